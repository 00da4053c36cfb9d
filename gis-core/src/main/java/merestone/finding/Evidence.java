package merestone.finding;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * Where a rule is broken and how much ground it is.
 *
 * @param where the place, in the CRS of the run: for rules on ground the ground itself, polygonal,
 *     valid, counted once; for others points or lines
 * @param area its area; {@link Area#ZERO} for a place that is no ground
 * @param share its part of the subject, 0 to 1, by the area that decides
 * @param parts what each constraint feature contributes, largest first; they may overlap each
 *     other, so they can sum to more than {@code area}. Empty for ground outside everything
 */
public record Evidence(Geometry where, Area area, double share, List<Part> parts) {

  public Evidence {
    parts = List.copyOf(parts);
  }

  /**
   * The ground one constraint feature contributes.
   *
   * @param constraint the feature
   * @param area the ground it shares with the subject
   */
  public record Part(FeatureRef constraint, Area area) {}
}
