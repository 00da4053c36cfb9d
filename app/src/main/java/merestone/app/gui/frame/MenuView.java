package merestone.app.gui.frame;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import merestone.app.gui.map.MapViewModel;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Look;
import merestone.app.gui.parts.Words;
import merestone.app.gui.run.RunState;
import merestone.app.gui.run.RunViewModel;

/** The menu bar. */
public final class MenuView {
  private final MenuBar root;
  private final Words words;
  private final Actions actions;

  @FXML private Menu file;
  @FXML private MenuItem open;
  @FXML private Menu recent;
  @FXML private MenuItem sample;
  @FXML private MenuItem exportImage;
  @FXML private MenuItem exportResults;
  @FXML private MenuItem quit;
  @FXML private Menu review;
  @FXML private MenuItem check;
  @FXML private MenuItem cancel;
  @FXML private MenuItem filter;
  @FXML private Menu view;
  @FXML private MenuItem zoomFull;
  @FXML private MenuItem zoomSelection;
  @FXML private MenuItem zoomLast;
  @FXML private MenuItem zoomNext;
  @FXML private Menu language;
  @FXML private RadioMenuItem chinese;
  @FXML private RadioMenuItem english;
  @FXML private Menu look;
  @FXML private RadioMenuItem light;
  @FXML private RadioMenuItem dark;
  @FXML private Menu help;
  @FXML private MenuItem about;

  public MenuView(RunViewModel run, MapViewModel map, Actions actions, Words words) {
    this.actions = actions;
    this.words = words;
    root = Fxml.load(this);
    nameFile();
    nameOthers();
    actOnFile();
    check.setOnAction(event -> run.check());
    cancel.setOnAction(event -> run.cancel());
    filter.setOnAction(event -> actions.focusFilter());
    zoomFull.setOnAction(event -> map.zoomFull());
    zoomSelection.setOnAction(event -> actions.zoomToSelection());
    zoomLast.setOnAction(event -> map.zoomLast());
    zoomNext.setOnAction(event -> map.zoomNext());
    about.setOnAction(event -> actions.about());
    allow(run);
    choose(chinese, words.localeProperty(), Locale.CHINESE);
    choose(english, words.localeProperty(), Locale.ENGLISH);
  }

  public MenuBar root() {
    return root;
  }

  /** Lets the menu switch between light and dark. */
  public void chooseLook(ObjectProperty<Look> chosen) {
    choose(light, chosen, Look.LIGHT);
    choose(dark, chosen, Look.DARK);
  }

  public void showSample(boolean there) {
    sample.setVisible(there);
  }

  /** Lists the reviews opened last. */
  public void showRecent(List<Path> files, Runnable forget) {
    recent.getItems().clear();
    files.forEach(path -> recent.getItems().add(entry(path)));
    MenuItem clear = new MenuItem();
    clear.textProperty().bind(words.live("menu.recent.clear"));
    clear.setOnAction(event -> forget.run());
    recent.getItems().addAll(new SeparatorMenuItem(), clear);
    recent.setDisable(files.isEmpty());
  }

  private MenuItem entry(Path path) {
    MenuItem entry = new MenuItem(path.toString());
    entry.setMnemonicParsing(false);
    entry.setOnAction(event -> actions.open(path));
    return entry;
  }

  private void nameFile() {
    file.textProperty().bind(words.live("menu.file"));
    open.textProperty().bind(words.live("action.open"));
    recent.textProperty().bind(words.live("menu.recent"));
    sample.textProperty().bind(words.live("action.openSample"));
    exportImage.textProperty().bind(words.live("action.exportImage"));
    exportResults.textProperty().bind(words.live("action.exportResults"));
    quit.textProperty().bind(words.live("menu.quit"));
  }

  private void nameOthers() {
    review.textProperty().bind(words.live("menu.review"));
    check.textProperty().bind(words.live("action.check"));
    cancel.textProperty().bind(words.live("action.cancel"));
    filter.textProperty().bind(words.live("menu.filter"));
    view.textProperty().bind(words.live("menu.view"));
    zoomFull.textProperty().bind(words.live("action.zoomFull"));
    zoomSelection.textProperty().bind(words.live("menu.zoomSelection"));
    zoomLast.textProperty().bind(words.live("menu.zoomLast"));
    zoomNext.textProperty().bind(words.live("menu.zoomNext"));
    language.textProperty().bind(words.live("menu.language"));
    look.textProperty().bind(words.live("menu.look"));
    light.textProperty().bind(words.live("menu.light"));
    dark.textProperty().bind(words.live("menu.dark"));
    help.textProperty().bind(words.live("menu.help"));
    about.textProperty().bind(words.live("menu.about"));
  }

  private void actOnFile() {
    open.setOnAction(event -> actions.chooseReview());
    sample.setOnAction(event -> actions.openSample());
    exportImage.setOnAction(event -> actions.exportImage());
    exportResults.setOnAction(event -> actions.exportResults());
    quit.setOnAction(event -> actions.quit());
  }

  private void allow(RunViewModel run) {
    ObservableValue<Boolean> busy = run.stateProperty().map(RunState::isBusy);
    ObservableValue<Boolean> idle = busy.map(now -> !now);
    ObservableValue<Boolean> noReview =
        run.stateProperty().map(now -> now.isBusy() || now == RunState.EMPTY);
    open.disableProperty().bind(busy);
    sample.disableProperty().bind(busy);
    check.disableProperty().bind(noReview);
    cancel.disableProperty().bind(idle);
    exportImage.disableProperty().bind(run.reviewProperty().isNull());
    exportResults.disableProperty().bind(run.resultProperty().isNull());
  }

  /** Ties a radio item to one value of a property, both ways. */
  private static <T> void choose(RadioMenuItem item, ObjectProperty<T> chosen, T value) {
    Consumer<T> mark = now -> item.setSelected(value.equals(now));
    mark.accept(chosen.get());
    chosen.addListener((property, before, now) -> mark.accept(now));
    item.setOnAction(
        event -> {
          chosen.set(value);
          item.setSelected(true);
        });
  }
}
