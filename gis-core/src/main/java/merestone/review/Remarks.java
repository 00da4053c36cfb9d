package merestone.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import merestone.crs.CoordinateSystem;
import merestone.crs.ZoneCheck;
import merestone.geom.Geometries;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import merestone.layer.Strays;
import merestone.message.Messages;
import merestone.message.NearestWord;
import merestone.message.Problem;
import merestone.rule.RoleNames;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import merestone.rule.Side;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * Remarks on layers that can be used but look wrong: a role no rule names, a coverage no layer
 * outlines, doubled keys, features far from all others, far from the other layers or from the
 * central meridian, features wholly outside the district; a layer given twice in one role.
 */
final class Remarks {
  private static final Messages MESSAGES = Messages.of(Remarks.class);

  /** Roles whose layer outlines the reviewed district. */
  private static final List<String> DISTRICT_ROLES = List.of("district", "towns");

  private static final double APART_M = 10_000;

  private static final int NAMED = 10;

  private Remarks() {}

  static List<Problem> on(LoadedLayers loaded, CoordinateSystem crs, RuleBook book) {
    List<Problem> remarks = new ArrayList<>();
    List<RoleLayer> layers = loaded.layers();
    List<LayerSummary> summaries = loaded.summaries();
    layers.forEach(layer -> unusedRole(layer, book).ifPresent(remarks::add));
    remarks.addAll(DoubledLayers.among(layers));
    remarks.addAll(uncovered(layers, book));
    layers.forEach(layer -> doubledKeys(layer).ifPresent(remarks::add));
    layers.forEach(layer -> strays(layer).ifPresent(remarks::add));
    summaries.forEach(summary -> apart(summary, summaries.get(0)).ifPresent(remarks::add));
    summaries.forEach(summary -> farFromMeridian(summary, crs).ifPresent(remarks::add));
    Optional<RoleLayer> district =
        layers.stream().filter(layer -> DISTRICT_ROLES.contains(layer.role())).findFirst();
    Optional<PreparedGeometry> outline = district.flatMap(Remarks::outline);
    for (RoleLayer layer : layers) {
      if (outline.isPresent() && layer != district.get()) {
        outside(layer, district.get(), outline.get()).ifPresent(remarks::add);
      }
    }
    return remarks;
  }

  /** A role that no rule names is most likely a slip of the pen. */
  private static Optional<Problem> unusedRole(RoleLayer layer, RuleBook book) {
    Set<String> roles = new TreeSet<>(DISTRICT_ROLES);
    for (Rule rule : book.rules()) {
      roles.add(rule.subject().role());
      rule.constraints().forEach(side -> addRoles(side, roles));
    }
    if (roles.contains(layer.role())) {
      return Optional.empty();
    }
    String meant = NearestWord.among(layer.role(), roles).orElse(String.join(", ", roles));
    return Optional.of(
        new Problem(
            layer.title(),
            "role-unused",
            MESSAGES.text("role.unused", layer.title(), RoleNames.quoted(layer.role())),
            MESSAGES.text("role.unused.remedy", meant)));
  }

  private static void addRoles(Side side, Set<String> roles) {
    roles.add(side.role());
    side.zonedBy().ifPresent(zone -> roles.add(zone.role()));
    side.coverage().ifPresent(coverage -> roles.add(coverage.role()));
  }

  /** A coverage that nobody outlines is not checked; that must not go unsaid. */
  private static List<Problem> uncovered(List<RoleLayer> layers, RuleBook book) {
    List<Problem> remarks = new ArrayList<>();
    for (Rule rule : book.rules()) {
      for (Side side : rule.constraints()) {
        side.coverage()
            .map(Side.Coverage::role)
            .filter(role -> layers.stream().noneMatch(layer -> layer.role().equals(role)))
            .ifPresent(role -> remarks.add(uncovered(rule, side, role)));
      }
    }
    return remarks;
  }

  private static Problem uncovered(Rule rule, Side side, String role) {
    return new Problem(
        side.role(),
        "coverage-not-loaded",
        MESSAGES.text(
            "coverage.notLoaded", rule.id(), RoleNames.quoted(side.role()), RoleNames.quoted(role)),
        MESSAGES.text("coverage.notLoaded.remedy", RoleNames.quoted(role)));
  }

  private static Optional<Problem> doubledKeys(RoleLayer layer) {
    String column = layer.columns().key();
    Set<String> seen = new HashSet<>();
    List<String> doubled = new ArrayList<>();
    for (Row row : layer.table().rows()) {
      String key = row.text(column);
      if (!key.isEmpty() && !seen.add(key)) {
        doubled.add(key);
      }
    }
    return doubled.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Problem(
                layer.title(),
                "key-doubled",
                MESSAGES.text("key.doubled", layer.title(), column, doubled.size(), doubled.get(0)),
                MESSAGES.text("key.doubled.remedy")));
  }

  /** Layers of one review nearly always meet; two that lie apart were seldom meant to. */
  private static Optional<Problem> apart(LayerSummary layer, LayerSummary first) {
    boolean empty = layer.extent().isNull() || first.extent().isNull();
    double distance = empty ? 0 : layer.extent().distance(first.extent());
    return distance <= APART_M
        ? Optional.empty()
        : Optional.of(
            new Problem(
                layer.id(),
                "layers-do-not-meet",
                MESSAGES.text("layers.apart", layer.id(), Math.round(distance / 1000), first.id()),
                MESSAGES.text("layers.apart.remedy")));
  }

  private static Optional<Problem> farFromMeridian(LayerSummary layer, CoordinateSystem crs) {
    return ZoneCheck.farFromMeridian(crs, layer.extent())
        .map(
            words ->
                new Problem(
                    layer.id(),
                    "far-from-meridian",
                    words,
                    MESSAGES.text("layer.farFromMeridian.remedy")));
  }

  private static Optional<PreparedGeometry> outline(RoleLayer district) {
    List<Geometry> boxes = new ArrayList<>();
    for (Row row : district.table().rows()) {
      box(row).ifPresent(boxes::add);
    }
    return boxes.isEmpty()
        ? Optional.empty()
        : Optional.of(PreparedGeometryFactory.prepare(UnaryUnionOp.union(boxes)));
  }

  private static Optional<Geometry> box(Row row) {
    Envelope extent = row.extent();
    return extent.isNull() ? Optional.empty() : Optional.of(Geometries.FACTORY.toGeometry(extent));
  }

  private static Optional<Problem> outside(
      RoleLayer layer, RoleLayer district, PreparedGeometry outline) {
    List<Integer> records = records(layer, row -> box(row).filter(outline::disjoint).isPresent());
    return records.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Problem(
                layer.title(),
                "outside-district",
                MESSAGES.text(
                    "district.outside",
                    layer.title(),
                    records.size(),
                    district.title(),
                    records.get(0)),
                MESSAGES.text("district.outside.remedy")));
  }

  private static Optional<Problem> strays(RoleLayer layer) {
    Strays strays = Strays.among(List.of(layer.table().rows()));
    List<Integer> records = records(layer, row -> strays.has(row.extent()));
    return records.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Problem(
                layer.title(),
                "far-from-others",
                MESSAGES.text("layer.strays", layer.title(), records.size(), named(records)),
                MESSAGES.text("layer.strays.remedy")));
  }

  private static String named(List<Integer> records) {
    String first =
        records.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    return records.size() > NAMED ? first + " …" : first;
  }

  private static List<Integer> records(RoleLayer layer, Predicate<Row> which) {
    return layer.table().rows().stream().filter(which).map(Row::record).toList();
  }
}
