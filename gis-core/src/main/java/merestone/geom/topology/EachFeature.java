package merestone.geom.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * Runs a check of single geometries over a layer. A geometry that is missing, empty or has a
 * coordinate that is no number cannot be checked and is undecided. Stateless.
 */
public final class EachFeature {
  private EachFeature() {}

  /**
   * A fault of a feature.
   *
   * @param <T> kind of fault
   * @param feature the feature, by number
   * @param fault the fault
   */
  public record InFeature<T>(int feature, T fault) {}

  /**
   * Checks every feature.
   *
   * @param features geometries as read, in the order of the layer; may hold null
   * @param check gives the faults of one geometry; called from several threads
   * @return faults in the order of the features
   */
  public static <T> Found<InFeature<T>> of(
      List<? extends Geometry> features, Function<Geometry, List<T>> check, Work work) {
    return Found.joined(
        work.ranges(
            features.size(),
            (from, to) -> {
              List<InFeature<T>> faults = new ArrayList<>();
              List<Undecided> undecided = new ArrayList<>();
              for (int feature = from; feature < to; feature++) {
                work.tick();
                int one = feature;
                unfit(features.get(feature))
                    .ifPresentOrElse(
                        why -> undecided.add(Undecided.of(one, why)),
                        () ->
                            check
                                .apply(features.get(one))
                                .forEach(fault -> faults.add(new InFeature<>(one, fault))));
              }
              return new Found<>(faults, undecided);
            }));
  }

  /** Returns why a geometry cannot be checked. */
  static Optional<String> unfit(Geometry geometry) {
    if (geometry == null || geometry.isEmpty()) {
      return Optional.of("no geometry");
    }
    return isFinite(geometry) ? Optional.empty() : Optional.of("coordinate is not finite");
  }

  private static boolean isFinite(Geometry geometry) {
    double[] nothing = {0};
    geometry.apply((CoordinateFilter) point -> nothing[0] += point.x * 0 + point.y * 0);
    return nothing[0] == 0; // what is not finite times zero is not a number
  }
}
