package merestone.app.gui.export;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import merestone.map.MapPage;
import merestone.map.Picture;
import merestone.message.Text;
import merestone.progress.Progress;
import merestone.review.MapOutput;

/** Draws any sheet of an order as it will be printed, small. For work in the background. */
final class SheetPreview {
  private static final int LONGEST_SIDE = 900;

  private final MapOutput output;
  private final PagesOrder order;

  SheetPreview(MapOutput output, PagesOrder order) {
    this.output = output;
    this.order = order;
  }

  /** The sheets of one page. */
  private record Sheets(MapPage page, int pages, List<Picture> pictures) {
    static Sheets of(MapOutput.Leaf leaf) {
      return new Sheets(leaf.page(), leaf.of(), leaf.page().sayingFaults().pictures());
    }

    int size() {
      return pictures.size();
    }
  }

  /**
   * Draws the sheet at a place, or the nearest there is; empty if there are no pages.
   *
   * @throws merestone.progress.Cancelled if it is no longer wanted
   */
  Optional<ShownSheet> at(SheetPlace wanted, Progress progress) {
    Optional<Sheets> first = sheets(wanted.page());
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Sheets sheets = first.get();
    int page = Math.max(1, Math.min(wanted.page(), sheets.pages));
    int sheet = wanted.sheet();
    while (sheet > sheets.size() && page < sheets.pages) {
      progress.heed();
      sheet -= sheets.size();
      sheets = sheets(++page).orElseThrow();
    }
    while (sheet < 1 && page > 1) {
      progress.heed();
      sheets = sheets(--page).orElseThrow();
      sheet += sheets.size();
    }
    sheet = Math.max(1, Math.min(sheet, sheets.size()));
    return Optional.of(drawn(sheets, new SheetPlace(page, sheet), progress));
  }

  private Optional<Sheets> sheets(int page) {
    return order
        .atlas()
        .map(atlas -> output.leaf(atlas, page))
        .orElseGet(
            () -> Optional.of(new MapOutput.Leaf(output.page(order.look(), order.finding()), 1)))
        .map(Sheets::of);
  }

  private static ShownSheet drawn(Sheets sheets, SheetPlace place, Progress progress) {
    Picture picture = sheets.pictures.get(place.sheet() - 1).until(progress::isCancelled);
    double factor =
        Math.min(1, (double) LONGEST_SIDE / Math.max(picture.width(), picture.height()));
    BufferedImage image =
        new BufferedImage(
            Math.max(1, (int) (picture.width() * factor)),
            Math.max(1, (int) (picture.height() * factor)),
            BufferedImage.TYPE_INT_RGB);
    picture.preview(image);
    List<Text> faults = sheets.page.faults();
    return new ShownSheet(image, place, sheets.pages, sheets.size(), sheets.page.scale(), faults);
  }
}
