package merestone.app.gui.frame;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import merestone.app.gui.parts.Remembered;
import merestone.app.gui.parts.Words;

/** Asks with the system's own dialogs, starting where the user was last, purpose by purpose. */
public final class FileChoosers implements Choosing {
  private final Window owner;
  private final Remembered remembered;
  private final Words words;
  private final Consumer<Alert> dresser;

  public FileChoosers(Window owner, Remembered remembered, Words words, Consumer<Alert> dresser) {
    this.owner = owner;
    this.remembered = remembered;
    this.words = words;
    this.dresser = dresser;
  }

  @Override
  public Optional<Path> review() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.now("choose.review"));
    chooser.setInitialDirectory(remembered.folder("review").toFile());
    chooser
        .getExtensionFilters()
        .setAll(new FileChooser.ExtensionFilter(words.now("choose.review"), "*.yaml", "*.yml"));
    return remember("review", chooser.showOpenDialog(owner));
  }

  @Override
  public Optional<Path> image(String suggested) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.now("choose.image"));
    chooser.setInitialDirectory(remembered.folder("image").toFile());
    chooser.setInitialFileName(suggested);
    chooser
        .getExtensionFilters()
        .setAll(new FileChooser.ExtensionFilter(words.now("choose.image.kind"), "*.png"));
    return remember("image", chooser.showSaveDialog(owner));
  }

  @Override
  public Optional<Path> file(String suggested, String ending) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.now("choose.pages"));
    chooser.setInitialDirectory(remembered.folder("image").toFile());
    chooser.setInitialFileName(suggested);
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(
                ending.toUpperCase(java.util.Locale.ROOT), "*." + ending));
    return remember("image", chooser.showSaveDialog(owner));
  }

  @Override
  public Optional<Path> results(String suggested) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(words.now("choose.results", suggested));
    chooser.setInitialDirectory(remembered.folder("results").toFile());
    return Optional.ofNullable(chooser.showDialog(owner))
        .map(File::toPath)
        .map(
            chosen -> {
              remembered.folder("results", chosen);
              return ResultFolder.in(chosen, suggested);
            })
        .filter(folder -> folder.isFree() || mayWriteInto(folder))
        .map(ResultFolder::path);
  }

  private Optional<Path> remember(String purpose, File chosen) {
    Optional<Path> path = Optional.ofNullable(chosen).map(File::toPath);
    path.map(Path::getParent).ifPresent(folder -> remembered.folder(purpose, folder));
    return path;
  }

  private boolean mayWriteInto(ResultFolder folder) {
    List<String> strangers = folder.strangers();
    boolean results = strangers.isEmpty();
    String question =
        results
            ? words.now("choose.replace.question", folder.path())
            : words.now("choose.strangers.question", folder.path(), strangers.get(0));
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question);
    ButtonType go =
        new ButtonType(
            words.now(results ? "choose.replace" : "choose.write"), ButtonBar.ButtonData.OK_DONE);
    ButtonType keep = new ButtonType(words.now("choose.keep"), ButtonBar.ButtonData.CANCEL_CLOSE);
    alert.getButtonTypes().setAll(go, keep);
    alert.setTitle(words.now("action.exportResults"));
    alert.setHeaderText(
        words.now(results ? "choose.replace.header" : "choose.strangers.header", strangers.size()));
    dresser.accept(alert);
    return alert.showAndWait().filter(go::equals).isPresent();
  }
}
