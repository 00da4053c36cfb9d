package merestone.check;

import java.util.function.ToDoubleFunction;
import merestone.finding.Area;
import org.locationtech.jts.geom.Geometry;

/** Measures ground both ways. Immutable; safe from many threads. */
record Measure(ToDoubleFunction<Geometry> ellipsoidal) {

  Area of(Geometry ground) {
    double planar = ground.getArea();
    return planar > 0 ? new Area(planar, ellipsoidal.applyAsDouble(ground)) : Area.ZERO;
  }
}
