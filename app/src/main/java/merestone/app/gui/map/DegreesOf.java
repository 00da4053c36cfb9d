package merestone.app.gui.map;

import java.util.Optional;
import merestone.review.Degrees;
import org.locationtech.jts.geom.Coordinate;

/** Tells where a place of the run's CRS is in degrees. */
@FunctionalInterface
public interface DegreesOf {

  /** Returns the degrees; empty while no review is open. */
  Optional<Degrees> of(Coordinate place);
}
