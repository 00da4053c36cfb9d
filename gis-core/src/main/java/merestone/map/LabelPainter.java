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
 * never over another name or a mark. A name too wide for its shape is set in lines, then smaller.
 * Larger writing is placed first, then in file order; a name without room is left out, and known if
 * its shape is large.
 */
final class LabelPainter {
  private static final double HALO_MM = 0.7;

  /** A name may stand out of its shape by this factor of the shape's width. */
  private static final double OVERHANG = 1.15;

  /** Places tried across and down the visible part of a shape. */
  private static final int TRIED = 7;

  /** A shape this wide and high on paper, a thumb's breadth, must have its name. */
  private static final double LOOKED_FOR_MM = 25;

  private final Canvas canvas;
  private final Ink ink;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  LabelPainter(Canvas canvas, Ink ink, List<Rectangle2D> marks) {
    this.canvas = canvas;
    this.ink = ink;
    taken.addAll(marks);
    taken.addAll(canvas.options.kept());
  }

  void draw(List<IndexedLayer> layers) {
    layers.stream()
        .map(IndexedLayer::names)
        .sorted(Comparator.comparingDouble(NameIndex::mm).reversed())
        .forEach(this::place);
  }

  /** Returns the names left out of shapes so large that everybody looks for them. */
  List<String> left() {
    return left;
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
    double halo = canvas.options.pixels(HALO_MM);
    double deep = room(visible.getHeight());
    for (Paragraph set : NameSetting.of(label.words(), size, room(visible.getWidth()))) {
      double high = set.height() - set.lettering().size() * 0.15;
      Optional<Rectangle2D> spot = spot(label, visible, set.width() + 2 * halo, high + 2 * halo);
      if (spot.isPresent() && (set.lines().size() == 1 || high <= deep)) {
        write(set, spot.get(), halo);
        return;
      }
    }
    if (isLookedFor(label, visible)) {
      left.add(label.words());
    }
  }

  private boolean isLookedFor(MapLabel label, Envelope visible) {
    double least = canvas.options.pixels(LOOKED_FOR_MM) * canvas.view.metresPerPixel();
    return visible.getWidth() >= least
        && visible.getHeight() >= least
        && IntStream.range(0, TRIED * TRIED).filter(i -> isOn(label, raster(visible, i))).count()
            >= TRIED * TRIED / 4;
  }

  private static boolean isOn(MapLabel label, Coordinate at) {
    return SimplePointInAreaLocator.locate(at, label.on()) == Location.INTERIOR;
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
        .filter(at -> isOn(label, at))
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

  private void write(Paragraph set, Rectangle2D spot, double halo) {
    taken.add(spot);
    Lettering lettering = set.lettering();
    double baseline = spot.getY() + halo + lettering.size();
    for (String line : set.lines()) {
      double left = spot.getCenterX() - lettering.width(line) / 2;
      Shape outline = lettering.outline(line, left, baseline);
      canvas.g.setColor(ink.halo());
      canvas.g.setStroke(canvas.stroke(HALO_MM));
      canvas.g.draw(outline);
      canvas.g.setColor(ink.text());
      lettering.draw(canvas.g, line, left, baseline);
      baseline += lettering.lineHeight();
    }
  }
}
