package merestone.check;

import merestone.finding.Area;
import merestone.geom.GroundArea;
import org.locationtech.jts.geom.Geometry;

/** Measures ground both ways. Immutable; safe from many threads. */
record Measure(GroundArea ellipsoidal) {

  Area of(Geometry ground) {
    double planar = ground.getArea();
    return planar > 0 ? new Area(planar, ellipsoidal.of(ground)) : Area.ZERO;
  }
}
