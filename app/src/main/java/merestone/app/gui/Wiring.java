package merestone.app.gui;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Commands;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.error.ErrorDialogs;
import merestone.app.gui.error.Troubles;
import merestone.app.gui.export.ExportView;
import merestone.app.gui.export.Exports;
import merestone.app.gui.export.PngSheets;
import merestone.app.gui.findings.FindingsPart;
import merestone.app.gui.findings.FindingsViewModel;
import merestone.app.gui.findings.LedgerViewModel;
import merestone.app.gui.findings.NotesViewModel;
import merestone.app.gui.frame.Actions;
import merestone.app.gui.frame.Choosing;
import merestone.app.gui.frame.Coupling;
import merestone.app.gui.frame.FileChoosers;
import merestone.app.gui.frame.FrameCommands;
import merestone.app.gui.frame.MenuView;
import merestone.app.gui.frame.Models;
import merestone.app.gui.frame.StatusView;
import merestone.app.gui.frame.StatusViewModel;
import merestone.app.gui.frame.ToolsView;
import merestone.app.gui.frame.WindowActions;
import merestone.app.gui.frame.WindowMemory;
import merestone.app.gui.frame.WindowView;
import merestone.app.gui.layers.LayersPart;
import merestone.app.gui.layers.LayersViewModel;
import merestone.app.gui.map.IdentifyViewModel;
import merestone.app.gui.map.MapModels;
import merestone.app.gui.map.MapPart;
import merestone.app.gui.map.ScenePainting;
import merestone.app.gui.parts.Remembered;
import merestone.app.gui.parts.Words;
import merestone.app.gui.rules.RulesPart;
import merestone.app.gui.run.OpenReview;
import merestone.app.gui.run.Opening;
import merestone.app.gui.run.RunViewModel;
import merestone.app.gui.run.VerdictViewModel;
import merestone.app.gui.settings.SettingsPart;
import merestone.app.gui.settings.SettingsViewModel;
import merestone.app.gui.start.StartPart;
import merestone.app.gui.triage.Keeping;
import merestone.app.gui.triage.TriagePart;
import merestone.app.gui.work.Background;
import merestone.message.Messages;

/** Builds the window: every part is made here, by hand, and handed what it needs. */
public final class Wiring {
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 1000;

  /** What can be asked for while a page lies over the desk. */
  private static final Set<Command> OVER_THE_DESK =
      EnumSet.of(Command.SETTINGS, Command.QUIT, Command.FULL_SCREEN, Command.KEYS, Command.ABOUT);

  private final Stage stage;
  private final Remembered remembered;
  private final Words words;
  private final SettingsViewModel settings;
  private final Desk desk;
  private final Dialogs dialogs;
  private final MapModels ground;
  private final Models models;
  private final WindowActions actions;
  private final Scene scene;
  private StartPart start;
  private LayersPart layers;
  private Runnable showRecent = () -> {};
  private final TriagePart triage;
  private final WindowView window;

  /** The way to the engine, and the threads it works on. */
  public record Work(Background background, Opening opening, Keeping keeping) {}

  /** Wires a window that asks with the system's dialogs. */
  public Wiring(Stage stage, Remembered remembered, Work work) {
    this(stage, remembered, work, Optional.empty());
  }

  /**
   * Wires a window.
   *
   * @param choosing asks for files and folders instead of the system's dialogs
   */
  public Wiring(Stage stage, Remembered remembered, Work work, Optional<Choosing> choosing) {
    this.stage = stage;
    this.remembered = remembered;
    words = new Words(Messages.of(MerestoneWindow.class), remembered.locale());
    // Nothing is asked, and nothing fails, before all is made.
    Troubles troubles = new ErrorDialogs(words, dialog -> dialogs().dress(dialog));
    desk = new Desk(new Commands(remembered), words, remembered, work.background(), troubles);
    Path home = Path.of(System.getProperty("user.home", "."));
    settings = new SettingsViewModel(desk, home);
    dialogs = new Dialogs(stage, desk, settings.lookProperty());
    ground = MapModels.of(work.background(), new ScenePainting(), troubles);
    models = models(work, troubles);
    models.run().threadsBy(settings::threads);
    triage = new TriagePart(desk, work.keeping(), models.run(), models.answer().findings());
    Coupling coupling = new Coupling(models, words);
    Choosing files =
        choosing.orElseGet(() -> new FileChoosers(stage, remembered, words, dialogs::dress));
    WindowActions.Asking asking =
        new WindowActions.Asking(
            files,
            dialogs::image,
            dialogs::results,
            dialogs::pages,
            new PngSheets(),
            dialogs::about);
    actions = new WindowActions(models, coupling, asking, words);
    actions.decideBy(triage::decided);
    scene = new Scene(new Group(), WIDTH, HEIGHT);
    triage.define(scene);
    window = window(coupling);
    scene.setRoot(window.root());
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> triage.close());
    Thread.currentThread().setUncaughtExceptionHandler((t, fault) -> troubles.reportBug(fault));
  }

  public Models models() {
    return models;
  }

  public Actions actions() {
    return actions;
  }

  public TriagePart triage() {
    return triage;
  }

  public Commands commands() {
    return desk.commands();
  }

  /** Returns the layer panel. */
  public LayersPart layers() {
    return layers;
  }

  /** Returns how work begins. */
  public StartPart start() {
    return start;
  }

  public Words words() {
    return words;
  }

  /** Shows the window, as large as planned or as the screen allows. */
  public void show() {
    settings.lookProperty().get().dress(scene);
    stage.setScene(scene);
    stage.setMinWidth(960);
    stage.setMinHeight(640);
    new WindowMemory(remembered, stage).keep(WIDTH, HEIGHT, desk.background()::onScreen);
    stage.getIcons().add(Dialogs.icon());
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                this::title,
                words.localeProperty(),
                models.run().reviewProperty(),
                start.assistant().openProperty()));
    models.ground().pictures().pixelRatioProperty().bind(stage.outputScaleXProperty());
    models.run().reviewProperty().addListener((property, before, now) -> begin(before));
    // The welcome page is seen first; the desk follows behind it, a piece with each frame.
    List<Runnable> pieces = window.unfurnish();
    pieces.add(0, stage::show);
    pieces.add(window::focusFindings);
    desk.background().frames().instead(pieces);
  }

  private void begin(OpenReview before) {
    if (before == null) {
      desk.background().onScreen(window::focusFindings);
    }
  }

  private Dialogs dialogs() {
    return dialogs;
  }

  private String title() {
    String program = words.now("window.title");
    if (start.assistant().openProperty().get()) {
      return words.now("new.heading") + " – " + program;
    }
    return models
        .run()
        .review()
        .map(open -> open.session().title() + " – " + program)
        .orElse(program);
  }

  private Models models(Work work, Troubles troubles) {
    Background background = work.background();
    StatusViewModel status = new StatusViewModel();
    return new Models(
        new RunViewModel(background, work.opening(), troubles),
        new VerdictViewModel(words),
        new Models.Answer(
            new FindingsViewModel(background, troubles, words),
            new LedgerViewModel(),
            new NotesViewModel(words)),
        new Models.Ground(
            ground.map(),
            ground.pictures(),
            new LayersViewModel(ground.map().hidden()),
            new IdentifyViewModel(background, troubles),
            ground.measure()),
        status,
        new Exports(background, troubles, status::say, words));
  }

  private WindowView window(Coupling coupling) {
    new SettingsPart(desk, settings, dialogs::dress);
    FrameCommands.define(desk.commands(), models, actions);
    start = new StartPart(desk, models.run(), actions::open, stage);
    Models.Answer answer = models.answer();
    FindingsPart findings =
        new FindingsPart(desk, models.run(), answer.findings(), answer.ledger());
    WindowView view = new WindowView(models, findings, words);
    view.decideWith(triage);
    settings.unitProperty().addListener((property, before, now) -> findings.showAreasIn(now));
    settings
        .decimalsProperty()
        .addListener(
            (property, before, now) -> findings.showAreasIn(settings.unitProperty().get()));
    MapPart.Places places = new MapPart.Places(coupling::degrees, coupling::place);
    view.placeMap(new MapPart(desk, ground, places, coupling).root());
    layers = new LayersPart(desk, models.run(), models.ground().map(), models.ground().layers());
    layers.askBy(stage, dialogs::dress);
    view.place(layers);
    desk.commands().define(Command.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()));
    desk.commands().hold(start.assistant().openProperty(), OVER_THE_DESK);
    MenuView menu = new MenuView(desk, actions::open);
    ToolsView tools = new ToolsView(desk, models.run());
    StatusView status = new StatusView(models.status(), models.ground().map(), models.run(), words);
    status.place(new ExportView(models.exports(), words).root());
    menu.chooseTheme(settings.themeProperty());
    tools.chooseTheme(settings.themeProperty(), settings.lookProperty());
    view.surround(menu.root(), tools.root(), start.roots(), status.root());
    view.place(new RulesPart(desk, models.run()));
    view.remember(new WindowMemory(remembered, stage));
    view.acceptDrops(start::dropped);
    actions.focusFilterBy(view::focusFilter);
    remember(menu);
    return view;
  }

  private void remember(MenuView menu) {
    showRecent =
        () -> {
          menu.showRecent(remembered.recent(), this::forgetRecent);
          start.showRecent();
        };
    models
        .run()
        .reviewProperty()
        .addListener(
            (property, before, now) -> {
              remembered.opened(now.session().file());
              showRecent.run();
            });
    words.localeProperty().addListener((property, before, now) -> remembered.locale(now));
    settings.lookProperty().addListener((property, before, now) -> now.dress(scene));
    showRecent.run();
  }

  private void forgetRecent() {
    remembered.forgetRecent();
    showRecent.run();
  }
}
