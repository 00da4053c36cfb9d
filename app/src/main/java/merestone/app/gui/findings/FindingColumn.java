package merestone.app.gui.findings;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Words;
import merestone.finding.Approval;
import merestone.finding.Cause;
import merestone.finding.Evidence;
import merestone.finding.Finding;
import merestone.message.Text;
import merestone.rule.AreaKind;

/** The columns of the table of findings, in the order they come with. */
public enum FindingColumn {
  GRAVITY("column.gravity", 132, true),
  RULE("column.rule", 64, true),
  TITLE("column.title", 180, false),
  LAYER("column.layer", 110, false),
  PARCEL("column.parcel", 146, true),
  NAME("column.name", 96, true),
  TOWN("column.town", 64, true),
  M2("column.m2", 88, true),
  HA("column.ha", 76, false),
  MU("column.mu", 66, true),
  SHARE("column.share", 74, true),
  DOUBT("column.doubt", 110, false),
  CAUSE("column.cause", 150, false),
  APPROVAL("column.approval", 150, false),
  MESSAGE("column.message", 300, true);

  private static final double NONE = Double.NaN;

  private final String key;
  private final double width;
  private final boolean shown;

  FindingColumn(String key, double width, boolean shown) {
    this.key = key;
    this.width = width;
    this.shown = shown;
  }

  /** Returns the key of its heading. */
  public String key() {
    return key;
  }

  double width() {
    return width;
  }

  /** Returns whether it is shown until the user decides otherwise. */
  boolean isShownAtFirst() {
    return shown;
  }

  boolean isNumber() {
    return this == M2 || this == HA || this == MU || this == SHARE;
  }

  /** Returns whether its width follows that of the window. */
  boolean isElastic() {
    return this == NAME || this == MESSAGE || this == TITLE || this == CAUSE || this == APPROVAL;
  }

  /** Returns the ground of a finding, m²; not a number where it is not about ground. */
  static double squareMetres(Finding finding, AreaKind kind) {
    return finding.evidence().map(found -> found.area().in(kind)).orElse(NONE);
  }

  /** Returns the number of a column of numbers. */
  double number(Finding finding, AreaKind kind) {
    return this == SHARE
        ? finding.evidence().map(Evidence::share).orElse(NONE)
        : squareMetres(finding, kind);
  }

  /** Returns a number of the column as it is shown. */
  String figure(double number) {
    return switch (this) {
      case HA -> Figures.hectares(number);
      case MU -> Figures.mu(number);
      case SHARE -> Figures.share(number);
      default -> Figures.squareMetres(number);
    };
  }

  /** Returns the text of a column that is no number. */
  Text text(Finding finding) {
    return switch (this) {
      case RULE -> Text.same(finding.rule().id());
      case TITLE -> finding.rule().wording().title();
      case LAYER -> Text.same(finding.subject().layer());
      case PARCEL -> Text.same(finding.subject().label());
      case NAME -> Text.same(finding.subject().name());
      case TOWN -> Text.same(finding.town());
      case DOUBT -> finding.doubt();
      case CAUSE -> finding.appraisal().cause().map(Cause::words).orElse(Text.same(""));
      case APPROVAL -> finding.appraisal().approval().map(Approval::words).orElse(Text.same(""));
      case MESSAGE -> finding.message();
      default -> throw new IllegalStateException(this + " is no text");
    };
  }

  /** Returns what a cell shows, to be copied. */
  String shown(Finding finding, AreaKind kind, Words words) {
    if (this == GRAVITY) {
      return words.now(Gravity.of(finding).key());
    }
    return isNumber() ? figure(number(finding, kind)) : words.now(text(finding));
  }

  /** Returns an order by what the column means; where there is no number comes last either way. */
  Comparator<Finding> order(boolean descending, AreaKind kind, Locale locale) {
    if (isNumber()) {
      ToDoubleFunction<Finding> number = finding -> number(finding, kind);
      Comparator<Finding> last =
          Comparator.comparing(one -> Double.isNaN(number.applyAsDouble(one)));
      Comparator<Finding> by = Comparator.comparingDouble(number);
      return last.thenComparing(descending ? by.reversed() : by);
    }
    Function<Finding, String> text = finding -> text(finding).in(locale);
    Comparator<Finding> by =
        this == GRAVITY ? Comparator.comparing(Gravity::of) : Comparator.comparing(text);
    return descending ? by.reversed() : by;
  }
}
