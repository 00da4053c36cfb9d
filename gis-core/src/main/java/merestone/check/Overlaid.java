package merestone.check;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * The result of an overlay.
 *
 * @param geometry the polygonal result; empty geometry where the rung is {@link OverlayRung#FAILED}
 * @param rung the step that gave it
 * @param tried what the steps before it said
 */
record Overlaid(Geometry geometry, OverlayRung rung, List<String> tried) {

  boolean failed() {
    return rung == OverlayRung.FAILED;
  }
}
