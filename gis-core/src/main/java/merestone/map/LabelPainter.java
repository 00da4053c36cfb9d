package merestone.map;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * Writes names where there is room: whole inside the picture, never over another name. Larger
 * writing is placed first, then in file order.
 */
final class LabelPainter {
  private static final double HALO_MM = 0.7;

  /** A name may stand out of its shape by this factor of the shape's width. */
  private static final double OVERHANG = 1.15;

  private final Canvas canvas;
  private final Ink ink;
  private final List<Rectangle2D> taken = new ArrayList<>();

  LabelPainter(Canvas canvas, Ink ink) {
    this.canvas = canvas;
    this.ink = ink;
  }

  void draw(List<IndexedLayer> layers) {
    layers.stream()
        .flatMap(layer -> layer.layer().labels().stream())
        .sorted((a, b) -> Double.compare(b.mm(), a.mm()))
        .takeWhile(label -> !canvas.isStopped())
        .forEach(this::place);
  }

  private void place(MapLabel label) {
    Envelope box = label.on().getEnvelopeInternal().intersection(canvas.view.extent());
    double size = canvas.options.pixels(label.mm());
    double width = canvas.ground.size(box);
    if (box.isNull() || width * OVERHANG < size * 2) {
      return;
    }
    Lettering lettering = Lettering.regular(size);
    double wide = lettering.width(label.words());
    double room = box.getWidth() / canvas.view.metresPerPixel() * OVERHANG;
    double tall = box.getHeight() / canvas.view.metresPerPixel() * OVERHANG;
    double halo = canvas.options.pixels(HALO_MM);
    if (wide > room || size > tall || wide + 2 * halo > canvas.view.width()) {
      return;
    }
    Rectangle2D spot = inside(box, wide + 2 * halo, size * 1.2 + 2 * halo);
    if (taken.stream().noneMatch(spot::intersects)) {
      taken.add(spot);
      write(lettering, label.words(), spot.getX() + halo, spot.getY() + halo + size);
    }
  }

  /** A shape that fills the picture has its name at the upper edge, out of the way. */
  private Rectangle2D inside(Envelope box, double width, double height) {
    double x = canvas.ground.x(box.centre().x) - width / 2;
    boolean fills = box.getHeight() >= canvas.view.extent().getHeight();
    double y = fills ? height / 2 : canvas.ground.y(box.centre().y) - height / 2;
    return new Rectangle2D.Double(
        Math.max(0, Math.min(x, canvas.view.width() - width)),
        Math.max(0, Math.min(y, canvas.view.height() - height)),
        width,
        height);
  }

  private void write(Lettering lettering, String words, double x, double baseline) {
    Shape outline = lettering.outline(words, x, baseline);
    canvas.g.setColor(ink.halo());
    canvas.g.setStroke(canvas.stroke(HALO_MM));
    canvas.g.draw(outline);
    canvas.g.setColor(ink.text());
    canvas.g.fill(outline);
  }
}
