package merestone.app.gui.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

  /**
   * Says what a check came to.
   *
   * @param adjusted how many rules were applied otherwise than their book has them
   */
  public void show(Findings findings, int adjusted) {
    Headline now = Headline.of(findings.verdict());
    headline.set(now);
    long without = leftOut(findings);
    List<Text> said = new ArrayList<>();
    said.add(
        switch (now) {
          case CLEAN ->
              words.text(
                  without == 0 ? "verdict.clean.sentence" : "verdict.clean.without",
                  subjects(findings),
                  Figures.count(without));
          case FINDINGS ->
              words.text(
                  without == 0 ? "verdict.findings.sentence" : "verdict.findings.without",
                  conflicts(findings),
                  Figures.count(without));
          default -> incomplete(findings);
        });
    if (now == Headline.INCOMPLETE && without > 0) {
      said.add(words.text("verdict.leftOut", Figures.count(without)));
    }
    if (adjusted > 0) {
      said.add(words.text("verdict.adjusted", Figures.count(adjusted)));
    }
    sentence.set(
        new Text(
            said.stream().map(Text::zh).collect(Collectors.joining()),
            said.stream().map(Text::en).collect(Collectors.joining(" "))));
  }

  /** A rule left out on purpose makes nothing incomplete, but then not everything was checked. */
  private static long leftOut(Findings findings) {
    return findings.ledger().stream()
        .filter(LedgerRow::leftOut)
        .map(LedgerRow::rule)
        .distinct()
        .count();
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
