package merestone.app.gui.frame;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import merestone.app.gui.map.MapViewModel;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Look;
import merestone.app.gui.parts.Words;
import merestone.app.gui.run.RunState;
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

  public ToolsView(RunViewModel run, MapViewModel map, Actions actions, Words words) {
    this.words = words;
    root = Fxml.load(this);
    open.textProperty().bind(words.live("tools.open"));
    open.setOnAction(event -> actions.chooseReview());
    check.textProperty().bind(words.live("action.check"));
    check.setOnAction(event -> run.check());
    exportImage.textProperty().bind(words.live("tools.exportImage"));
    exportImage.setOnAction(event -> actions.exportImage());
    exportResults.textProperty().bind(words.live("tools.exportResults"));
    exportResults.setOnAction(event -> actions.exportResults());
    tip(zoomFull, "action.zoomFull");
    zoomFull.setOnAction(event -> map.zoomFull());
    tip(zoomLast, "menu.zoomLast");
    zoomLast.setOnAction(event -> map.zoomLast());
    tip(zoomNext, "menu.zoomNext");
    zoomNext.setOnAction(event -> map.zoomNext());
    title.textProperty().bind(run.reviewProperty().map(open -> open.session().title()).orElse(""));
    language.textProperty().bind(words.live("tools.otherLanguage"));
    language.setOnAction(event -> switchLanguage());
    tip(language, "menu.language");
    allow(run);
  }

  public Parent root() {
    return root;
  }

  /** Lets the tool bar switch between light and dark. */
  public void chooseLook(ObjectProperty<Look> chosen) {
    tip(look, "menu.look");
    look.setOnAction(event -> chosen.set(chosen.get() == Look.LIGHT ? Look.DARK : Look.LIGHT));
    showOther(chosen.get());
    chosen.addListener((property, before, now) -> showOther(now));
  }

  private void showOther(Look now) {
    lookIcon.setIconLiteral(now == Look.LIGHT ? "mdmz-nights_stay" : "mdmz-wb_sunny");
  }

  private void allow(RunViewModel run) {
    open.disableProperty().bind(run.stateProperty().map(RunState::isBusy));
    check
        .disableProperty()
        .bind(run.stateProperty().map(now -> now.isBusy() || now == RunState.EMPTY));
    exportImage.disableProperty().bind(run.reviewProperty().isNull());
    exportResults.disableProperty().bind(run.resultProperty().isNull());
    zoomFull.disableProperty().bind(run.reviewProperty().isNull());
    zoomLast.disableProperty().bind(run.reviewProperty().isNull());
    zoomNext.disableProperty().bind(run.reviewProperty().isNull());
  }

  private void switchLanguage() {
    boolean chinese = words.locale().equals(Locale.CHINESE);
    words.localeProperty().set(chinese ? Locale.ENGLISH : Locale.CHINESE);
  }

  private void tip(Button button, String key) {
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words.live(key));
    button.setTooltip(tip);
    button.accessibleTextProperty().bind(words.live(key));
  }
}
