package merestone.app.gui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.value.ObservableValue;
import merestone.app.gui.parts.Words;
import merestone.finding.Doubt;
import merestone.finding.Finding;
import merestone.message.Text;
import merestone.rule.AreaKind;

/** All that narrows the list of findings: a finding is shown if it passes every criterion. */
public final class FindingsFilter {
  private final Words words;
  private final TextSearch text;
  private final Levels levels;
  private final AreaRange area;
  private final Choice rules;
  private final List<Choice> choices = new ArrayList<>();
  private final List<Criterion> criteria = new ArrayList<>();
  private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

  FindingsFilter(ObservableValue<AreaKind> kind, Words words) {
    this.words = words;
    text = new TextSearch(words);
    levels = new Levels(words);
    area = new AreaRange(kind, words);
    rules =
        new Choice(words.text("column.rule"), finding -> finding.rule().id(), Grouping.RULE::title);
    List.of(text, levels, area).forEach(this::watch);
    add(rules);
    add(
        new Choice(
            words.text("column.layer"), one -> one.subject().layer(), FindingColumn.LAYER::text));
    add(new Choice(words.text("column.town"), Finding::town, this::town));
    add(new Choice(words.text("column.doubt"), FindingsFilter::doubt, this::doubtWords));
  }

  /** Adds a criterion that offers values to choose from. */
  public void add(Choice choice) {
    choices.add(choice);
    watch(choice);
  }

  /** Adds a criterion of any other kind, which brings its own controls. */
  public void add(Criterion criterion) {
    watch(criterion);
  }

  /** Returns the criteria that offer values to choose from. */
  public List<Choice> choices() {
    return List.copyOf(choices);
  }

  /** Returns a number that grows whenever other findings may pass. */
  public ReadOnlyLongProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** Returns the criteria that do not let every finding pass. */
  public List<Criterion> narrowing() {
    return criteria.stream().filter(criterion -> !criterion.isOpen()).toList();
  }

  /** Lets every finding pass. */
  public void clear() {
    criteria.forEach(Criterion::clear);
  }

  /** Shows the findings of one rule and no others. */
  public void onlyRule(String id) {
    onlyRules(List.of(id));
  }

  /** Shows the findings of some rules and no others. */
  void onlyRules(List<String> ids) {
    clear();
    ids.forEach(id -> rules.choose(id, true));
  }

  TextSearch text() {
    return text;
  }

  Levels levels() {
    return levels;
  }

  AreaRange area() {
    return area;
  }

  /** Returns all conditions at this moment as one test, for any thread. */
  Predicate<Finding> test() {
    return narrowing().stream().map(Criterion::test).reduce(finding -> true, Predicate::and);
  }

  /** Looks at the findings there are now, on any thread. */
  Runnable prepare(List<Finding> all) {
    List<Runnable> rest = criteria.stream().map(criterion -> criterion.prepare(all)).toList();
    return () -> rest.forEach(Runnable::run);
  }

  private void watch(Criterion criterion) {
    criteria.add(criterion);
    criterion.conditions().addListener((property, before, now) -> changes.set(changes.get() + 1));
  }

  private Text town(Finding finding) {
    return finding.town().isEmpty() ? words.text("filter.noTown") : Text.same(finding.town());
  }

  /** Findings of which nobody has doubted anything are one value, whatever the reason. */
  private static String doubt(Finding finding) {
    Doubt doubt = finding.appraisal().doubt();
    return doubt.isStated() ? doubt.kind().name().toLowerCase(Locale.ROOT) : "";
  }

  private Text doubtWords(Finding finding) {
    if (!finding.appraisal().doubt().isStated()) {
      return words.text("doubt.none");
    }
    return switch (finding.appraisal().doubt().kind()) {
      case ROUNDING -> words.text("doubt.rounding");
      case WITHIN_TOLERANCE -> words.text("doubt.tolerance");
      case VERTEX_DENSITY -> words.text("doubt.vertices");
      case PROJECTION_CHORD -> words.text("doubt.chord");
      case SLIVER -> words.text("doubt.sliver");
      case SHIFT -> words.text("doubt.shift");
      default -> words.text("doubt.other");
    };
  }
}
