package merestone.check;

import java.util.List;
import java.util.Optional;
import merestone.layer.Delivery;
import merestone.layer.RoleLayer;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.RoleNames;

/**
 * Which layers play which roles in a check, and why a role may have nobody.
 *
 * @param layers the layers, in review order
 * @param delivery what was delivered for them, those included that cannot be used
 */
record Cast(List<RoleLayer> layers, Delivery delivery) {
  private static final Messages MESSAGES = Messages.of(Cast.class);

  List<RoleLayer> playing(String role) {
    return layers.stream().filter(layer -> layer.role().equals(role)).toList();
  }

  /** Returns the reason a rule gives when a role it needs has no layer. */
  Text whyNobody(String role) {
    return delivery
        .whyUnusable(role)
        .map(why -> MESSAGES.text("notRun.lostLayer", RoleNames.quoted(role), why))
        .orElseGet(() -> MESSAGES.text("notRun.noLayer", RoleNames.quoted(role)));
  }

  /** Returns the layer that was delivered; empty if it cannot be used. */
  Optional<RoleLayer> usable(Delivery.Delivered delivered) {
    return playing(delivered.role()).stream()
        .filter(layer -> delivered.unusable().isEmpty())
        .filter(layer -> layer.title().equals(delivered.title()))
        .findFirst();
  }
}
