package merestone.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.BooleanSupplier;
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
    return picture(words, options).image();
  }

  /** Returns the sheet as a picture for any medium. */
  public Picture picture(SheetText words, SheetOptions options) {
    return new Picture(
        options.width(),
        options.height(),
        options.dpi(),
        (g, stopped) -> draw(g, words, options, stopped));
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

  private void draw(Graphics2D g, SheetText words, SheetOptions options, BooleanSupplier stopped) {
    SheetSkin skin = skin(options);
    SheetLayout layout = layout(words, options);
    g.setColor(skin.ink().paper());
    g.fillRect(0, 0, options.width(), options.height());
    MapView view = view(layout.map(), options);
    Graphics2D map = (Graphics2D) g.create();
    map.translate(layout.map().x, layout.map().y);
    painter.paint(map, view, paint(options, skin), stopped);
    map.dispose();
    new GridTicks(view, layout.map(), skin).draw(g);
    frame(g, layout, skin);
    words(g, layout, skin);
    legend(layout, options).draw(g);
    new ScaleCorner(skin, options.dpi()).draw(g, layout.scale(), view);
  }

  private static void frame(Graphics2D g, SheetLayout layout, SheetSkin skin) {
    skin.pen(g, skin.ink().line(), 0.2);
    g.draw(layout.map());
    skin.pen(g, skin.ink().line(), 0.5);
    g.draw(layout.neat());
  }

  private static void words(Graphics2D g, SheetLayout layout, SheetSkin skin) {
    g.setColor(skin.ink().text());
    layout.title().draw(g);
    g.setColor(skin.ink().muted());
    layout.subtitle().draw(g);
    layout.notes().draw(g);
    layout.tag().drawFramed(g, skin);
  }

  ScaleBar bar(Rectangle2D box, MapView view, SheetSkin skin) {
    return ScaleCorner.bar(box, view, skin);
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
