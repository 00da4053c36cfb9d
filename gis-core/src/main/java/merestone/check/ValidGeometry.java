package merestone.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import merestone.finding.Evidence;
import merestone.geom.topology.Found;
import merestone.geom.topology.ValidityFault;
import merestone.geom.topology.ValidityFault.Kind;
import merestone.geom.topology.ValidityFaults;
import merestone.geom.topology.ValidityFaults.Orientation;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.Relation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * {@link Relation#VALID_GEOMETRY}: every geometry is valid in the sense of OGC Simple Features, as
 * it was read and before anything was mended.
 *
 * <pre>
 *   +     +      +-------+
 *   |\   /|      |   +-+ |
 *   | \ / |      |   | | |
 *   |  x  |      +---|-|-+  x  every place is shown
 *   | / \ |          +-+
 *   +     +
 *   a ring crosses itself   rings cross
 * </pre>
 *
 * One finding for each kind of fault a feature has, with all its places as points; its mark is the
 * kind. A geometry that is missing or empty is a fault of a kind of its own and has no place.
 * Repeated points are allowed by the standard and left to {@link Relation#VERTEX_SPACING}; so is
 * the way rings run, which formats lay down differently.
 */
record ValidGeometry() implements LayerTest {
  private static final Messages MESSAGES = Messages.of(ValidGeometry.class);

  @Override
  public LayerAnswer test(LayerTask task) {
    return FeatureByFeature.test(
        task,
        feature ->
            task.layer()
                .row(feature)
                .geometry()
                .map(geometry -> answer(feature, geometry))
                .orElseGet(() -> LayerAnswer.of(List.of(missing(feature)))));
  }

  private static LayerAnswer answer(int feature, Geometry geometry) {
    Found<ValidityFault> found = ValidityFaults.of(geometry, Orientation.ANY);
    if (found.isClean()) {
      return LayerAnswer.CLEAR;
    }
    Map<Kind, List<Coordinate>> places = new EnumMap<>(Kind.class);
    for (ValidityFault fault : found.faults()) {
      if (fault.kind() != Kind.REPEATED_POINT) {
        places.computeIfAbsent(fault.kind(), kind -> new ArrayList<>()).add(fault.place());
      }
    }
    List<Fault> faults =
        places.entrySet().stream()
            .map(of -> fault(feature, code(of.getKey()), word(of.getKey()), of.getValue()))
            .toList();
    List<LayerAnswer.Open> open =
        found.undecided().stream()
            .map(one -> MESSAGES.text("undecided.geometry", one.why()))
            .map(why -> new LayerAnswer.Open(feature, why))
            .toList();
    return LayerAnswer.of(faults, open);
  }

  private static Fault missing(int feature) {
    return fault(feature, "no_geometry", MESSAGES.text("fault.noGeometry"), List.of());
  }

  private static Fault fault(int feature, String code, Text word, List<Coordinate> places) {
    String count = Integer.toString(places.size());
    Map<String, String> details = Map.of("fault", code, "count", count);
    Optional<Evidence> where = Place.points(places);
    return where
        .map(evidence -> Fault.at(feature, code, evidence, details))
        .orElseGet(() -> Fault.of(feature, code, details))
        .saying("fault", word);
  }

  private static String code(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static Text word(Kind kind) {
    return switch (kind) {
      case NOT_FINITE -> MESSAGES.text("fault.notFinite");
      case NOT_CLOSED -> MESSAGES.text("fault.notClosed");
      case TOO_FEW_POINTS -> MESSAGES.text("fault.tooFewPoints");
      case ZERO_AREA -> MESSAGES.text("fault.zeroArea");
      case SELF_CROSSING -> MESSAGES.text("fault.selfCrossing");
      case SELF_TOUCHING -> MESSAGES.text("fault.selfTouching");
      case SELF_OVERLAP -> MESSAGES.text("fault.selfOverlap");
      case RINGS_CROSS -> MESSAGES.text("fault.ringsCross");
      case RINGS_OVERLAP -> MESSAGES.text("fault.ringsOverlap");
      case HOLE_OUTSIDE -> MESSAGES.text("fault.holeOutside");
      case NESTED_HOLE -> MESSAGES.text("fault.nestedHole");
      case NESTED_PART -> MESSAGES.text("fault.nestedPart");
      case DISCONNECTED_INTERIOR -> MESSAGES.text("fault.disconnectedInterior");
      case REPEATED_POINT, WRONG_ORIENTATION ->
          throw new IllegalStateException(kind + " is not looked at");
    };
  }
}
