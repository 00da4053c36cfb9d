package merestone.app.gui.triage;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import merestone.finding.Finding;
import merestone.triage.Status;

/**
 * What the reviewer is about to decide: the findings chosen, and the comment. A comment that was
 * typed goes to all of them; otherwise each keeps its own.
 */
public final class HandViewModel {
  private final TriageViewModel triage;
  private final StringProperty comment = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<Finding>> chosen =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Mark> mark = new ReadOnlyObjectWrapper<>(Mark.NONE);
  private Optional<Finding> lead = Optional.empty();
  private String loaded = "";

  public HandViewModel(TriageViewModel triage) {
    this.triage = triage;
    triage.revisionProperty().addListener((property, before, now) -> reload());
  }

  /** Takes findings in hand; the first of them is the one looked at. */
  public void take(Finding looked, List<Finding> all) {
    boolean other = !Optional.ofNullable(looked).equals(lead);
    lead = Optional.ofNullable(looked);
    chosen.set(List.copyOf(all));
    if (other) {
      reset();
    }
  }

  public ReadOnlyObjectProperty<List<Finding>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Returns how the finding looked at stands. */
  public ReadOnlyObjectProperty<Mark> markProperty() {
    return mark.getReadOnlyProperty();
  }

  public StringProperty commentProperty() {
    return comment;
  }

  /** Returns whether a reason is asked for. */
  public ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  /** Decides about the findings in hand; where a reason is needed and missing, asks for it. */
  public void choose(Status status) {
    boolean done = chosen.get().isEmpty() || triage.decide(chosen.get(), status, typed());
    asking.set(!done && status.needsReason());
    if (done) {
      reset();
    }
  }

  /** Takes the comment as typed: as the reason asked for, or with the status as it is. */
  public void submit() {
    if (asking.get()) {
      if (!comment.get().isBlank()) {
        choose(Status.DISMISSED);
      }
    } else if (typed().isPresent() && triage.comment(chosen.get(), typed().get())) {
      reset();
    }
  }

  /** Leaves the comment as it was, and asks for no reason. */
  public void reset() {
    asking.set(false);
    loaded = "";
    comment.set("");
    reload();
  }

  private Optional<String> typed() {
    String text = comment.get() == null ? "" : comment.get().strip();
    return text.equals(loaded) ? Optional.empty() : Optional.of(text);
  }

  private void reload() {
    boolean untouched = typed().isEmpty();
    mark.set(lead.map(triage::statusOf).orElse(Mark.NONE));
    if (untouched && !asking.get()) {
      loaded = mark.get().comment().strip();
      comment.set(loaded);
    }
  }
}
