package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import merestone.check.DeliveryAnswer.Named;
import merestone.layer.Delivery.Declared;
import merestone.layer.Delivery.Delivered;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.DeliveryDemand;
import merestone.rule.Relation;
import merestone.rule.Rule;
import merestone.rule.Side;
import org.locationtech.jts.geom.Geometry;

/**
 * {@link Relation#GEOMETRY_TYPE}: the geometries of a layer, as read, are of one of these types.
 * One fault for each other type, with how many features are of it.
 *
 * <pre>
 *   types: [polygon]     Polygon, MultiPolygon    ok
 *                        LineString               ← fault
 *                        no geometry at all       undecided: nothing that has a type
 * </pre>
 *
 * A layer that cannot be used, such as one of lines, is judged by the type its file declares.
 */
record GeometryTypes() implements DeliveryTest {
  private static final Messages MESSAGES = Messages.of(GeometryTypes.class);
  private static final List<String> WORDS = List.of("point", "line", "polygon");

  @Override
  public List<DeliveryAnswer> test(Rule rule, Cast cast) {
    String role = rule.subject().role();
    List<String> types = ((DeliveryDemand.GeometryType) rule.demand()).types();
    return DeliveryAnswer.orNobody(
        cast.delivery().playing(role).stream()
            .map(
                delivered ->
                    cast.usable(delivered)
                        .map(layer -> used(rule.subject(), layer, types))
                        .orElseGet(() -> lost(delivered, types)))
            .toList(),
        role,
        cast);
  }

  private static DeliveryAnswer used(Side side, RoleLayer layer, List<String> types) {
    Optional<Text> whyNot = Columns.whyNot(layer, side.where().columns(), side.mayLack());
    if (whyNot.isPresent()) {
      return DeliveryAnswer.notRun(layer.title(), 1, whyNot.get());
    }
    Map<String, Integer> others = new TreeMap<>();
    int without = 0;
    for (Row row : layer.table().rows()) {
      if (side.where().ifAny().isPresent() && !side.where().holds(row.feature())) {
        continue;
      }
      Optional<String> type = row.geometry().map(Geometry::getGeometryType);
      without += type.isEmpty() ? 1 : 0;
      type.filter(found -> !isOne(found, types))
          .ifPresent(found -> others.merge(found, 1, Integer::sum));
    }
    List<Named> faults = new ArrayList<>();
    others.forEach((type, count) -> faults.add(new Named(layer.title(), fault(type, count))));
    Optional<Text> open =
        without == 0 ? Optional.empty() : Optional.of(MESSAGES.text("undecided.noType", without));
    return new DeliveryAnswer(layer.title(), 1, faults, open, Optional.empty());
  }

  private static DeliveryAnswer lost(Delivered layer, List<String> types) {
    Optional<Declared> said = layer.declared().filter(declared -> isType(declared.geometryType()));
    if (said.isEmpty()) {
      return DeliveryAnswer.notRun(layer.title(), 1, layer.unusable().orElse(Text.same("")));
    }
    String type = said.get().geometryType();
    return isOne(type, types)
        ? DeliveryAnswer.clear(layer.title())
        : DeliveryAnswer.broken(layer.title(), fault(type, said.get().features()));
  }

  private static Fault fault(String type, long count) {
    return Fault.of(-1, type, Map.of("value", type, "count", Long.toString(count)));
  }

  /** Returns whether OGC's word for a type says what its geometries are. */
  private static boolean isType(String ogc) {
    return isOne(ogc, WORDS);
  }

  private static boolean isOne(String ogc, List<String> types) {
    String word = ogc.toLowerCase(Locale.ROOT);
    return types.stream().anyMatch(word::contains);
  }
}
