package merestone.app.gui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import merestone.app.gui.desk.Command;
import merestone.app.gui.findings.FindingsViewModel;
import merestone.app.gui.findings.Gravity;
import merestone.app.gui.findings.Grouping;
import merestone.app.gui.frame.Models;
import merestone.app.gui.layers.LayersViewModel;
import merestone.app.gui.parts.Look;
import merestone.app.gui.parts.MemoryPreferences;
import merestone.app.gui.parts.Remembered;
import merestone.app.gui.parts.Theme;
import merestone.app.gui.run.RunState;
import merestone.app.gui.start.NewReviewViewModel;
import merestone.app.gui.work.Background;
import merestone.finding.Finding;
import merestone.map.MapView;
import merestone.review.ReviewSession;

/**
 * Makes a picture of every screen of the sample, in both languages, light and dark, at two sizes,
 * under {@code target/pictures}: to be looked at, and for the guide. Needs no display.
 *
 * <pre>./mvnw -pl gis-core,app test -Dtest=PicturesTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dmerestone.pictures=all</pre>
 *
 * <p>Instead of {@code all}, the beginning of a name such as {@code zh-dark-1280} draws only those.
 */
final class Pictures {
  private static final Path FOLDER = Path.of("target", "pictures");

  private final Locale locale;
  private final Look look;
  private final int width;
  private final String name;
  private Wiring wiring;
  private Stage stage;
  private Optional<Onlooker> onlooker = Optional.empty();

  /** Is shown every screen, on the screen's thread. */
  interface Onlooker {
    void see(String screen, Scene scene);
  }

  private Pictures(Locale locale, Look look, int width) {
    this.locale = locale;
    this.look = look;
    this.width = width;
    name = locale.getLanguage() + "-" + look.name().toLowerCase(Locale.ROOT) + "-" + width;
  }

  /** Draws the screens of one review whose names begin with the letters given. */
  static void draw(Path review, String only) throws IOException {
    Files.createDirectories(FOLDER);
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      for (Look look : Look.values()) {
        for (int width : new int[] {1600, 1280}) {
          Pictures pictures = new Pictures(locale, look, width);
          if (pictures.name.startsWith(only)) {
            pictures.draw(review);
          }
        }
      }
    }
  }

  /** Shows the screens of one review to somebody, in English, and makes no pictures. */
  static void look(Path review, Onlooker onlooker) throws IOException {
    Files.createDirectories(FOLDER);
    Pictures pictures = new Pictures(Locale.ENGLISH, Look.LIGHT, 1280);
    pictures.onlooker = Optional.of(onlooker);
    pictures.draw(review);
  }

  private void draw(Path review) {
    AtScreen.ask(this::open);
    take("1-welcome");
    takeAssistant(review);
    AtScreen.act(() -> wiring.models().run().open(review));
    AtScreen.await(() -> state() == RunState.READY);
    take("2-opened");
    drawLayers();
    AtScreen.act(() -> wiring.models().run().check());
    AtScreen.pause(600);
    take("3-checking");
    AtScreen.await(() -> state() == RunState.CHECKED);
    take("4-checked");
    AtScreen.act(() -> findings().step(1));
    take("5-selected");
    drawFindings();
    AtScreen.act(this::selectUndecided);
    take("5-undecided");
    triage();
    AtScreen.act(
        () -> stage.getScene().lookup("#showNotChecked").fireEvent(new javafx.event.ActionEvent()));
    AtScreen.act(this::identify);
    take("6-not-checked-identify");
    AtScreen.act(((CheckBox) stage.getScene().lookup("#wholeLedger"))::fire);
    take("6-ledger-whole");
    AtScreen.act(this::notes);
    take("6-inputs");
    drawRule();
    AtScreen.act(this::measure);
    take("6-measure");
    dialogs();
    AtScreen.act(stage::close);
  }

  private void dialogs() {
    AtScreen.act(() -> Platform.runLater(wiring.actions()::exportImage));
    takeDialog("7-export-image");
    AtScreen.act(() -> Platform.runLater(wiring.actions()::exportResults));
    takeDialog("7-export-results");
    AtScreen.act(() -> findings().step(1));
    AtScreen.act(() -> Platform.runLater(wiring.actions()::exportPages));
    AtScreen.pause(4000);
    takeDialog("7-export-pages");
    AtScreen.act(() -> wiring.commands().run(Command.SETTINGS));
    takeDialog("8-settings");
    AtScreen.act(() -> wiring.commands().run(Command.KEYS));
    takeDialog("8-keys");
    AtScreen.act(wiring.actions()::about);
    takeDialog("8-about");
    AtScreen.act(() -> wiring.models().run().open(Path.of("missing.yaml")));
    takeDialog("9-error");
  }

  private void takeAssistant(Path review) {
    AtScreen.act(() -> assistant().take(List.of(review.getParent())));
    AtScreen.await(() -> !assistant().busyProperty().get() && !assistant().needs().isEmpty());
    take("1-new-review");
    AtScreen.act(() -> assistant().close());
    AtScreen.act(() -> assistant().begin());
    take("1-new-review-empty");
    Path broken = review.toAbsolutePath().getParent().resolveSibling("broken");
    AtScreen.act(() -> assistant().take(List.of(broken)));
    AtScreen.await(() -> !assistant().busyProperty().get());
    take("1-new-review-problems");
    AtScreen.act(() -> assistant().close());
  }

  private void drawLayers() {
    LayersViewModel layers = wiring.models().ground().layers();
    AtScreen.act(() -> layers.selectedProperty().set(layers.rows().get(5)));
    AtScreen.act(((ToggleButton) stage.getScene().lookup("#layerClasses"))::fire);
    AtScreen.act(() -> wiring.commands().run(Command.LAYER_FILTER));
    AtScreen.act(() -> field("#layerFilter").setText("DLBM = '0101' AND DLMB = '1'"));
    AtScreen.act(() -> field("#layerFilter").fireEvent(new javafx.event.ActionEvent()));
    take("2-layers-filter-wrong");
    AtScreen.act(() -> field("#layerFilter").setText("XZQMC = '青松镇'"));
    AtScreen.act(() -> field("#layerFilter").fireEvent(new javafx.event.ActionEvent()));
    AtScreen.pause(400);
    take("2-layers-filtered");
    AtScreen.act(() -> field("#layerFilter").setText(""));
    AtScreen.act(() -> field("#layerFilter").fireEvent(new javafx.event.ActionEvent()));
    AtScreen.act(((Button) stage.getScene().lookup("#layerFilterClose"))::fire);
    AtScreen.act(((ToggleButton) stage.getScene().lookup("#layerClasses"))::fire);
    AtScreen.act(() -> Platform.runLater(() -> command(Command.LAYER_SYMBOL)));
    takeDialog("2-layers-symbol");
    AtScreen.act(() -> command(Command.LAYER_PROPERTIES));
    takeDialog("2-layers-properties");
  }

  private void command(Command command) {
    wiring.commands().run(command);
  }

  private TextField field(String id) {
    return (TextField) stage.getScene().lookup(id);
  }

  private void drawFindings() {
    AtScreen.act(() -> scrollDetails(0.55));
    take("5-selected-account");
    AtScreen.act(() -> scrollDetails(1));
    take("5-selected-attributes");
    AtScreen.act(() -> findings().groupingProperty().set(Grouping.RULE));
    take("5-grouped");
    AtScreen.act(() -> findings().groupingProperty().set(Grouping.NONE));
    AtScreen.act(this::narrow);
    AtScreen.act(stage.getScene().lookup("#moreFilters")::requestFocus);
    take("5-filtered");
    AtScreen.act(() -> findings().filterProperty().set("nowhere"));
    take("5-filtered-empty");
    AtScreen.act(findings()::showAll);
    AtScreen.act(((ToggleButton) stage.getScene().lookup("#moreFilters"))::fire);
    AtScreen.pause(900);
    save(() -> popup().getScene(), "5-filter-panel");
    AtScreen.act(popup()::hide);
  }

  private Void open() {
    stage = new Stage();
    Remembered remembered = new Remembered(new MemoryPreferences());
    remembered.locale(locale);
    remembered.theme(Theme.valueOf(look.name()));
    remembered.text("window", "0 0 " + width + " " + width * 5 / 8);
    for (String recent :
        List.of("/plans/2025/last-year.yaml", "../sample-data/qinghe/review.yaml")) {
      remembered.opened(Path.of(recent));
    }
    wiring =
        new Wiring(
            stage,
            remembered,
            new Wiring.Work(Background.live(), ReviewSession::open, KeptAside.in(FOLDER)));
    wiring.show();
    return null;
  }

  private void selectUndecided() {
    findings().all().stream()
        .filter(finding -> finding.kind() == Finding.Kind.UNDECIDED)
        .findFirst()
        .ifPresent(findings().selectedProperty()::set);
  }

  private void triage() {
    AtScreen.act(this::decide);
    take("5-decided");
    AtScreen.act(() -> wiring.commands().run(Command.DISMISS));
    take("5-reason-asked");
    AtScreen.act(wiring.models().run()::check);
    AtScreen.await(() -> state() == RunState.CHECKED);
    AtScreen.await(() -> wiring.triage().comparison().knownProperty().get());
    AtScreen.act(this::changes);
    take("5-since-last-run");
    AtScreen.act(() -> answers().selectFirst());
  }

  private void decide() {
    findings().step(1);
    wiring.commands().run(Command.CONFIRM);
    findings().step(1);
    wiring.commands().run(Command.NEEDS_DOCUMENT);
    findings().step(1);
  }

  private void changes() {
    answers().selectLast();
    wiring.triage().comparison().listedProperty(merestone.triage.Change.Kind.UNCHANGED).set(true);
  }

  private SelectionModel<Tab> answers() {
    return ((TabPane) stage.getScene().lookup("#answers")).getSelectionModel();
  }

  private void identify() {
    findings().selectedProperty().set(null);
    Models.Ground ground = wiring.models().ground();
    ground
        .identify()
        .ask(
            wiring.models().run().review().orElseThrow().session(),
            ground.map().view().extent().centre(),
            1,
            () -> {});
  }

  private void measure() {
    wiring.commands().run(Command.MEASURE_AREA);
    Models.Ground ground = wiring.models().ground();
    MapView view = ground.map().view();
    for (int[] at : new int[][] {{260, 180}, {480, 160}, {520, 300}, {300, 320}}) {
      ground.measure().add(view.toGround(at[0], at[1]));
    }
  }

  private void narrow() {
    findings().filter().onlyRule("RL-02");
    findings().shownProperty(Gravity.UNDECIDED).set(false);
    findings().filter().choices().get(2).choose("青松镇", true);
  }

  private void scrollDetails(double where) {
    ((ScrollPane) stage.getScene().lookup("#details .scroll-pane")).setVvalue(where);
  }

  private static PopupWindow popup() {
    return (PopupWindow)
        Window.getWindows().stream()
            .filter(window -> window instanceof PopupWindow)
            .findFirst()
            .orElseThrow();
  }

  private void notes() {
    answers().select(2);
  }

  private void drawRule() {
    AtScreen.act(this::rule);
    AtScreen.await(() -> stage.getScene().lookup("#ruleLimit") != null);
    AtScreen.act(this::limit);
    Label effect = (Label) stage.getScene().lookup("#ruleEffect");
    AtScreen.await(() -> effect.getText().matches(".*\\d.*")); // how many findings, then
    take("6-rules");
  }

  private void rule() {
    ((TabPane) stage.getScene().lookup("#left")).getSelectionModel().select(1);
    ((ListView<?>) stage.getScene().lookup("#rules")).getSelectionModel().select(6);
  }

  private void limit() {
    ((TextField) stage.getScene().lookup("#ruleLimit")).setText("0.3");
  }

  private NewReviewViewModel assistant() {
    return wiring.start().assistant();
  }

  private FindingsViewModel findings() {
    return wiring.models().answer().findings();
  }

  private RunState state() {
    return wiring.models().run().stateProperty().get();
  }

  private void take(String screen) {
    AtScreen.pause(700);
    AtScreen.await(() -> !wiring.models().ground().pictures().drawingProperty().get());
    AtScreen.await(() -> !isGrowing(stage.getScene().lookup("#findings")));
    AtScreen.pause(200);
    save(stage::getScene, screen);
  }

  private static boolean isGrowing(Node list) {
    return list instanceof Region page && page.getMaxHeight() >= 0;
  }

  private void save(Supplier<Scene> scene, String screen) {
    if (onlooker.isPresent()) {
      AtScreen.act(() -> onlooker.get().see(screen, scene.get()));
    } else {
      save(AtScreen.ask(() -> scene.get().snapshot(null)), screen);
    }
  }

  private void save(WritableImage image, String screen) {
    Path file = FOLDER.resolve(name + "-" + screen + ".png");
    try {
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the dialog that lies over the window, and closes it. */
  private void takeDialog(String screen) {
    AtScreen.pause(900);
    Stage dialog = AtScreen.ask(Pictures::topmost);
    save(dialog::getScene, screen);
    AtScreen.act(dialog::close);
  }

  private static Stage topmost() {
    List<Window> windows = Window.getWindows();
    return (Stage) windows.get(windows.size() - 1);
  }
}
