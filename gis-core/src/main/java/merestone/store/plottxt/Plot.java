package merestone.store.plottxt;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Geometry;

/**
 * A plot as the store gives it out.
 *
 * @param head what the plot's first line says
 * @param count the declared number of points
 * @param areaHa the declared area in hectares
 * @param geometry the shape; empty if it cannot be known
 */
record Plot(PlotHead head, OptionalInt count, OptionalDouble areaHa, Optional<Geometry> geometry) {

  /** Returns the attribute values in the order of {@link PlotSchema}, the geometry first. */
  Object[] values() {
    List<String> said = head.items();
    return new Object[] {
      geometry.map(Geometry::copy).orElse(null),
      said.get(2),
      said.get(3),
      areaHa.isPresent() ? areaHa.getAsDouble() : null,
      count.isPresent() ? count.getAsInt() : null,
      said.get(4),
      said.get(5),
      said.get(6),
      said.get(7)
    };
  }
}
