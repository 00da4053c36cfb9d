package merestone.app.gui.findings;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import merestone.app.gui.parts.Words;
import merestone.finding.Finding;
import merestone.message.Text;
import merestone.rule.AreaKind;

/**
 * Findings on so much ground, by the area that decides. A finding without ground, such as an
 * undecided one, is in no range: it passes while none is given.
 */
public final class AreaRange implements Criterion {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{0,6})?");
  private static final Bounds EVERY = new Bounds(Double.NaN, Double.NaN);

  private final ObservableValue<AreaKind> kind;
  private final Words words;
  private final ObjectProperty<Bounds> bounds = new SimpleObjectProperty<>(EVERY);

  /**
   * The least and the most ground, m²; not a number for none.
   *
   * @param least the least, included
   * @param most the most, included
   */
  public record Bounds(double least, double most) {
    boolean hold(double m2) {
      return !Double.isNaN(m2) && !(m2 < least) && !(m2 > most);
    }
  }

  AreaRange(ObservableValue<AreaKind> kind, Words words) {
    this.kind = kind;
    this.words = words;
  }

  public ObjectProperty<Bounds> boundsProperty() {
    return bounds;
  }

  @Override
  public ObservableValue<?> conditions() {
    return bounds;
  }

  @Override
  public boolean isOpen() {
    return EVERY.equals(bounds.get());
  }

  @Override
  public Predicate<Finding> test() {
    Bounds wanted = Objects.requireNonNull(bounds.get());
    AreaKind area = kind.getValue();
    return finding -> wanted.hold(FindingColumn.squareMetres(finding, area));
  }

  @Override
  public Text words() {
    Bounds now = bounds.get();
    if (isOpen()) {
      return Text.same("");
    }
    if (Double.isNaN(now.most)) {
      return words.text("filter.area.from", plain(now.least));
    }
    return Double.isNaN(now.least)
        ? words.text("filter.area.to", plain(now.most))
        : words.text("filter.area.between", plain(now.least), plain(now.most));
  }

  @Override
  public void clear() {
    bounds.set(EVERY);
  }

  /** Returns the bound that is typed: not a number for none; empty if it is no area. */
  static Optional<Double> read(String typed) {
    String number = typed.replace(",", "").replace("，", "").strip();
    if (number.isEmpty()) {
      return Optional.of(Double.NaN);
    }
    return NUMBER.matcher(number).matches()
        ? Optional.of(Double.parseDouble(number))
        : Optional.empty();
  }

  /** Returns a bound as it was typed. */
  static String plain(double m2) {
    return Double.isNaN(m2)
        ? ""
        : java.math.BigDecimal.valueOf(m2).stripTrailingZeros().toPlainString();
  }
}
