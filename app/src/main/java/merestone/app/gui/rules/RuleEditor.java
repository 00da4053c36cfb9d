package merestone.app.gui.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import merestone.rule.Amendment;
import merestone.rule.Level;
import merestone.rule.Limit;

/** What is entered for one rule, before it is kept. */
public final class RuleEditor {
  /** With commas between thousands at most, as numbers are shown; never for the point. */
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,6})?");

  private final ObjectProperty<RuleRow.Line> line = new SimpleObjectProperty<>();
  private final ObjectProperty<Level> level = new SimpleObjectProperty<>();
  private final StringProperty limit = new SimpleStringProperty("");
  private final BooleanProperty on = new SimpleBooleanProperty(true);
  private final StringProperty reason = new SimpleStringProperty("");
  private final ObjectBinding<Optional<Amendment>> wanted =
      Bindings.createObjectBinding(this::read, line, level, limit, on, reason);

  /** Returns the rule that is edited; its value is null where there is none. */
  public ObjectProperty<RuleRow.Line> lineProperty() {
    return line;
  }

  public ObjectProperty<Level> levelProperty() {
    return level;
  }

  /** Returns the number of the limit, in the rule's own unit. */
  public StringProperty limitProperty() {
    return limit;
  }

  public BooleanProperty onProperty() {
    return on;
  }

  /** Returns why the rule is switched off. */
  public StringProperty reasonProperty() {
    return reason;
  }

  /** Returns the amendment of the base rule that is entered; empty while the entry is no such. */
  public ObjectBinding<Optional<Amendment>> wanted() {
    return wanted;
  }

  /** Returns whether the limit that is entered is a number. */
  public boolean isLimitWrong() {
    return hasLimit() && !NUMBER.matcher(limit.get().strip()).matches();
  }

  /** Returns whether the rule is to be switched off without a reason. */
  public boolean isReasonMissing() {
    return !on.get() && reason.get().isBlank();
  }

  /** Shows a rule as it is applied now. */
  void show(RuleRow.Line shown) {
    line.set(null);
    if (shown == null) {
      return;
    }
    Entry applied = Entry.of(shown);
    level.set(applied.level());
    limit.set(applied.limit());
    on.set(applied.on());
    reason.set(applied.reason());
    line.set(shown);
  }

  /** Returns whether something else is entered than is applied, be it whole or only begun. */
  boolean isBegun() {
    return line.get() != null
        && !Entry.of(line.get())
            .equals(new Entry(level.get(), limit.get(), on.get(), reason.get()));
  }

  /** Shows a rule after a check; what is entered for it and not yet kept stays. */
  void showAgain(RuleRow.Line shown) {
    RuleRow.Line before = line.get();
    boolean asBefore =
        before != null
            && before.base().id().equals(shown.base().id())
            && before.amendment().equals(shown.amendment());
    if (asBefore && isBegun()) {
      line.set(shown);
    } else {
      show(shown);
    }
  }

  private boolean hasLimit() {
    return line.get() != null && Amendment.canLimit(line.get().base());
  }

  private Optional<Amendment> read() {
    RuleRow.Line edited = line.get();
    if (edited == null || isLimitWrong() || isReasonMissing() && edited.canSwitch()) {
      return Optional.empty();
    }
    Level base = edited.base().level();
    return Optional.of(
        new Amendment(
            edited.base().id(),
            Optional.of(level.get()).filter(chosen -> chosen != base),
            hasLimit() ? changedLimit(edited) : Optional.empty(),
            on.get() || !edited.canSwitch() ? Optional.empty() : Optional.of(reason.get())));
  }

  private Optional<Limit> changedLimit(RuleRow.Line edited) {
    Limit base = edited.base().limit().orElseThrow();
    double value = Double.parseDouble(limit.get().strip().replace(",", ""));
    return value == base.value() ? Optional.empty() : Optional.of(new Limit(value, base.unit()));
  }

  /** What the fields hold. */
  private record Entry(Level level, String limit, boolean on, String reason) {
    static Entry of(RuleRow.Line line) {
      return new Entry(
          line.now().level(),
          line.now().limit().map(Entry::number).orElse(""),
          !line.isOff(),
          line.amendment().off().orElse(""));
    }

    private static String number(Limit limit) {
      return BigDecimal.valueOf(limit.value()).stripTrailingZeros().toPlainString();
    }
  }
}
