package merestone.check;

import java.util.List;
import java.util.Map;
import merestone.layer.Delivery.Declared;
import merestone.layer.Delivery.DeclaredSystem;
import merestone.layer.Delivery.Delivered;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.DeliveryDemand;
import merestone.rule.Relation;
import merestone.rule.Rule;

/**
 * {@link Relation#DECLARED_CRS}: the coordinate system a layer's files declare, before anything is
 * transformed, is one of these.
 *
 * <pre>
 *   crs: [EPSG:4490]     EPSG:4490           ok
 *                        EPSG:4527           ← fault, {value} is EPSG:4527
 *                        none, or unknown    ← fault
 *                        forced by review    undecided: what the files say was not asked
 * </pre>
 */
record DeclaredCrs() implements DeliveryTest {
  private static final Messages MESSAGES = Messages.of(DeclaredCrs.class);

  @Override
  public List<DeliveryAnswer> test(Rule rule, Cast cast) {
    String role = rule.subject().role();
    List<String> codes = ((DeliveryDemand.DeclaredCrs) rule.demand()).codes();
    return DeliveryAnswer.orNobody(
        cast.delivery().playing(role).stream().map(layer -> answer(layer, codes)).toList(),
        role,
        cast);
  }

  private static DeliveryAnswer answer(Delivered layer, List<String> codes) {
    if (layer.declared().isEmpty()) {
      return DeliveryAnswer.notRun(layer.title(), 1, layer.unusable().orElse(Text.same("")));
    }
    return layer
        .declared()
        .flatMap(Declared::crs)
        .map(crs -> answer(layer.title(), crs, codes))
        .orElseGet(() -> DeliveryAnswer.open(layer.title(), MESSAGES.text("undecided.forcedCrs")));
  }

  private static DeliveryAnswer answer(String title, DeclaredSystem crs, List<String> codes) {
    if (codes.contains(crs.code())) {
      return DeliveryAnswer.clear(title);
    }
    return DeliveryAnswer.broken(title, Fault.of(-1, "", Map.of()).saying("value", said(crs)));
  }

  private static Text said(DeclaredSystem crs) {
    if (crs.isKnown()) {
      return Text.same(crs.name());
    }
    return crs.name().isBlank()
        ? MESSAGES.text("crs.none")
        : MESSAGES.text("crs.unknown", crs.name());
  }
}
