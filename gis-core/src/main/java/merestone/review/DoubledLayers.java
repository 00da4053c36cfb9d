package merestone.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merestone.layer.LayerHeader;
import merestone.layer.RoleLayer;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.rule.RoleNames;

/** Remarks on layers that a review gives twice in one role: what they hold counts twice. */
final class DoubledLayers {
  private static final Messages MESSAGES = Messages.of(DoubledLayers.class);

  private DoubledLayers() {}

  static List<Problem> among(List<RoleLayer> layers) {
    List<Problem> remarks = new ArrayList<>();
    for (int i = 1; i < layers.size(); i++) {
      RoleLayer layer = layers.get(i);
      Optional<RoleLayer> before =
          layers.subList(0, i).stream().filter(other -> isTheSame(layer, other)).findFirst();
      before.ifPresent(other -> remarks.add(remark(layer, other)));
    }
    return remarks;
  }

  private static boolean isTheSame(RoleLayer one, RoleLayer other) {
    LayerHeader first = one.table().header();
    LayerHeader second = other.table().header();
    return one.role().equals(other.role())
        && first.name().equals(second.name())
        && !first.files().isEmpty()
        && first.files().equals(second.files());
  }

  private static Problem remark(RoleLayer layer, RoleLayer other) {
    return new Problem(
        layer.title(),
        "layer-doubled",
        MESSAGES.text(
            "layer.doubled", layer.title(), other.title(), RoleNames.quoted(layer.role())),
        MESSAGES.text("layer.doubled.remedy"));
  }
}
