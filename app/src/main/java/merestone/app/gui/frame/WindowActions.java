package merestone.app.gui.frame;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import merestone.app.gui.export.ImageOrder;
import merestone.app.gui.export.PagesOrder;
import merestone.app.gui.export.SheetWriting;
import merestone.app.gui.map.MapViewModel;
import merestone.app.gui.parts.Words;
import merestone.app.gui.run.OpenReview;
import merestone.map.MapScene;
import merestone.map.SheetOptions;
import merestone.map.SheetText;
import merestone.message.Text;
import merestone.review.MapOutput;
import merestone.review.ResultOrder;
import merestone.review.ReviewResult;
import merestone.review.ReviewSession;
import merestone.rule.RuleBook;

/** Carries out what the user asks for. */
public final class WindowActions implements Actions {
  private final Models models;
  private final Coupling coupling;
  private final Asking asking;
  private final Words words;
  private Runnable focusFilter = () -> {};
  private UnaryOperator<ReviewResult> decided = result -> result;

  /**
   * The ways to ask the user something.
   *
   * @param files for files and folders
   * @param image for size and language of an image
   * @param results for formats and language of results
   * @param pages for map pages of a result, and of the finding that is looked at
   * @param sheets writes the image
   * @param about shows what this program is
   */
  public record Asking(
      Choosing files,
      Supplier<Optional<ImageOrder>> image,
      Supplier<Optional<ResultOrder>> results,
      BiFunction<MapOutput, String, Optional<PagesOrder>> pages,
      SheetWriting sheets,
      Runnable about) {}

  public WindowActions(Models models, Coupling coupling, Asking asking, Words words) {
    this.models = models;
    this.coupling = coupling;
    this.asking = asking;
    this.words = words;
  }

  /** Says how the filter gets the cursor; the view is built after the actions it needs. */
  public void focusFilterBy(Runnable focus) {
    focusFilter = focus;
  }

  /** Says how a result gets what was decided about it. */
  public void decideBy(UnaryOperator<ReviewResult> decisions) {
    decided = decisions;
  }

  @Override
  public void chooseReview() {
    asking.files().review().ifPresent(this::open);
  }

  @Override
  public void open(Path review) {
    models.run().open(review);
  }

  @Override
  public boolean hasSample() {
    return sample().isPresent();
  }

  @Override
  public void openSample() {
    sample().ifPresent(this::open);
  }

  /** Returns the sample review, if it lies beside the program; the launcher says where that is. */
  private Optional<Path> sample() {
    return Sample.from(Path.of(System.getProperty("merestone.home", "")));
  }

  @Override
  public void exportImage() {
    models.run().review().map(OpenReview::session).ifPresent(this::exportImage);
  }

  private void exportImage(ReviewSession session) {
    asking
        .image()
        .get()
        .ifPresent(
            order ->
                asking
                    .files()
                    .image(name(session) + ".png")
                    .ifPresent(
                        png ->
                            models.exports().image(asking.sheets(), sheet(session, order), png)));
  }

  private SheetWriting.Sheet sheet(ReviewSession session, ImageOrder order) {
    MapViewModel map = models.ground().map();
    MapScene scene = map.sceneProperty().get();
    SheetOptions options =
        SheetOptions.of(order.width(), order.height(), order.dpi(), order.language())
            .showing(map.view().extent())
            .hiding(map.notDrawn())
            .selecting(map.highlightProperty().get());
    RuleBook book = models.run().result().map(now -> now.result().book()).orElse(session.book());
    Text rules =
        new Text(book.title().zh() + " " + book.label(), book.title().en() + " " + book.label());
    Text none = Text.same("");
    return new SheetWriting.Sheet(
        scene, options, new SheetText(Text.same(session.title()), none, rules, none, ""));
  }

  @Override
  public void exportPages() {
    models
        .run()
        .result()
        .map(now -> decided.apply(now.result()).maps())
        .ifPresent(this::exportPages);
  }

  private void exportPages(MapOutput output) {
    String looked = models.ground().map().highlightProperty().get();
    asking
        .pages()
        .apply(output, looked)
        .ifPresent(
            order -> target(order).ifPresent(path -> models.exports().pages(output, order, path)));
  }

  private Optional<Path> target(PagesOrder order) {
    String title = models.run().review().orElseThrow().session().title();
    boolean folder = order.separate() && !order.kind().isSingle();
    boolean book = !folder && !order.kind().isSingle();
    String ending = book ? "pdf" : order.format();
    String name = ResultFolder.plain(title);
    return folder
        ? asking.files().results(name + "-atlas")
        : asking.files().file(name + "." + ending, ending);
  }

  @Override
  public void exportResults() {
    models
        .run()
        .result()
        .ifPresent(
            result ->
                asking.results().get().ifPresent(order -> exportResults(result.result(), order)));
  }

  private void exportResults(ReviewResult result, ResultOrder order) {
    ReviewSession session = models.run().review().orElseThrow().session();
    asking
        .files()
        .results(ResultFolder.nameFor(session.title()))
        .ifPresent(
            folder ->
                models
                    .exports()
                    .results(
                        decided.apply(result), folder, order.withTemplatesBeside(session.file())));
  }

  @Override
  public void zoomToSelection() {
    coupling.zoomToSelection();
  }

  @Override
  public void focusFilter() {
    focusFilter.run();
  }

  @Override
  public void about() {
    asking.about().run();
  }

  @Override
  public void quit() {
    Platform.exit();
  }

  private static String name(ReviewSession session) {
    return session.file().getFileName().toString().replaceFirst("\\.ya?ml$", "");
  }
}
