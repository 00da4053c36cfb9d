package merestone.app.gui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.run.CheckedReview;
import merestone.app.gui.run.OpenReview;
import merestone.app.gui.run.RunViewModel;
import merestone.app.gui.work.Running;
import merestone.message.UserError;
import merestone.review.OwnRules;
import merestone.review.Rehearsal;
import merestone.review.ReviewSession;
import merestone.rule.Amendment;

/** The rules of the open review, what was changed of them for it, and what a change would do. */
public final class RulesViewModel {
  private final Desk desk;
  private final RunViewModel run;
  private final ObservableList<RuleRow> rows = FXCollections.observableArrayList();
  private final ObservableList<RuleRow> readable = FXCollections.unmodifiableObservableList(rows);
  private final RuleEditor editor = new RuleEditor();
  private final ReadOnlyObjectWrapper<Optional<Rehearsal>> rehearsal =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper rehearsing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper changed = new ReadOnlyIntegerWrapper();
  private Optional<OwnRules> own = Optional.empty();
  private Optional<Map<String, RuleCount>> counts = Optional.empty();
  private Running trial = Running.NOTHING;
  private boolean filling;

  /** Follows the review that is open, and its results. */
  public RulesViewModel(Desk desk, RunViewModel run) {
    this.desk = desk;
    this.run = run;
    run.reviewProperty()
        .addListener(
            (property, before, now) -> {
              if (!now.goesOn(before)) {
                clear();
              }
              opened(now);
            });
    run.resultProperty().addListener((property, before, now) -> checked(now));
    editor.wanted().addListener((property, before, now) -> forgetTrial());
  }

  /** Returns groups and their rules, in the order of the book. */
  public ObservableList<RuleRow> rows() {
    return readable;
  }

  public RuleEditor editor() {
    return editor;
  }

  /** Returns what the change that is entered would do; empty until it was tried. */
  public ReadOnlyObjectProperty<Optional<Rehearsal>> rehearsalProperty() {
    return rehearsal.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty rehearsingProperty() {
    return rehearsing.getReadOnlyProperty();
  }

  /** Returns how many rules this review has changed for itself. */
  public ReadOnlyIntegerProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /** Returns whether what is entered differs from what is kept, and can be kept. */
  public boolean canKeep() {
    RuleRow.Line line = editor.lineProperty().get();
    return own.isPresent()
        && line != null
        && editor.wanted().get().filter(wanted -> !wanted.equals(line.amendment())).isPresent();
  }

  /** Shows a rule for editing. */
  public void select(RuleRow row) {
    editor.show(row instanceof RuleRow.Line line ? line : null);
  }

  /** Shows the rule of this id, if the book has it and no entry for another would be lost. */
  public void follow(String rule) {
    RuleRow.Line shown = editor.lineProperty().get();
    if (!editor.isBegun() && (shown == null || !shown.base().id().equals(rule))) {
      line(rule).ifPresent(this::select);
    }
  }

  /** Returns whether the rows are being replaced: what a list selects meanwhile is no choice. */
  boolean isFilling() {
    return filling;
  }

  /** Tries the change that is entered on the data, if there is a result to compare with. */
  public void rehearse() {
    forgetTrial();
    Optional<Amendment> wanted = editor.wanted().get();
    if (!canKeep() || run.result().isEmpty()) {
      return;
    }
    ReviewSession session = run.review().orElseThrow().session();
    CheckedReview result = run.result().get();
    int threads = Math.max(1, run.threads() - 1);
    rehearsing.set(true);
    trial =
        desk.background()
            .call(
                progress ->
                    session.rehearse(wanted.get(), result.result().findings(), threads, progress))
            .onSuccess(found -> tried(wanted, found))
            .onError(UserError.class, error -> failed(() -> desk.troubles().explain(error)))
            .onError(Throwable.class, fault -> failed(() -> desk.troubles().reportBug(fault)))
            .start();
  }

  /** Keeps the change that is entered in the review's own profile. */
  public void keep() {
    if (canKeep()) {
      amend(editor.wanted().get().orElseThrow());
    }
  }

  /** Makes the rule that is shown as its book has it. */
  public void undo() {
    amend(Amendment.none(editor.lineProperty().get().base().id()));
  }

  /** Makes all rules as their book has them. */
  public void undoAll() {
    keep(List.of());
  }

  private void amend(Amendment one) {
    List<Amendment> all = new ArrayList<>(own.map(OwnRules::amendments).orElse(List.of()));
    all.removeIf(other -> other.rule().equals(one.rule()));
    all.add(one);
    keep(all);
  }

  private void keep(List<Amendment> amendments) {
    if (run.stateProperty().get().isBusy()) {
      return;
    }
    ReviewSession session = run.review().orElseThrow().session();
    desk.background()
        .call(progress -> session.amended(amendments, progress))
        .onSuccess(run::amended)
        .onError(UserError.class, error -> desk.troubles().explain(error))
        .onError(Throwable.class, fault -> desk.troubles().reportBug(fault))
        .start();
  }

  private void tried(Optional<Amendment> wanted, Rehearsal found) {
    if (wanted.equals(editor.wanted().get())) {
      rehearsing.set(false);
      rehearsal.set(Optional.of(found));
    }
  }

  private void failed(Runnable tell) {
    rehearsing.set(false);
    tell.run();
  }

  private void forgetTrial() {
    trial.cancel();
    rehearsing.set(false);
    rehearsal.set(Optional.empty());
  }

  private void clear() {
    forgetTrial();
    rows.clear();
    changed.set(0);
    select(null);
  }

  /** The rule book is read again off the screen's thread: it may be long. */
  private void opened(OpenReview open) {
    own = Optional.empty();
    ReviewSession session = open.session();
    desk.background()
        .call(progress -> session.ownRules())
        .onSuccess(found -> read(session, found))
        .onError(UserError.class, error -> desk.troubles().explain(error))
        .onError(Throwable.class, fault -> desk.troubles().reportBug(fault))
        .start();
  }

  private void read(ReviewSession session, OwnRules found) {
    if (run.review().filter(open -> open.session() == session).isPresent()) {
      own = Optional.of(found);
      changed.set(found.amendments().size());
      show();
    }
  }

  private void checked(CheckedReview result) {
    counts = Optional.empty();
    forgetTrial();
    show();
    if (result != null) {
      desk.background()
          .call(progress -> RuleCount.of(result.result().findings()))
          .onSuccess(found -> counted(result, found))
          .onError(Throwable.class, desk.troubles()::reportBug)
          .start();
    }
  }

  private void counted(CheckedReview result, Map<String, RuleCount> found) {
    if (run.result().filter(last -> last == result).isPresent()) {
      counts = Optional.of(found);
      show();
    }
  }

  private void show() {
    Optional<String> before =
        Optional.ofNullable(editor.lineProperty().get()).map(line -> line.base().id());
    filling = true;
    run.review()
        .filter(open -> own.isPresent())
        .ifPresent(
            open ->
                rows.setAll(
                    new RuleGroups(open.layers(), desk.words())
                        .rows(own.get().before(), open.session().book(), counts)));
    before.flatMap(this::line).ifPresentOrElse(editor::showAgain, () -> editor.show(null));
    filling = false;
  }

  private Optional<RuleRow.Line> line(String rule) {
    return rows.stream()
        .filter(RuleRow.Line.class::isInstance)
        .map(RuleRow.Line.class::cast)
        .filter(line -> Objects.equals(line.base().id(), rule))
        .findFirst();
  }
}
