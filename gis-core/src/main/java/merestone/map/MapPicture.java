package merestone.map;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import merestone.finding.Finding;
import merestone.message.Language;
import org.locationtech.jts.geom.Envelope;

/** A plain map to set into a page of text: the map, a thin frame, a scale bar in the corner. */
public final class MapPicture {
  private static final double SURROUNDINGS = 0.6;
  private static final double LEAST_METRES = 60;

  private final MapPainter painter;
  private final Language language;

  /** Makes pictures of a painter's scene; the language is that of the scale bar's unit. */
  public MapPicture(MapPainter painter, Language language) {
    this.painter = painter;
    this.language = language;
  }

  /** Returns the view that shows a finding with its subject and some of what is around. */
  public MapView around(Finding finding, int width, int height) {
    Envelope ground = painter.scene().extentOf(finding);
    Envelope shown = ground.isNull() ? painter.scene().extent() : ground;
    if (!shown.isNull()) {
      double side = Math.max(shown.getWidth(), shown.getHeight());
      shown.expandBy(Math.max(side * SURROUNDINGS, (LEAST_METRES - side) / 2));
    }
    return MapView.fit(shown, width, height);
  }

  /** Returns the view as the bytes of a PNG file. */
  public byte[] png(MapView view, PaintOptions options) throws IOException {
    return PngFile.bytes(image(view, options), options.dpi());
  }

  /** Returns the view as a picture, opaque RGB. */
  public BufferedImage image(MapView view, PaintOptions options) {
    BufferedImage image = painter.image(view, options);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    SheetSkin skin = new SheetSkin(painter.styles().ink(), options.pixels(2.9), language);
    Lettering small = skin.small();
    ScaleBar bar = ScaleBar.within(view.width() * 0.22, view.metresPerPixel());
    double pad = skin.body() * 0.6;
    double left = pad + small.width("0");
    double top = view.height() - ScaleBar.height(small) - 1.4 * pad;
    double wide = left + bar.pixels() + bar.overhang(small, language);
    g.setColor(skin.ink().halo());
    g.fill(new Rectangle2D.Double(0, top - 0.3 * pad, wide + pad, view.height() - top + pad));
    bar.draw(g, left, top, small, skin);
    skin.pen(g, skin.ink().line(), 0.2);
    g.draw(new Rectangle2D.Double(0.5, 0.5, view.width() - 1.0, view.height() - 1.0));
    g.dispose();
    return image;
  }
}
