package merestone.geom.doubt;

import java.util.Arrays;
import java.util.List;
import merestone.geom.Geometries;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Conflicts made from well-known text; constraints are parted by a semicolon. */
final class Conflicts {
  private Conflicts() {}

  /** Ground inside the constraints. */
  static Conflict inside(String subject, String constraints) {
    return of(Conflict.Side.INSIDE, wkt(subject), several(constraints));
  }

  /** Ground outside them. */
  static Conflict outside(String subject, String constraints) {
    return of(Conflict.Side.OUTSIDE, wkt(subject), several(constraints));
  }

  static Conflict of(Conflict.Side side, Geometry subject, List<Geometry> constraints) {
    int how = side == Conflict.Side.INSIDE ? OverlayNG.INTERSECTION : OverlayNG.DIFFERENCE;
    Geometry together = OverlayNGRobust.union(constraints);
    Geometry ground = Geometries.polygonal(OverlayNGRobust.overlay(subject, together, how));
    List<Outline> outlines = constraints.stream().map(Outline::of).toList();
    return new Conflict(Outline.of(subject), outlines, ground, side);
  }

  static List<Geometry> several(String constraints) {
    return Arrays.stream(constraints.split(";")).map(Conflicts::wkt).toList();
  }

  /** A polygon, from the coordinates of its ring, or any text with a word in front. */
  static Geometry wkt(String text) {
    String words = text.strip();
    try {
      return new WKTReader(Geometries.FACTORY)
          .read(Character.isLetter(words.charAt(0)) ? words : "POLYGON((" + words + "))");
    } catch (ParseException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
