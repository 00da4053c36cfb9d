package merestone.app.gui.triage;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import merestone.app.gui.findings.Criterion;
import merestone.app.gui.parts.Words;
import merestone.finding.Finding;
import merestone.message.Text;
import merestone.triage.Standing;

/**
 * Findings of one status. One just decided stays in sight, although it has another status now,
 * until something else is asked for.
 */
final class StatusCriterion implements Criterion {
  private final TriageViewModel triage;
  private final Words words;

  StatusCriterion(TriageViewModel triage, Words words) {
    this.triage = triage;
    this.words = words;
  }

  @Override
  public ObservableValue<?> conditions() {
    return triage.shownProperty();
  }

  @Override
  public boolean isOpen() {
    return triage.shownProperty().get().isEmpty();
  }

  @Override
  public Predicate<Finding> test() {
    Map<String, Standing> standings = Map.copyOf(triage.standings());
    Optional<StatusFace> wanted = triage.shownProperty().get();
    return finding -> wanted.map(face -> face.status() == status(standings, finding)).orElse(true);
  }

  @Override
  public Text words() {
    return triage
        .shownProperty()
        .get()
        .map(StatusFace::words)
        .map(words::text)
        .orElse(Text.same(""));
  }

  @Override
  public void clear() {
    triage.shownProperty().set(Optional.empty());
  }

  private static merestone.triage.Status status(Map<String, Standing> standings, Finding finding) {
    return new Mark(Optional.ofNullable(standings.get(finding.id())), true).status();
  }
}
