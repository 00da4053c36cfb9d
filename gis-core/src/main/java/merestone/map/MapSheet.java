package merestone.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import merestone.message.Messages;
import org.locationtech.jts.geom.Envelope;

/**
 * A map as a page: title, frame with coordinates, legend of what is on the page, scale, scale bar,
 * grid north, notes. Safe to use from many threads; the same input gives the same pixels.
 */
public final class MapSheet {
  private static final Messages MESSAGES = Messages.of(MapSheet.class);

  /** Metres in an inch, by definition of the international inch. */
  private static final double INCH = 0.0254;

  /** White around the ground shown, as a part of it. */
  private static final double AIR = 1.03;

  /** No sheet is larger than this scale, however little there is to show. */
  private static final double LARGEST_SCALE = 500;

  private final MapPainter painter;

  /** Makes sheets of a painter's scene. */
  public MapSheet(MapPainter painter) {
    this.painter = painter;
  }

  /** Returns the sheet, opaque RGB. */
  public BufferedImage image(SheetText words, SheetOptions options) {
    BufferedImage image =
        new BufferedImage(options.width(), options.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    draw(g, words, options);
    g.dispose();
    return image;
  }

  /** Returns the layout of a sheet, for drawing and for tests. */
  SheetLayout layout(SheetText words, SheetOptions options) {
    SheetSkin skin = skin(options);
    return SheetLayout.of(words, painter.scene().crs(), options, skin, everything(options, skin));
  }

  /** Returns the view a sheet shows: round in scale, the ground asked for in the middle, whole. */
  MapView view(Rectangle map, SheetOptions options) {
    Envelope ground = options.ground().isNull() ? painter.scene().extent() : options.ground();
    double need = Math.max(ground.getWidth() / map.width, ground.getHeight() / map.height) * AIR;
    double scale = Math.max(LARGEST_SCALE, need * options.dpi() / INCH);
    double round = RoundNumber.scaleAbove(scale);
    MapView fitted = MapView.fit(ground, map.width, map.height);
    return new MapView(
        fitted.centreX(), fitted.centreY(), round * INCH / options.dpi(), map.width, map.height);
  }

  /** Returns the legend of a sheet. */
  Legend legend(SheetLayout layout, SheetOptions options) {
    SheetSkin skin = skin(options);
    MapView view = view(layout.map(), options);
    return Legend.into(
        layout.legend(), LegendEntry.of(painter, view, paint(options, skin), skin), skin);
  }

  private void draw(Graphics2D g, SheetText words, SheetOptions options) {
    SheetSkin skin = skin(options);
    SheetLayout layout = layout(words, options);
    g.setColor(skin.ink().paper());
    g.fillRect(0, 0, options.width(), options.height());
    MapView view = view(layout.map(), options);
    Graphics2D map = (Graphics2D) g.create();
    map.translate(layout.map().x, layout.map().y);
    painter.paint(map, view, paint(options, skin), () -> false);
    map.dispose();
    new GridTicks(view, layout.map(), skin).draw(g);
    frame(g, layout, skin);
    words(g, layout, skin);
    legend(layout, options).draw(g);
    scale(g, layout.scale(), view, options);
  }

  private static void frame(Graphics2D g, SheetLayout layout, SheetSkin skin) {
    skin.pen(g, skin.ink().line(), 0.2);
    g.draw(layout.map());
    skin.pen(g, skin.ink().line(), 0.5);
    g.draw(layout.neat());
  }

  private static void words(Graphics2D g, SheetLayout layout, SheetSkin skin) {
    g.setColor(skin.ink().text());
    put(g, layout.title());
    g.setColor(skin.ink().muted());
    put(g, layout.subtitle());
    put(g, layout.notes());
    Rectangle2D tag = layout.tag().box();
    double pad = skin.body() * 0.5;
    layout.tag().words().draw(g, tag.getX() + pad, tag.getY() + 0.6 * pad);
    skin.pen(g, skin.ink().muted(), 0.2);
    g.draw(
        new RoundRectangle2D.Double(
            tag.getX(), tag.getY(), tag.getWidth(), tag.getHeight(), pad, pad));
  }

  private static void put(Graphics2D g, SheetLayout.Placed placed) {
    placed.words().draw(g, placed.box().getX(), placed.box().getY());
  }

  /** North arrow on the left; numeric scale over the bar beside it. */
  private void scale(Graphics2D g, Rectangle2D box, MapView view, SheetOptions options) {
    SheetSkin skin = skin(options);
    double arrow = 2.2 * skin.body();
    north(g, box.getX(), box.getY(), arrow, skin);
    double x = box.getX() + arrow + 1.2 * skin.body();
    double number = view.metresPerPixel() * options.dpi() / INCH;
    g.setColor(skin.ink().text());
    String words = "1:" + RoundNumber.grouped(number);
    skin.heading().draw(g, words, x, box.getY() + skin.heading().ascent());
    ScaleBar bar = bar(box, view, skin);
    bar.draw(g, x, box.getY() + skin.body() * 1.7, skin.small(), skin);
  }

  ScaleBar bar(Rectangle2D box, MapView view, SheetSkin skin) {
    double room = box.getWidth() - 3.4 * skin.body() - skin.small().width("000 km");
    return ScaleBar.within(room, view.metresPerPixel());
  }

  private static void north(Graphics2D g, double x, double y, double width, SheetSkin skin) {
    double middle = x + width / 2;
    double high = width * 1.35;
    Path2D half = new Path2D.Double();
    half.moveTo(middle, y);
    half.lineTo(middle + width * 0.32, y + high);
    half.lineTo(middle, y + high * 0.78);
    half.closePath();
    skin.pen(g, skin.ink().line(), 0.2);
    g.fill(half);
    Path2D whole = new Path2D.Double(half);
    whole.moveTo(middle, y);
    whole.lineTo(middle - width * 0.32, y + high);
    whole.lineTo(middle, y + high * 0.78);
    g.draw(whole);
    g.setColor(skin.ink().text());
    String words = skin.say(MESSAGES.text("sheet.north"));
    Lettering small = skin.small();
    small.draw(g, words, middle - small.width(words) / 2, y + high + small.ascent() * 1.1);
  }

  private List<LegendEntry> everything(SheetOptions options, SheetSkin skin) {
    MapView all = MapView.fit(painter.scene().extent(), 100, 100);
    return LegendEntry.of(painter, all, paint(options, skin), skin);
  }

  private SheetSkin skin(SheetOptions options) {
    return SheetSkin.of(options, painter.styles().ink());
  }

  private static PaintOptions paint(SheetOptions options, SheetSkin skin) {
    return new PaintOptions(skin.dpi(), true, options.hidden(), options.selected());
  }
}
