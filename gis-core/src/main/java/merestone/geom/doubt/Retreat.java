package merestone.geom.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** How far the constraints' border has to move back into ground in conflict. */
final class Retreat {
  private final Geometry ground;
  private final List<Edges> lines = new ArrayList<>();
  private double depth;

  Retreat(Conflict conflict) {
    this.ground = conflict.ground();
    Borders.Reader reader = new Borders.Reader(conflict);
    boolean everywhere = false;
    for (int i = 0; i < ground.getNumGeometries(); i++) {
      Polygon piece = (Polygon) ground.getGeometryN(i);
      PartReading part = new PartReading(piece, reader.of(piece), reader);
      depth = Math.max(depth, part.depth());
      lines.add(part.borders().constraint());
      everywhere |= part.borders().constraint().size == 0;
    }
    if (everywhere) {
      conflict.constraints().forEach(c -> lines.add(c.edges()));
    }
  }

  /** Returns how far until an area is left; empty if there is no border. */
  OptionalDouble until(double leftM2) {
    if (Double.isInfinite(depth)) {
      return OptionalDouble.empty();
    }
    if (leftM2 <= 0) {
      return OptionalDouble.of(depth);
    }
    Strip strip = new Strip(ground, Edges.all(lines));
    double cleared = ground.getArea() - leftM2;
    double high = depth * 1.001; // circles are polygons, a little short
    return Stability.known(
        strip.distance(cleared, Math.min(strip.surelyLess(cleared), high), high));
  }
}
