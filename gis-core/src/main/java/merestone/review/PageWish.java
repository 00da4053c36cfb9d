package merestone.review;

import merestone.map.page.PageLayout;
import merestone.message.Language;

/**
 * How pages are wished for, in plain words: what a command line says.
 *
 * @param layout the name of a layout that ships, or a file
 * @param scale n of the only scale 1:n allowed; 0 for those of the layout
 * @param language the language, or both
 * @param dpi pixels per inch of paper; 0 for those the layout is given in, else {@value #PRINT}
 */
public record PageWish(String layout, int scale, Language language, double dpi) {

  /** Pixels per inch of a print. */
  private static final int PRINT = 300;

  /** The layout of atlas pages if none is named. */
  public static final String ATLAS = "a4-landscape";

  /** The layout of decision sheets if none is named. */
  public static final String DECISIONS = "decision-a4";

  /**
   * Returns the layout.
   *
   * @throws merestone.message.UsageError if there is none such, or its file is wrong
   */
  public PageLayout pageLayout() {
    PageLayout found = PageLayouts.of(layout);
    return scale > 0 ? found.at(scale) : found;
  }

  /** Returns the pixels per inch that pages are drawn with. */
  double resolution() {
    double given = pageLayout().paper().dpi();
    return dpi > 0 ? dpi : given > 0 ? given : PRINT;
  }
}
