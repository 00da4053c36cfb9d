package merestone.report;

import java.util.List;
import merestone.message.Text;

/**
 * One page of an atlas that was made.
 *
 * @param number its number, from 1
 * @param name its file, or its entry among the bookmarks of a book
 * @param scale n of its map's scale 1:n
 * @param kept whether it was there already from the same order on the same result
 * @param faults what is wrong with it; empty if nothing
 */
public record AtlasPage(int number, String name, double scale, boolean kept, List<Text> faults) {
  public AtlasPage {
    faults = List.copyOf(faults);
  }
}
