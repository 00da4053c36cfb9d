package merestone.review;

import java.util.Locale;
import merestone.map.PictureFormat;
import merestone.report.AtlasOrder;
import merestone.report.AtlasUnit;

/**
 * Which pages of an atlas are wished for.
 *
 * @param pages how pages look
 * @param per what each page is about
 * @param decisions whether pages are decision sheets; they are per parcel whatever {@code per} says
 * @param name pattern of names; empty for the usual one
 * @param format ending of single files, such as {@code pdf}
 */
public record AtlasWish(PageWish pages, Per per, boolean decisions, String name, String format) {

  /** What a page is about. */
  public enum Per {
    /** One finding. */
    FINDING,
    /** One parcel with all its findings. */
    PARCEL,
    /** One town with all its findings. */
    TOWN
  }

  /** Returns whether there are files of a format. */
  public static boolean isFormat(String ending) {
    return PictureFormat.of(ending).isPresent();
  }

  AtlasOrder order() {
    return new AtlasOrder(
        pages.pageLayout(),
        pages.language(),
        pages.resolution(),
        decisions ? AtlasUnit.PARCEL : AtlasUnit.valueOf(per.name()),
        decisions,
        name.isEmpty() ? usualName() : name,
        PictureFormat.of(format.toLowerCase(Locale.ROOT)).orElseThrow());
  }

  private String usualName() {
    if (decisions || per == Per.PARCEL) {
      return "{number}-{parcel}";
    }
    return per == Per.TOWN ? "{number}-{town}" : AtlasOrder.NAME;
  }
}
