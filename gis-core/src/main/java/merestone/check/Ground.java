package merestone.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import merestone.finding.Area;
import merestone.finding.Evidence.Part;
import merestone.geom.Geometries;
import merestone.message.Text;
import org.locationtech.jts.geom.Geometry;

/**
 * Ground collected for one rule and subject: what certainly counts, what may count, and what could
 * not be computed.
 */
final class Ground {
  private final List<Geometry> certain = new ArrayList<>();
  private final List<Geometry> uncertain = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Text> doubts = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  void addCertain(List<Geometry> ground, Part part) {
    certain.addAll(ground);
    parts.add(part);
  }

  void addUncertain(List<Geometry> ground, Text why) {
    uncertain.addAll(ground);
    doubts.add(why);
  }

  void addFailure(String feature, String why) {
    failures.add(feature + " (" + why + ")");
  }

  /** Returns the certain ground, counted once; empty polygon if there is none. */
  Geometry certain() {
    return joined(certain);
  }

  /** Returns certain and uncertain ground together, counted once. */
  Geometry possible() {
    List<Geometry> all = new ArrayList<>(certain);
    all.addAll(uncertain);
    return joined(all);
  }

  boolean hasUncertain() {
    return !uncertain.isEmpty();
  }

  /** Returns what each constraint feature contributes, largest first. */
  List<Part> parts() {
    return parts.stream()
        .sorted(
            Comparator.comparingDouble((Part p) -> -p.area().planarM2())
                .thenComparing(Part::constraint))
        .toList();
  }

  /** Returns why the uncertain ground is uncertain, each reason once. */
  Text doubt() {
    return new Text(
        doubts.stream().map(Text::zh).distinct().collect(Collectors.joining("；")),
        doubts.stream().map(Text::en).distinct().collect(Collectors.joining("; ")));
  }

  List<String> failures() {
    return failures;
  }

  private Geometry joined(List<Geometry> polygons) {
    if (polygons.isEmpty()) {
      return Geometries.FACTORY.createPolygon();
    }
    Overlaid union = OverlayLadder.union(polygons);
    if (union.failed()) {
      addFailure("union", String.join("; ", union.tried()));
    }
    return union.geometry();
  }

  /** Returns the areas of one feature's shared ground. */
  static Area area(List<Geometry> ground, Measure measure) {
    Area sum = Area.ZERO;
    for (Geometry part : ground) {
      sum = sum.plus(measure.of(part));
    }
    return sum;
  }
}
