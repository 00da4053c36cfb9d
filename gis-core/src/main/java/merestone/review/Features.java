package merestone.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import merestone.finding.Area;
import merestone.finding.FeatureRef;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import merestone.rule.AttributeDemand;
import merestone.rule.Limit;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import org.locationtech.jts.geom.Geometry;

/** Looks features up by their reference. Immutable; safe from many threads. */
final class Features {
  private final List<RoleLayer> layers;
  private final RuleBook book;
  private final ToDoubleFunction<Geometry> ellipsoidal;

  Features(List<RoleLayer> layers, RuleBook book, ToDoubleFunction<Geometry> ellipsoidal) {
    this.layers = layers;
    this.book = book;
    this.ellipsoidal = ellipsoidal;
  }

  Optional<FeatureFacts> of(FeatureRef ref) {
    return layers.stream()
        .filter(layer -> layer.title().equals(ref.layer()))
        .filter(layer -> ref.record() >= 0 && ref.record() < layer.table().rows().size())
        .findFirst()
        .map(layer -> facts(layer, layer.table().rows().get(ref.record())));
  }

  private FeatureFacts facts(RoleLayer layer, Row row) {
    return new FeatureFacts(
        FeatureRef.of(layer, row),
        Identify.attributes(row),
        row.geometry().map(this::area).orElse(Area.ZERO),
        declared(layer.role(), row));
  }

  private Area area(Geometry ground) {
    return new Area(ground.getArea(), ellipsoidal.applyAsDouble(ground));
  }

  /** The first rule on the role that holds an area column against the geometry says which it is. */
  private Optional<FeatureFacts.Declared> declared(String role, Row row) {
    return book.rules().stream()
        .filter(rule -> rule.subject().role().equals(role))
        .map(Rule::demand)
        .filter(AttributeDemand.DeclaredArea.class::isInstance)
        .map(AttributeDemand.DeclaredArea.class::cast)
        .findFirst()
        .map(demand -> declared(demand, row.text(demand.column())));
  }

  private static FeatureFacts.Declared declared(AttributeDemand.DeclaredArea demand, String text) {
    try {
      double unit = new Limit(1, demand.unit()).squareMetres(0);
      double m2 = new BigDecimal(text).doubleValue() * unit;
      return new FeatureFacts.Declared(demand.column(), m2);
    } catch (NumberFormatException e) {
      return new FeatureFacts.Declared(demand.column(), Double.NaN);
    }
  }
}
