package merestone.app.gui.layers;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.parts.Words;
import merestone.review.BrokenLayer;
import merestone.review.LayerProperties;
import merestone.review.SourceRepair;

/** Asks with dialogs. */
final class LayerDialogs implements LayerAsking {
  private static final String PURPOSE = "data";

  private final Desk desk;
  private final Window owner;
  private final Consumer<Dialog<?>> dresser;

  /**
   * Prepares the dialogs.
   *
   * @param dresser gives a dialog its owner and look
   */
  LayerDialogs(Desk desk, Window owner, Consumer<Dialog<?>> dresser) {
    this.desk = desk;
    this.owner = owner;
    this.dresser = dresser;
  }

  @Override
  public Optional<Path> source(BrokenLayer layer) {
    Words words = desk.words();
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.now("layers.repair.title", layer.title()));
    chooser.setInitialDirectory(desk.remembered().folder(PURPOSE).toFile());
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(
                words.now("layers.repair.files"), "*.shp", "*.gpkg", "*.zip", "*.txt"));
    Optional<Path> chosen = Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    chosen.map(Path::getParent).ifPresent(folder -> desk.remembered().folder(PURPOSE, folder));
    return chosen;
  }

  @Override
  public boolean mayWrite(SourceRepair repair) {
    Words words = desk.words();
    ButtonType write =
        new ButtonType(words.now("layers.repair.write"), ButtonBar.ButtonData.OK_DONE);
    ButtonType leave =
        new ButtonType(words.now("layers.repair.leave"), ButtonBar.ButtonData.CANCEL_CLOSE);
    String question =
        words.now("layers.repair.question", repair.line(), repair.before(), repair.after());
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question, write, leave);
    alert.setTitle(words.now("layers.repair"));
    alert.setHeaderText(words.now("layers.repair.header"));
    alert.getDialogPane().setPrefWidth(560);
    dresser.accept(alert);
    return alert.showAndWait().filter(write::equals).isPresent();
  }

  @Override
  public Optional<Edited> look(String title, SymbolViewModel symbol) {
    return new SymbolDialog(symbol, desk.words()).ask(title, dresser);
  }

  @Override
  public void tell(LayerProperties properties, Words words) {
    new PropertiesDialog(properties, words).show(dresser);
  }
}
