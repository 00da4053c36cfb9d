package merestone.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.layer.Delivery.Delivered;
import merestone.layer.RoleLayer;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.Condition;
import merestone.rule.Relation;
import merestone.rule.Rule;
import merestone.rule.Side;

/**
 * {@link Relation#NOT_EMPTY}: the layer has features that the rule is about.
 *
 * <pre>
 *   redline   1 204 features    ok
 *   redline   0 features        ← fault, also where the review says mayBeEmpty
 * </pre>
 *
 * A layer that cannot be used is judged by the count of its file if that is enough: 0 is a fault;
 * any other is clear unless the rule asks for certain features.
 */
record NotEmpty() implements DeliveryTest {
  private static final Messages MESSAGES = Messages.of(NotEmpty.class);

  @Override
  public List<DeliveryAnswer> test(Rule rule, Cast cast) {
    String role = rule.subject().role();
    return DeliveryAnswer.orNobody(
        cast.delivery().playing(role).stream()
            .map(
                delivered ->
                    cast.usable(delivered)
                        .map(layer -> used(rule.subject(), layer))
                        .orElseGet(() -> lost(rule.subject(), delivered)))
            .toList(),
        role,
        cast);
  }

  private static DeliveryAnswer used(Side side, RoleLayer layer) {
    Condition where = side.where();
    Optional<Text> whyNot = Columns.whyNot(layer, where.columns(), side.mayLack());
    if (whyNot.isPresent()) {
      return DeliveryAnswer.notRun(layer.title(), 1, whyNot.get());
    }
    boolean any = false;
    boolean open = false;
    for (int i = 0; i < layer.table().rows().size() && !any; i++) {
      any = where.ifAny().isEmpty() || where.holds(layer.table().rows().get(i).feature());
      open |=
          !any && !where.leftOpen(layer.table().rows().get(i).feature(), side.mayLack()).isEmpty();
    }
    if (!any && open) {
      return DeliveryAnswer.open(layer.title(), MESSAGES.text("undecided.someEmpty"));
    }
    return any ? DeliveryAnswer.clear(layer.title()) : empty(layer.title());
  }

  private static DeliveryAnswer lost(Side side, Delivered layer) {
    Optional<Long> features = layer.declared().map(declared -> declared.features());
    if (features.filter(count -> count == 0).isPresent()) {
      return empty(layer.title());
    }
    boolean enough = features.filter(count -> count > 0).isPresent();
    return enough && side.where().ifAny().isEmpty()
        ? DeliveryAnswer.clear(layer.title())
        : DeliveryAnswer.notRun(layer.title(), 1, layer.unusable().orElse(Text.same("")));
  }

  private static DeliveryAnswer empty(String title) {
    return DeliveryAnswer.broken(title, Fault.of(-1, "", Map.of()));
  }
}
