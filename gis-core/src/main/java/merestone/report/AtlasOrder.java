package merestone.report;

import java.util.Objects;
import merestone.map.PictureFormat;
import merestone.map.page.PageLayout;
import merestone.message.Language;

/**
 * What pages of a result are to be made, and how.
 *
 * @param layout the layout
 * @param language the language
 * @param dpi pixels per inch of paper; in PDF and SVG how fine lengths are
 * @param unit what each page is about
 * @param decisions whether pages are decision sheets, not maps with notes; of parcels only
 * @param name pattern of file names and bookmarks, with holes such as {@code {rule}}
 * @param format of single files; a book is always a PDF
 */
public record AtlasOrder(
    PageLayout layout,
    Language language,
    double dpi,
    AtlasUnit unit,
    boolean decisions,
    String name,
    PictureFormat format) {

  /** The usual pattern of names: page, rule, parcel. */
  public static final String NAME = "{number}-{rule}-{parcel}";

  public AtlasOrder {
    Objects.requireNonNull(layout, "layout");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(format, "format");
    if (!(dpi > 0) || decisions && unit != AtlasUnit.PARCEL) {
      throw new IllegalArgumentException("no such atlas: " + dpi + " " + unit);
    }
  }
}
