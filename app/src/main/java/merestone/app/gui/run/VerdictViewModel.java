package merestone.app.gui.run;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Words;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;
import merestone.message.Text;

/** The headline over everything: what the check came to, in a word and a sentence. */
public final class VerdictViewModel {
  private final Words words;
  private final ReadOnlyObjectWrapper<Headline> headline =
      new ReadOnlyObjectWrapper<>(Headline.NOT_CHECKED);
  private final ReadOnlyObjectWrapper<Text> sentence;

  public VerdictViewModel(Words words) {
    this.words = words;
    this.sentence = new ReadOnlyObjectWrapper<>(words.text("verdict.notChecked.sentence"));
  }

  public ReadOnlyObjectProperty<Headline> headlineProperty() {
    return headline.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Text> sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /**
   * Says where a review without a result of its last check stands.
   *
   * @param earlier whether the result of a check before is still shown
   */
  public void show(RunState state, boolean earlier) {
    Headline now = Headline.of(state);
    headline.set(now);
    sentence.set(
        switch (now) {
          case CANCELLED ->
              words.text(earlier ? "verdict.cancelled.earlier" : "verdict.cancelled.sentence");
          case FAILED -> words.text(earlier ? "verdict.failed.earlier" : "verdict.failed.sentence");
          default -> words.text("verdict.notChecked.sentence");
        });
  }

  /** Says what a check came to. */
  public void show(Findings findings) {
    Headline now = Headline.of(findings.verdict());
    headline.set(now);
    Text found =
        switch (now) {
          case CLEAN -> words.text("verdict.clean.sentence", subjects(findings));
          case FINDINGS -> words.text("verdict.findings.sentence", conflicts(findings));
          default -> incomplete(findings);
        };
    sentence.set(withLeftOut(found, findings));
  }

  /** A rule left out on purpose makes nothing incomplete, but whoever reads "clean" must know. */
  private Text withLeftOut(Text found, Findings findings) {
    long rules =
        findings.ledger().stream()
            .filter(LedgerRow::leftOut)
            .map(LedgerRow::rule)
            .distinct()
            .count();
    if (rules == 0) {
      return found;
    }
    Text more = words.text("verdict.leftOut", Figures.count(rules));
    return new Text(found.zh() + more.zh(), found.en() + " " + more.en());
  }

  private Text incomplete(Findings findings) {
    long open = findings.ledger().stream().filter(row -> !row.isComplete()).count();
    return words.text(
        "verdict.incomplete.sentence",
        Figures.count(open),
        Figures.count(findings.undecided()),
        conflicts(findings));
  }

  private static String conflicts(Findings findings) {
    return Figures.count(
        findings.all().stream().filter(f -> f.kind() == Finding.Kind.CONFLICT).count());
  }

  private static String subjects(Findings findings) {
    return Figures.count(
        findings.ledger().stream()
            .filter(row -> row.side() == LedgerRow.Side.SUBJECT)
            .mapToLong(row -> row.counts().checked())
            .sum());
  }
}
