package merestone.store.geopackage;

import java.util.Optional;
import java.util.stream.Stream;
import org.geotools.api.filter.And;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.spatial.BBOX;
import org.geotools.api.filter.spatial.BinarySpatialOperator;
import org.geotools.api.filter.spatial.Contains;
import org.geotools.api.filter.spatial.Crosses;
import org.geotools.api.filter.spatial.Equals;
import org.geotools.api.filter.spatial.Intersects;
import org.geotools.api.filter.spatial.Overlaps;
import org.geotools.api.filter.spatial.Touches;
import org.geotools.api.filter.spatial.Within;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Splits a box off a filter: a feature whose envelope does not meet it cannot pass. Looks at the
 * spatial conditions a feature has to meet, alone or joined by AND, between the geometry column and
 * a constant. Others, such as distances, functions, OR and NOT, give none, and the filter is then
 * applied to all features. Coordinates are taken as they are, as GeoTools does when it evaluates.
 */
final class FilterBox {
  private FilterBox() {}

  /** Returns the box; empty if the filter has none. */
  static Optional<Envelope> of(Filter filter, String geometryColumn) {
    if (filter instanceof And and) {
      return and.getChildren().stream()
          .flatMap(child -> of(child, geometryColumn).stream())
          .reduce((a, b) -> a.intersects(b) ? a.intersection(b) : a);
    }
    return implies(filter)
        ? constant((BinarySpatialOperator) filter, geometryColumn)
        : Optional.empty();
  }

  /** Returns whether two geometries for which the condition holds have envelopes that meet. */
  private static boolean implies(Filter filter) {
    return Stream.of(
            BBOX.class,
            Intersects.class,
            Within.class,
            Contains.class,
            Overlaps.class,
            Crosses.class,
            Touches.class,
            Equals.class)
        .anyMatch(condition -> condition.isInstance(filter));
  }

  private static Optional<Envelope> constant(BinarySpatialOperator condition, String column) {
    Expression first = condition.getExpression1();
    Expression second = condition.getExpression2();
    Expression other = isColumn(first, column) ? second : first;
    if (!isColumn(other == second ? first : second, column) || !(other instanceof Literal)) {
      return Optional.empty();
    }
    Geometry geometry = other.evaluate(null, Geometry.class);
    return Optional.ofNullable(geometry)
        .map(Geometry::getEnvelopeInternal)
        .filter(envelope -> !envelope.isNull());
  }

  private static boolean isColumn(Expression expression, String column) {
    return expression instanceof PropertyName property
        && (property.getPropertyName().isEmpty() || property.getPropertyName().equals(column));
  }
}
