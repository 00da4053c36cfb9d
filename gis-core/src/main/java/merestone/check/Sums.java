package merestone.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.layer.Row;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.AttributeDemand;
import merestone.rule.Limit;

/** The amounts of parts and wholes, by what they have in common. For one thread. */
final class Sums {
  private static final Messages MESSAGES = Messages.of(Sums.class);

  private final AttributeDemand.SumOfParts demand;
  private final Map<String, Sum> byKey = new LinkedHashMap<>();
  private final List<LayerAnswer.Open> strays = new ArrayList<>();

  Sums(AttributeDemand.SumOfParts demand) {
    this.demand = demand;
  }

  /** Returns the sums: wholes in the order of their layers, then parts without one. */
  Collection<Sum> all() {
    return byKey.values();
  }

  /** Returns the parts that do not say which whole they belong to. */
  List<LayerAnswer.Open> strays() {
    return strays;
  }

  /** Adds a whole; one that says no key has no parts and is nobody's. */
  void addWhole(Row row, boolean isMeant) {
    String key = Value.text(row, demand.by());
    if (!key.isEmpty()) {
      Sum sum = byKey.computeIfAbsent(key, Sum::new);
      sum.wholes++;
      sum.unsure |= !isMeant;
      sum.whole = Value.number(row, demand.wholeColumn());
    }
  }

  void addPart(int feature, Row row) {
    String key = Value.text(row, demand.by());
    if (key.isEmpty()) {
      strays.add(new LayerAnswer.Open(feature, MESSAGES.text("sum.noKey", demand.by())));
      return;
    }
    Sum sum = byKey.computeIfAbsent(key, Sum::new);
    sum.parts.add(feature);
    Optional<BigDecimal> amount = Value.number(row, demand.column());
    sum.unread |= amount.isEmpty();
    sum.total = sum.total.add(amount.orElse(BigDecimal.ZERO));
  }

  /** Notes a part of which it cannot be told whether it is meant. */
  void openPart(Row row) {
    String key = Value.text(row, demand.by());
    if (!key.isEmpty()) {
      byKey.computeIfAbsent(key, Sum::new).unsure = true;
    }
  }

  /** What has one key in common. */
  static final class Sum {
    private final String key;
    private final List<Integer> parts = new ArrayList<>();
    private BigDecimal total = BigDecimal.ZERO;
    private Optional<BigDecimal> whole = Optional.empty();
    private int wholes;
    private boolean unread;
    private boolean unsure;

    private Sum(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }

    List<Integer> parts() {
      return parts;
    }

    /** Returns the first part; −1 if there is none. */
    int first() {
      return parts.isEmpty() ? -1 : parts.get(0);
    }

    BigDecimal total() {
      return total;
    }

    /** Returns what the whole declares; empty text if there is no whole. */
    String declared() {
      return whole.map(BigDecimal::toPlainString).orElse("");
    }

    /** Returns the sum less what the whole declares; empty text if there is no whole. */
    String difference() {
      return whole.map(total::subtract).map(BigDecimal::toPlainString).orElse("");
    }

    Optional<Text> whyOpen(AttributeDemand.SumOfParts demand) {
      if (unsure) {
        return Optional.of(MESSAGES.text("sum.unsure", key));
      }
      if (wholes > 1) {
        return Optional.of(MESSAGES.text("sum.wholes", key, wholes));
      }
      if (wholes == 1 && whole.isEmpty()) {
        return Optional.of(MESSAGES.text("sum.noWhole", demand.wholeColumn(), key));
      }
      return unread
          ? Optional.of(MESSAGES.text("sum.noPart", demand.column(), key))
          : Optional.empty();
    }

    /** Returns whether parts and whole differ by more than they may, or there is no whole. */
    boolean isOff(Limit tolerance) {
      return whole
          .map(
              declared ->
                  total.subtract(declared).abs().compareTo(allowed(tolerance, declared)) > 0)
          .orElse(true);
    }

    private static BigDecimal allowed(Limit tolerance, BigDecimal declared) {
      BigDecimal value = BigDecimal.valueOf(tolerance.value());
      return tolerance.unit() == Limit.Unit.PERCENT
          ? value.movePointLeft(2).multiply(declared.abs())
          : value;
    }
  }
}
