package merestone.check;

import java.util.List;
import merestone.layer.Row;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.Condition;
import merestone.rule.Side;

/**
 * What one rule makes of the features of one constraint layer, decided once for all subjects.
 *
 * @param index the layer
 * @param standing what each feature is to the rule, by its place in the layer
 * @param telling what of a feature's attributes says so, for messages
 */
record ConstraintUse(LayerIndex index, Standing[] standing, Text telling) {
  private static final Messages MESSAGES = Messages.of(ConstraintUse.class);

  /** What a constraint feature is to a rule. */
  enum Standing {
    /** Its attributes say the rule is not about it. */
    OUT,
    /** The rule is about it. */
    IN,
    /** It does not say; a zone layer must be asked. */
    ASK_ZONES,
    /** It does not say, or asking it failed, and there is nobody else to ask. */
    UNKNOWN
  }

  static ConstraintUse of(LayerIndex index, Side side, boolean zonesLoaded) {
    Standing[] standing = new Standing[index.size()];
    for (int i = 0; i < standing.length; i++) {
      Row row = index.row(i);
      standing[i] =
          Mishap.caught(() -> standing(row, side, zonesLoaded), thrown -> Standing.UNKNOWN);
    }
    return new ConstraintUse(index, standing, telling(side.tellingColumns()));
  }

  private static Text telling(List<String> columns) {
    return columns.isEmpty()
        ? MESSAGES.text("undecided.attributes")
        : MESSAGES.text("undecided.columns", String.join(", ", columns));
  }

  private static Standing standing(Row row, Side side, boolean zonesLoaded) {
    if (says(side, row)) {
      return holds(side.where(), row) ? Standing.IN : Standing.OUT;
    }
    if (side.zonedBy().isPresent() && zonesLoaded) {
      return Standing.ASK_ZONES;
    }
    return side.unknown() == Side.Unknown.COUNTS ? Standing.IN : Standing.UNKNOWN;
  }

  /**
   * A book may state when a feature says enough; if not, no column it is asked for may be empty.
   */
  private static boolean says(Side side, Row row) {
    return side.known().ifAny().isPresent()
        ? holds(side.known(), row)
        : side.where().leftOpen(row.feature(), side.mayLack()).isEmpty();
  }

  private static boolean holds(Condition condition, Row row) {
    return condition.holds(row.feature());
  }

  /** Returns how many features the rule is, or may be, about. */
  long used() {
    long count = 0;
    for (Standing one : standing) {
      count += one == Standing.OUT ? 0 : 1;
    }
    return count;
  }

  /** Returns how many of those have no usable geometry. */
  long unusable() {
    long count = 0;
    for (int i = 0; i < standing.length; i++) {
      boolean broken = standing[i] != Standing.OUT && !index.isUsable(i);
      count += broken ? 1 : 0;
    }
    return count;
  }
}
