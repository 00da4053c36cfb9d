package merestone.app.gui.map;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/** Tells where degrees are in the run's CRS. */
@FunctionalInterface
public interface PlaceOf {

  /** Returns the place, looked for from another; empty while no review is open, or if none is. */
  Optional<Coordinate> of(double longitude, double latitude, Coordinate near);
}
