package merestone.map;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;

/**
 * Writes names where there is room: whole inside the picture, with the middle in the shape named,
 * never over another name or a mark. Larger writing is placed first, then in file order; a name
 * without room is left out.
 */
final class LabelPainter {
  private static final double HALO_MM = 0.7;

  /** A name may stand out of its shape by this factor of the shape's width. */
  private static final double OVERHANG = 1.15;

  /** Places tried across and down the visible part of a shape. */
  private static final int TRIED = 7;

  private final Canvas canvas;
  private final Ink ink;
  private final List<Rectangle2D> taken = new ArrayList<>();

  LabelPainter(Canvas canvas, Ink ink, List<Rectangle2D> marks) {
    this.canvas = canvas;
    this.ink = ink;
    taken.addAll(marks);
  }

  void draw(List<IndexedLayer> layers) {
    layers.stream()
        .map(IndexedLayer::names)
        .sorted(Comparator.comparingDouble(NameIndex::mm).reversed())
        .forEach(this::place);
  }

  private void place(NameIndex names) {
    double size = canvas.options.pixels(names.mm());
    for (int number : names.within(canvas.view.extent())) {
      if (canvas.isStopped()) {
        return;
      }
      Envelope visible = names.box(number).intersection(canvas.view.extent());
      if (room(visible.getWidth()) >= size && room(visible.getHeight()) >= size) {
        place(names.name(number), size, visible);
      }
    }
  }

  private void place(MapLabel label, double size, Envelope visible) {
    Lettering lettering = Lettering.regular(size);
    double halo = canvas.options.pixels(HALO_MM);
    double width = lettering.width(label.words());
    if (width <= room(visible.getWidth())) {
      spot(label, visible, width + 2 * halo, size * 1.2 + 2 * halo)
          .ifPresent(spot -> write(lettering, label.words(), spot, halo));
    }
  }

  /** Returns the pixels that a name may take of so many metres. */
  private double room(double metres) {
    return metres * OVERHANG / canvas.view.metresPerPixel();
  }

  /** Returns the free place nearest to the middle of what can be seen of the shape. */
  private Optional<Rectangle2D> spot(
      MapLabel label, Envelope visible, double width, double height) {
    Coordinate wanted = wanted(visible);
    Rectangle2D picture = new Rectangle2D.Double(0, 0, canvas.view.width(), canvas.view.height());
    return IntStream.rangeClosed(0, TRIED * TRIED)
        .mapToObj(i -> i == 0 ? wanted : raster(visible, i - 1))
        .sorted(Comparator.comparingDouble(wanted::distance))
        .filter(at -> SimplePointInAreaLocator.locate(at, label.on()) == Location.INTERIOR)
        .map(at -> around(at, width, height))
        .filter(picture::contains)
        .filter(spot -> taken.stream().noneMatch(spot::intersects))
        .findFirst();
  }

  /** A shape that fills the picture has its name at the upper edge, out of the way. */
  private Coordinate wanted(Envelope visible) {
    boolean fills = visible.getHeight() >= canvas.view.extent().getHeight();
    return fills ? raster(visible, TRIED * (TRIED - 1) + TRIED / 2) : visible.centre();
  }

  private static Coordinate raster(Envelope box, int number) {
    return new Coordinate(
        box.getMinX() + box.getWidth() * (number % TRIED + 0.5) / TRIED,
        box.getMinY() + box.getHeight() * (number / TRIED + 0.5) / TRIED);
  }

  private Rectangle2D around(Coordinate at, double width, double height) {
    return new Rectangle2D.Double(
        canvas.ground.x(at.x) - width / 2, canvas.ground.y(at.y) - height / 2, width, height);
  }

  private void write(Lettering lettering, String words, Rectangle2D spot, double halo) {
    taken.add(spot);
    Shape outline =
        lettering.outline(words, spot.getX() + halo, spot.getY() + halo + lettering.size());
    canvas.g.setColor(ink.halo());
    canvas.g.setStroke(canvas.stroke(HALO_MM));
    canvas.g.draw(outline);
    canvas.g.setColor(ink.text());
    lettering.draw(canvas.g, words, spot.getX() + halo, spot.getY() + halo + lettering.size());
  }
}
