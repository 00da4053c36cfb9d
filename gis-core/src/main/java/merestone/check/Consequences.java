package merestone.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import merestone.finding.Cause;
import merestone.finding.Evidence;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.DeliveryDemand;
import merestone.rule.Relation;
import merestone.rule.Side;
import org.locationtech.jts.geom.Geometry;

/**
 * Groups what follows from a fault of another kind under it, across the families of rules.
 *
 * <pre>
 *   the head                                     what follows from it
 *   layer of lines, or without a system          there is no usable layer in the role
 *   a column is not there                        the column is not filled in
 *   an invalid geometry                          what cannot be decided of the feature; gaps and
 *                                                overlaps at the very place
 *   a layer reaches far out of the district      its features out there are outside it
 * </pre>
 *
 * Nothing is removed, no finding follows from two, and no head follows from another. Findings that
 * already follow from one stay there, and what would follow from them follows from their head. The
 * same findings give the same groups.
 */
final class Consequences {
  private static final Messages MESSAGES = Messages.of(OneFault.class);

  /** As near is a gap or an overlap to the crossing it comes from, m: a repair's rounding. */
  private static final double TOLERANCE_M = 0.01;

  private final List<Finding> all;
  private final Map<String, Finding> heads = new HashMap<>();
  private final Map<FeatureRef, Finding> invalid = new HashMap<>();

  private Consequences(List<Finding> all) {
    this.all = all;
    all.stream().filter(Consequences::isConflict).forEach(this::note);
  }

  /** Returns all findings in their order, with a cause those that follow and those followed. */
  static List<Finding> grouped(List<Finding> all) {
    return new Consequences(all).grouped();
  }

  private void note(Finding one) {
    switch (one.rule().relation()) {
      case GEOMETRY_TYPE, DECLARED_CRS -> heads.putIfAbsent("layer " + role(one), one);
      case FIELDS -> heads.putIfAbsent(column(one), one);
      case EXTENT_INSIDE -> heads.putIfAbsent(outside(one), one);
      case VALID_GEOMETRY -> invalid.putIfAbsent(one.subject(), one);
      default -> {}
    }
  }

  private List<Finding> grouped() {
    Map<String, Integer> members = new LinkedHashMap<>();
    List<Optional<Finding>> found = new ArrayList<>();
    for (Finding one : all) {
      Optional<Finding> head = one.follows().isPresent() ? Optional.empty() : head(one);
      head.ifPresent(of -> members.merge(top(of), 1, Integer::sum));
      found.add(head);
    }
    if (members.isEmpty()) {
      return all;
    }
    Map<String, Finding> tops = tops(members);
    List<Finding> with = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Finding one = all.get(i);
      String top = found.get(i).map(Consequences::top).orElseGet(() -> top(one));
      boolean isNew = tops.containsKey(top);
      with.add(isNew ? caused(one, tops.get(top), members.get(top)) : one);
    }
    return with;
  }

  /** Returns the heads by their ids, and counts in what already follows from them. */
  private Map<String, Finding> tops(Map<String, Integer> members) {
    Map<String, Finding> tops = new HashMap<>();
    for (Finding one : all) {
      members.computeIfPresent(top(one), (top, count) -> count + 1);
      if (members.containsKey(one.id())) {
        tops.put(one.id(), one);
      }
    }
    return tops;
  }

  private static String top(Finding one) {
    return one.follows().orElse(one.id());
  }

  private static Finding caused(Finding one, Finding head, int members) {
    Text words = MESSAGES.text("cause.fault", head.rule().id(), head.subject().label(), members);
    Cause cause = new Cause("fault-" + head.id(), words, Optional.of(head.id()));
    return one.with(one.kind(), one.appraisal().with(cause));
  }

  private Optional<Finding> head(Finding one) {
    if (one.kind() == Finding.Kind.UNDECIDED) {
      return Optional.ofNullable(invalid.get(one.subject()));
    }
    if (!isConflict(one)) {
      return Optional.empty();
    }
    return switch (one.rule().relation()) {
      case REQUIRED_LAYER -> Optional.ofNullable(heads.get("layer " + role(one)));
      case REQUIRED -> Optional.ofNullable(heads.get(column(one)));
      case MUST_BE_INSIDE ->
          Optional.ofNullable(heads.get(outside(one)))
              .filter(head -> where(head).stream().anyMatch(all -> covers(all, one)));
      case NO_GAPS, NO_OVERLAPS -> atACrossing(one);
      default -> Optional.empty();
    };
  }

  private static boolean covers(Geometry outside, Finding one) {
    return where(one).stream().allMatch(outside.buffer(TOLERANCE_M)::covers);
  }

  private Optional<Finding> atACrossing(Finding one) {
    Stream<FeatureRef> others =
        one.evidence().stream()
            .flatMap(evidence -> evidence.parts().stream())
            .map(Evidence.Part::constraint);
    return Stream.concat(Stream.of(one.subject()), others)
        .map(invalid::get)
        .filter(crossing -> crossing != null && isAt(crossing, one))
        .findFirst();
  }

  private static boolean isAt(Finding crossing, Finding one) {
    Optional<Geometry> ground = where(one);
    return where(crossing)
        .filter(at -> ground.filter(some -> some.isWithinDistance(at, TOLERANCE_M)).isPresent())
        .isPresent();
  }

  private static Optional<Geometry> where(Finding one) {
    return one.evidence().map(Evidence::where);
  }

  private static boolean isConflict(Finding one) {
    return one.kind() == Finding.Kind.CONFLICT;
  }

  private static String role(Finding one) {
    return one.rule().subject().role();
  }

  /** Names a column of a layer as a whole; a value that is not filled in names a feature too. */
  private static String column(Finding one) {
    String column = one.details().getOrDefault("column", "");
    return String.join("\n", "column", one.subject().layer(), one.subject().label(), column);
  }

  private static String outside(Finding one) {
    String districts =
        one.rule().relation() == Relation.EXTENT_INSIDE
            ? extentOf(one)
            : String.join(" ", one.rule().constraints().stream().map(Side::role).toList());
    return String.join("\n", "outside", one.subject().layer(), districts);
  }

  private static String extentOf(Finding one) {
    return ((DeliveryDemand.ExtentInside) one.rule().demand()).district().role();
  }
}
