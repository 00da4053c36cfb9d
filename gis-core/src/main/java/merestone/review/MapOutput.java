package merestone.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.map.MapPage;
import merestone.map.MapPainter;
import merestone.map.MapScene;
import merestone.map.PageMaker;
import merestone.map.Picture;
import merestone.map.PictureFormat;
import merestone.map.SheetOptions;
import merestone.map.page.PageLayout;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UsageError;
import merestone.progress.Progress;
import merestone.progress.Stage;
import merestone.report.Atlas;
import merestone.report.AtlasOrder;
import merestone.report.AtlasPages;
import merestone.report.Dossier;
import merestone.report.MapFile;
import merestone.report.ResultMap;
import org.locationtech.jts.geom.Envelope;

/**
 * The maps of one result as pages: to be previewed, checked and written. Safe from many threads.
 *
 * <p>A window takes {@link #page} or {@link #atlas}, shows {@code page.picture().preview(image)},
 * tells {@code page.faults()} and writes the same page.
 */
public final class MapOutput {
  private static final Messages MESSAGES = Messages.of(MapOutput.class);

  private final Dossier dossier;
  private final Supplier<MapScene> scene;
  private Optional<MapPainter> painter = Optional.empty();

  /**
   * Takes the scene when the first page is asked for, once: a window makes maps where it must not
   * wait.
   */
  MapOutput(Dossier dossier, Supplier<MapScene> scene) {
    this.dossier = dossier;
    this.scene = scene;
  }

  /**
   * What one page is to be.
   *
   * @param layout the layout
   * @param language the language
   * @param dpi pixels per inch of paper; in PDF and SVG how fine lengths are
   * @param finding the id of the finding it is about; empty for all ground
   */
  public record PageOrder(PageLayout layout, Language language, double dpi, String finding) {}

  /**
   * Returns a page, set and not drawn.
   *
   * @throws UsageError if the order names a finding there is not
   */
  public MapPage page(PageOrder order) {
    AtlasPages pages = new AtlasPages(dossier, painter().scene(), order.layout());
    PageMaker maker = new PageMaker(painter(), order.layout(), order.language(), order.dpi());
    return maker.page(
        order.finding().isEmpty() ? pages.whole() : pages.of(finding(order.finding())));
  }

  /**
   * Writes a page in the format of the file's name.
   *
   * @param finding the id of the finding it is about; empty for all ground
   * @return what is wrong with the page; empty if nothing
   * @throws UsageError if there is no such finding or layout
   */
  public List<Problem> write(Path target, PageWish wish, String finding, Progress progress) {
    String name = target.getFileName().toString();
    progress.start(Stage.DRAW, name, 1);
    MapPage page = page(wish, finding);
    PictureFormat format = PictureFormat.of(name).orElse(PictureFormat.PNG);
    MapFile.write(
        new MapFile.Drawn(page.sayingFaults(), format), dossier.title(), target, progress);
    progress.step();
    return page.faults().isEmpty() ? List.of() : List.of(AtlasSummary.faulty(name, page.faults()));
  }

  /**
   * Draws a map without a layout into a file of the format its name ends with, PNG by default.
   *
   * @throws UsageError if the order names a finding there is not
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public void write(Path target, MapOrder order, Progress progress) {
    String name = target.getFileName().toString();
    progress.start(Stage.DRAW, name, 1);
    Picture picture = ResultMap.picture(dossier, painter(), sheet(order));
    PictureFormat format = PictureFormat.of(name).orElse(PictureFormat.PNG);
    MapFile.write(new MapFile.Drawn(picture, format), dossier.title(), target, progress);
    progress.step();
  }

  private SheetOptions sheet(MapOrder order) {
    if (order.finding().isEmpty()) {
      return order.sheet();
    }
    Finding wanted = finding(order.finding());
    Envelope ground = painter().scene().extentOf(wanted);
    ground.expandBy(Math.max(ground.getWidth(), ground.getHeight()));
    return order.sheet().showing(ground).selecting(wanted.id());
  }

  /**
   * A page of an atlas.
   *
   * @param page the page, set and not drawn
   * @param of how many pages there are
   */
  public record Leaf(MapPage page, int of) {}

  /**
   * Returns a page of an atlas as it would be written; empty if there are no pages.
   *
   * @param number from 1; the last page if there are fewer
   */
  public Optional<Leaf> leaf(AtlasWish wish, int number) {
    Atlas atlas = atlas(wish.order());
    return atlas.size() == 0
        ? Optional.empty()
        : Optional.of(
            new Leaf(atlas.page(Math.max(1, Math.min(number, atlas.size()))), atlas.size()));
  }

  /** Returns a page as it would be written, in plain words. */
  public MapPage page(PageWish wish, String finding) {
    return page(new PageOrder(wish.pageLayout(), wish.language(), wish.resolution(), finding));
  }

  /** Returns an atlas without decisions; see {@link #atlas(AtlasOrder, Function)}. */
  public Atlas atlas(AtlasOrder order) {
    return atlas(order, parcel -> Text.same(""));
  }

  /**
   * Returns an atlas, or decision sheets, not drawn yet.
   *
   * @param decisions what was decided on a parcel; empty texts for not yet
   */
  public Atlas atlas(AtlasOrder order, Function<FeatureRef, Text> decisions) {
    return new Atlas(dossier, painter(), order, decisions);
  }

  /**
   * Writes an atlas: one PDF with bookmarks if the target's name says so, else files into a folder.
   *
   * @throws merestone.progress.Cancelled if the user stops it; see {@link Atlas} for what stays
   */
  public AtlasSummary write(Path target, AtlasWish wish, Progress progress) {
    boolean book =
        PictureFormat.of(target.getFileName().toString())
            .filter(PictureFormat.PDF::equals)
            .isPresent();
    Atlas atlas = atlas(wish.order());
    return AtlasSummary.of(
        book ? atlas.writeBook(target, progress) : atlas.writeFiles(target, progress),
        AtlasPages.unchecked(dossier));
  }

  private synchronized MapPainter painter() {
    if (painter.isEmpty()) {
      painter = Optional.of(new MapPainter(scene.get()));
    }
    return painter.get();
  }

  private Finding finding(String id) {
    return painter()
        .scene()
        .finding(id)
        .orElseThrow(
            () ->
                new UsageError(
                    new Problem(
                        id,
                        "no-such-finding",
                        MESSAGES.text("map.noFinding", id),
                        MESSAGES.text("map.noFinding.remedy"))));
  }
}
