package merestone.app.gui.frame;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.CommandControls;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Look;
import merestone.app.gui.parts.Theme;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import merestone.app.gui.run.RunViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tool bar: the few things used all the time. */
public final class ToolsView {
  private final Words words;
  private final Parent root;

  @FXML private Button open;
  @FXML private Button check;
  @FXML private Button zoomFull;
  @FXML private Button zoomLast;
  @FXML private Button zoomNext;
  @FXML private Button exportImage;
  @FXML private Button exportResults;
  @FXML private Label title;
  @FXML private Button language;
  @FXML private Button look;
  @FXML private FontIcon lookIcon;

  /** Builds the bar of commands defined before. */
  public ToolsView(Desk desk, RunViewModel run) {
    words = desk.words();
    root = Fxml.load(this);
    CommandControls controls = desk.controls();
    controls.tie(open, Command.OPEN);
    controls.tie(check, Command.RUN);
    controls.tie(exportImage, Command.EXPORT_IMAGE);
    controls.tie(exportResults, Command.EXPORT_RESULTS);
    controls.tie(zoomFull, Command.ZOOM_FULL);
    controls.tie(zoomLast, Command.ZOOM_LAST);
    controls.tie(zoomNext, Command.ZOOM_NEXT);
    open.textProperty().bind(words.live("tools.open"));
    check.textProperty().bind(words.live("action.check"));
    exportImage.textProperty().bind(words.live("tools.exportImage"));
    exportResults.textProperty().bind(words.live("tools.exportResults"));
    title.textProperty().bind(run.reviewProperty().map(now -> now.session().title()).orElse(""));
    Tip.whole(title);
    language.textProperty().bind(words.live("tools.otherLanguage"));
    language.setOnAction(event -> switchLanguage());
    tip(language, "menu.language");
  }

  public Parent root() {
    return root;
  }

  /** Lets the tool bar switch between light and dark. */
  public void chooseTheme(ObjectProperty<Theme> chosen, ReadOnlyObjectProperty<Look> shown) {
    tip(look, "menu.look");
    look.setOnAction(event -> chosen.set(shown.get() == Look.LIGHT ? Theme.DARK : Theme.LIGHT));
    showOther(shown.get());
    shown.addListener((property, before, now) -> showOther(now));
  }

  private void showOther(Look now) {
    lookIcon.setIconLiteral(now == Look.LIGHT ? "mdmz-nights_stay" : "mdmz-wb_sunny");
  }

  private void switchLanguage() {
    boolean chinese = words.locale().equals(Locale.CHINESE);
    words.localeProperty().set(chinese ? Locale.ENGLISH : Locale.CHINESE);
  }

  private void tip(Button button, String key) {
    Tip.name(button, words.live(key));
  }
}
