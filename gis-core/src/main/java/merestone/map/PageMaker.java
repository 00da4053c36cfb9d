package merestone.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import merestone.map.page.PageContent;
import merestone.map.page.PageLayout;
import merestone.message.Language;

/**
 * Makes pages of one scene in one layout and language. What all pages share, such as the overview,
 * is made once. Safe to use from many threads; the same content gives the same page.
 */
public final class PageMaker {
  private static final double MM_PER_INCH = 25.4;

  private final MapPainter painter;
  private final PageLayout layout;
  private final Language language;
  private final double dpi;
  private final Optional<BufferedImage> logo;
  private final ConcurrentHashMap<Rectangle, BufferedImage> overviews = new ConcurrentHashMap<>();

  /**
   * Makes pages.
   *
   * @param dpi pixels per inch of paper; for media without pixels how fine lengths are
   * @throws merestone.message.UserError if the logo cannot be read
   */
  public PageMaker(MapPainter painter, PageLayout layout, Language language, double dpi) {
    this.painter = painter;
    this.layout = layout;
    this.language = language;
    this.dpi = dpi;
    this.logo = layout.logo().map(Logo::read);
  }

  /** Sets a page. */
  public MapPage page(PageContent content) {
    return new MapPage(this, content);
  }

  /** Returns the layout. */
  public PageLayout layout() {
    return layout;
  }

  MapPainter painter() {
    return painter;
  }

  double dpi() {
    return dpi;
  }

  Optional<BufferedImage> logo() {
    return logo;
  }

  SheetSkin skin() {
    return new SheetSkin(painter.styles().ink(), layout.typeMm() * dpi / MM_PER_INCH, language);
  }

  Rectangle paper() {
    return new Rectangle(
        (int) Math.round(layout.paper().widthMm() * dpi / MM_PER_INCH),
        (int) Math.round(layout.paper().heightMm() * dpi / MM_PER_INCH));
  }

  /** Returns the view of an overview of a size in pixels: all ground. */
  MapView overviewView(int width, int height) {
    return MapView.fit(painter.scene().extent(), width, height);
  }

  /** Returns all ground as a picture, always the same one for a size. */
  BufferedImage overview(int width, int height) {
    return overviews.computeIfAbsent(
        new Rectangle(width, height),
        size -> {
          BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
          Graphics2D g = image.createGraphics();
          PaintOptions options = new PaintOptions(skin().dpi() / 2, false, findings(), "");
          painter.paint(g, overviewView(width, height), options, () -> false);
          g.dispose();
          return image;
        });
  }

  /** An overview shows where the page lies; every finding of the district would hide it. */
  private static Set<String> findings() {
    return Arrays.stream(ConflictKind.values()).map(ConflictKind::id).collect(Collectors.toSet());
  }
}
