package merestone.app.gui.export;

import java.awt.image.BufferedImage;
import java.util.List;
import merestone.message.Text;

/**
 * A sheet as it will be printed.
 *
 * @param image its picture
 * @param place which it is
 * @param pages how many pages there are
 * @param sheets how many sheets its page goes on over
 * @param scale n of the page's scale 1:n
 * @param faults what is wrong with the page
 */
public record ShownSheet(
    BufferedImage image, SheetPlace place, int pages, int sheets, double scale, List<Text> faults) {
  public ShownSheet {
    faults = List.copyOf(faults);
  }

  /** Returns the number of the page, from 1. */
  public int page() {
    return place.page();
  }

  /** Returns the number of the sheet among those of its page, from 1. */
  public int sheet() {
    return place.sheet();
  }

  public boolean isFirst() {
    return page() <= 1 && sheet() <= 1;
  }

  public boolean isLast() {
    return page() >= pages && sheet() >= sheets;
  }
}
