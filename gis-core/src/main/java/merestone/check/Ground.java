package merestone.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merestone.finding.Area;
import merestone.finding.Evidence.Part;
import merestone.geom.Geometries;
import merestone.message.Text;
import org.locationtech.jts.geom.Geometry;

/**
 * Ground collected for one rule and subject: what certainly counts, what may count, and what could
 * not be computed. Areas known at once bound what geometries, made when asked for, would tell.
 */
final class Ground {
  /** The order in which contributions are shown. */
  static final Comparator<Part> LARGEST_FIRST =
      Comparator.comparingDouble((Part part) -> -part.area().planarM2())
          .thenComparing(Part::constraint);

  private final List<Share> certain = new ArrayList<>();
  private final List<Share> uncertain = new ArrayList<>();
  private final List<Text> doubts = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private double leastM2;

  void addCertain(Share share) {
    certain.add(share);
  }

  void addUncertain(Share share, Text why) {
    uncertain.add(share);
    doubts.add(why);
  }

  void addFailure(String feature, String why) {
    failures.add(feature + " (" + why + ")");
  }

  /** Notes that the certain ground covers at least so much. */
  void coversAtLeast(double planarM2) {
    leastM2 = Math.max(leastM2, planarM2);
  }

  /** Returns what the certain ground covers at least, m². */
  double leastM2() {
    return leastM2;
  }

  /** Returns what the certain ground covers at most, m². */
  double mostM2() {
    return certain.stream().mapToDouble(Share::mostM2).sum();
  }

  /** Returns what certain and uncertain ground cover together at most, m². */
  double mostPossibleM2() {
    return mostM2() + uncertain.stream().mapToDouble(Share::mostM2).sum();
  }

  /** Returns the certain ground, counted once; empty polygon if there is none. */
  Geometry certain() {
    return joined(certain.stream());
  }

  /** Returns certain and uncertain ground together, counted once. */
  Geometry possible() {
    return joined(Stream.concat(certain.stream(), uncertain.stream()));
  }

  boolean hasUncertain() {
    return !uncertain.isEmpty();
  }

  /** Returns what each constraint feature contributes, largest first. */
  List<Part> parts(Measure measure) {
    List<Part> parts = new ArrayList<>();
    for (Share share : certain) {
      Area area = measure.of(share.ground().get().geometry());
      if (area.planarM2() > 0) {
        parts.add(new Part(share.constraint(), area));
      }
    }
    parts.sort(LARGEST_FIRST);
    return parts;
  }

  /** Returns why the uncertain ground is uncertain, each reason once. */
  Text doubt() {
    return all(doubts);
  }

  /** Returns several reasons as one, each once. */
  static Text all(List<Text> reasons) {
    return new Text(
        reasons.stream().map(Text::zh).distinct().collect(Collectors.joining("；")),
        reasons.stream().map(Text::en).distinct().collect(Collectors.joining("; ")));
  }

  /** Returns what could not be computed so far; asking for a geometry may add to it. */
  List<String> failures() {
    return failures;
  }

  private Geometry joined(Stream<Share> shares) {
    List<Geometry> polygons = new ArrayList<>();
    shares.forEach(share -> make(share, polygons));
    if (polygons.isEmpty()) {
      return Geometries.FACTORY.createPolygon();
    }
    Overlaid union = OverlayLadder.union(polygons);
    if (union.failed()) {
      addFailure("union", String.join("; ", union.tried()));
    }
    return union.geometry();
  }

  private void make(Share share, List<Geometry> into) {
    Overlaid made = share.ground().get();
    if (made.failed()) {
      addFailure(share.constraint().label(), String.join("; ", made.tried()));
    } else if (!made.geometry().isEmpty()) {
      into.add(made.geometry());
    }
  }
}
