package merestone.check;

import java.util.List;
import java.util.Map;
import merestone.layer.RoleLayer;
import merestone.message.Messages;
import merestone.message.Text;

/**
 * Which layers play which roles in a check, and why a role may have nobody.
 *
 * @param layers the layers, in review order
 * @param lost why layers that were to play a role could not be used, by role
 */
record Cast(List<RoleLayer> layers, Map<String, Text> lost) {
  private static final Messages MESSAGES = Messages.of(Cast.class);

  List<RoleLayer> playing(String role) {
    return layers.stream().filter(layer -> layer.role().equals(role)).toList();
  }

  /** Returns the reason a rule gives when a role it needs has no layer. */
  Text whyNobody(String role) {
    return lost.containsKey(role)
        ? MESSAGES.text("notRun.lostLayer", role, lost.get(role))
        : MESSAGES.text("notRun.noLayer", role);
  }
}
