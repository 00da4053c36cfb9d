package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;
import merestone.geom.Geometries;
import merestone.geom.GroundArea;
import merestone.layer.Delivery;
import merestone.layer.MemoryLayer;
import merestone.layer.RoleLayer;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.progress.SilentProgress;
import merestone.rule.AreaKind;
import merestone.rule.Condition;
import merestone.rule.Example;
import merestone.rule.Example.Expectation;
import merestone.rule.GroundDemand;
import merestone.rule.Relation;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import merestone.rule.Side;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Executes the examples of a rule book with the very engine that judges real parcels. Examples are
 * in a plane of metres; both areas are the planar one.
 */
public final class RuleExamples {
  private static final CheckSettings SETTINGS =
      new CheckSettings(AreaKind.PLANAR, GroundArea.PLANE, 1, 0);

  private RuleExamples() {}

  /**
   * An example and what the engine made of it.
   *
   * @param rule the rule's id
   * @param example the example
   * @param actual what the rule answered
   * @param findings how many findings it reported
   */
  public record Result(String rule, Example example, Expectation actual, int findings) {
    /** Returns whether the rule answered as the book says. */
    public boolean passed() {
      return actual == example.expect() && findings == example.findings().orElse(findings);
    }
  }

  /** Runs every example of a book, in its order. */
  public static List<Result> run(RuleBook book) {
    List<Result> results = new ArrayList<>();
    for (Rule rule : book.rules()) {
      for (Example example : rule.examples()) {
        Findings found = answer(book, rule, example);
        results.add(new Result(rule.id(), example, expectation(found), found.all().size()));
      }
    }
    return results;
  }

  private static Findings answer(RuleBook book, Rule rule, Example example) {
    RuleBook one =
        new RuleBook(book.id(), book.version(), book.title(), AreaKind.PLANAR, List.of(rule));
    List<RoleLayer> layers = new ArrayList<>();
    if (hasSubjects(rule, example)) {
      layers.add(layer(rule.subject(), subjectColumns(rule), example.subjects(), isTyped(rule)));
    }
    for (Map.Entry<String, List<Example.Shape>> other : example.others().entrySet()) {
      String role = other.getKey();
      layers.add(layer(side(rule, role), columns(rule, role), other.getValue(), false));
    }
    rule.constraints().stream()
        .flatMap(side -> side.zonedBy().stream())
        .map(zone -> Side.of(zone.role(), zone.where()))
        .forEach(
            zone ->
                example
                    .zones()
                    .ifPresent(zones -> layers.add(layer(zone, List.of(), zones, false))));
    Delivery delivery = delivery(rule, example, layers);
    return RuleCheck.run(one, layers, delivery, SETTINGS, new SilentProgress());
  }

  private static Delivery delivery(Rule rule, Example example, List<RoleLayer> layers) {
    Delivery delivery = Delivery.of(layers).withFiles(example.files());
    return example.crs().isEmpty()
        ? delivery
        : delivery.declaring(rule.subject().role(), example.crs());
  }

  /** A rule about the delivery has no subjects, nor has the case of a layer that is missing. */
  private static boolean hasSubjects(Rule rule, Example example) {
    boolean missing = rule.relation() == Relation.REQUIRED_LAYER && example.subjects().isEmpty();
    return !rule.subject().role().isEmpty() && !missing;
  }

  /** Returns whether the rule's subjects have columns of the type that their values look like. */
  private static boolean isTyped(Rule rule) {
    return rule.relation() == Relation.FIELDS || rule.relation() == Relation.CONDITION;
  }

  private static Side side(Rule rule, String role) {
    return rule.constraints().stream()
        .filter(side -> side.role().equals(role))
        .findFirst()
        .or(() -> coverage(rule, role))
        .orElseGet(() -> Side.of(role, Condition.ALWAYS));
  }

  private static Optional<Side> coverage(Rule rule, String role) {
    return rule.constraints().stream()
        .flatMap(side -> side.coverage().stream())
        .filter(coverage -> coverage.role().equals(role))
        .map(CoverageUse::outline)
        .findFirst();
  }

  private static List<String> subjectColumns(Rule rule) {
    return rule.demand() instanceof GroundDemand demand ? demand.subjectColumns() : List.of();
  }

  private static List<String> columns(Rule rule, String role) {
    boolean constraint = rule.constraints().stream().anyMatch(side -> side.role().equals(role));
    return constraint && rule.demand() instanceof GroundDemand demand
        ? demand.constraintColumns()
        : List.of();
  }

  private static Expectation expectation(Findings found) {
    LedgerRow subjects = found.ledger().get(0);
    if (subjects.counts().conflict() > 0) {
      return Expectation.CONFLICT;
    }
    if (found.undecided() > 0 || subjects.counts().notRun() > 0) {
      return Expectation.UNDECIDED;
    }
    if (subjects.counts().excepted() > 0) {
      return Expectation.EXCEPTED;
    }
    return subjects.counts().features() == 0 ? Expectation.NOT_SUBJECT : Expectation.CLEAR;
  }

  private static RoleLayer layer(
      Side side, List<String> read, List<Example.Shape> shapes, boolean typed) {
    String role = side.role();
    SimpleFeatureType type = type(side, read, shapes, typed);
    List<SimpleFeature> features = new ArrayList<>();
    for (Example.Shape shape : shapes) {
      SimpleFeature feature =
          SimpleFeatureBuilder.build(type, new Object[0], role + "." + features.size());
      if (!shape.wkt().isEmpty()) {
        feature.setDefaultGeometry(read(shape.wkt()));
      }
      shape
          .attributes()
          .forEach((column, value) -> feature.setAttribute(column, read(type, column, value)));
      features.add(feature);
    }
    return MemoryLayer.of(role, type, features, "");
  }

  /** A column that an example does not name is null, unless the layer may be without it. */
  private static SimpleFeatureType type(
      Side side, List<String> read, List<Example.Shape> shapes, boolean typed) {
    Set<String> columns = new TreeSet<>(read);
    columns.addAll(side.where().columns());
    columns.addAll(side.known().columns());
    columns.removeAll(side.mayLack());
    shapes.forEach(shape -> columns.addAll(shape.attributes().keySet()));
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName(side.role());
    builder.add("the_geom", Geometry.class);
    columns.forEach(column -> builder.add(column, typed ? looks(column, shapes) : String.class));
    return builder.buildFeatureType();
  }

  private static Class<?> looks(String column, List<Example.Shape> shapes) {
    List<String> values =
        shapes.stream()
            .map(shape -> shape.attributes().get(column))
            .filter(Objects::nonNull)
            .toList();
    return ExampleValues.type(values);
  }

  private static Object read(SimpleFeatureType type, String column, String value) {
    return ExampleValues.read(value, type.getDescriptor(column).getType().getBinding());
  }

  private static Geometry read(String wkt) {
    try {
      return new WKTReader(Geometries.FACTORY).read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException("not WKT: " + wkt, e);
    }
  }

  /** Returns a sentence on an example that did not come out as the book says. */
  public static Text sentence(Result result) {
    return Messages.of(RuleExamples.class)
        .text(
            "example.failed",
            result.rule(),
            result.example().name(),
            word(result.example().expect()),
            word(result.actual()));
  }

  private static String word(Expectation expectation) {
    return expectation.name().toLowerCase(Locale.ROOT);
  }
}
