package merestone.app.gui.triage;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Commands;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.findings.FindingRow;
import merestone.app.gui.findings.FindingsViewModel;
import merestone.app.gui.run.CheckedReview;
import merestone.app.gui.run.OpenReview;
import merestone.app.gui.run.RunViewModel;
import merestone.finding.Finding;
import merestone.review.ReviewResult;

/** Deciding about findings, as a part of the window. */
public final class TriagePart {
  private static final DateTimeFormatter SINCE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Desk desk;
  private final Keeping keeping;
  private final FindingsViewModel findings;
  private final TriageViewModel triage;
  private final HandViewModel hand;
  private final ComparisonViewModel comparison = new ComparisonViewModel();

  /**
   * Ties deciding to the run and the findings.
   *
   * @param keeping opens the file decisions are kept in
   */
  public TriagePart(Desk desk, Keeping keeping, RunViewModel run, FindingsViewModel findings) {
    this.desk = desk;
    this.keeping = keeping;
    this.findings = findings;
    triage = new TriageViewModel(desk.background(), desk.troubles(), Clock.systemUTC());
    hand = new HandViewModel(triage);
    triage.reviewerProperty().set(desk.remembered().reviewer());
    triage
        .reviewerProperty()
        .addListener((property, before, now) -> desk.remembered().reviewer(now));
    run.reviewProperty().addListener((property, before, now) -> opened(before, now));
    run.resultProperty().addListener((property, before, now) -> result(now));
    findings.listedProperty().addListener((property, before, now) -> take());
    findings.chosen().addListener((ListChangeListener<Finding>) change -> take());
    findings.filter().add(new StatusCriterion(triage, desk.words()));
    triage
        .comparisonProperty()
        .addListener(
            (property, before, now) -> now.ifPresentOrElse(comparison::show, comparison::clear));
  }

  private void opened(OpenReview before, OpenReview open) {
    if (!open.goesOn(before)) {
      String owner = owner();
      triage.open(() -> keeping.open(open.session(), owner));
    }
  }

  private String owner() {
    return triage.reviewerProperty().get()
        + " @ "
        + host()
        + ", "
        + SINCE.format(LocalDateTime.now());
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "?";
    }
  }

  private void result(CheckedReview checked) {
    if (checked == null) {
      triage.clear();
    } else {
      triage.show(checked.result()::print);
    }
  }

  private void take() {
    Finding looked = findings.listedProperty().get();
    ObservableList<Finding> chosen = findings.chosen();
    boolean together = looked == null || chosen.size() > 1 && chosen.contains(looked);
    hand.take(looked, together ? chosen : List.of(looked));
  }

  /** Defines the commands; keys work wherever nothing is being typed. */
  public void define(Scene scene) {
    BooleanExpression typing =
        BooleanExpression.booleanExpression(
            scene.focusOwnerProperty().map(TextInputControl.class::isInstance).orElse(false));
    BooleanExpression can =
        triage
            .readyProperty()
            .and(
                Bindings.createBooleanBinding(
                    () -> !hand.chosenProperty().get().isEmpty(), hand.chosenProperty()))
            .and(typing.not());
    Commands commands = desk.commands();
    for (StatusFace face : StatusFace.values()) {
      commands.define(face.command(), () -> hand.choose(face.status()), can);
    }
    commands.define(Command.UNDO, triage::undo, triage.canUndoProperty().and(typing.not()));
    commands.define(Command.REDO, triage::redo, triage.canRedoProperty().and(typing.not()));
    BooleanExpression any = triage.totalProperty().greaterThan(0);
    commands.define(Command.NEXT_UNDECIDED, () -> step(1), any);
    commands.define(Command.PREVIOUS_UNDECIDED, () -> step(-1), any);
  }

  private void step(int direction) {
    triage
        .undecided(findings.shown(), findings.selectedProperty().get(), direction)
        .ifPresent(findings.selectedProperty()::set);
  }

  public TriageViewModel triage() {
    return triage;
  }

  public HandViewModel hand() {
    return hand;
  }

  public ComparisonViewModel comparison() {
    return comparison;
  }

  /** Returns what is decided about the findings looked at, and the keys to decide. */
  public Parent panel() {
    return new HandView(hand, triage, desk).root();
  }

  /** Returns how far the work is, and which findings are shown. */
  public Parent strip(Runnable showComparison) {
    return new TriageStripView(triage, comparison, showComparison, desk).root();
  }

  /** Returns what differs from the last run. */
  public Parent changes() {
    return new ComparisonView(comparison, this::select, desk.words()).root();
  }

  private void select(String finding) {
    findings.byId(finding).ifPresent(findings.selectedProperty()::set);
  }

  /** Gives the table of findings its column of decisions. */
  public void addColumn(TableView<FindingRow> table) {
    table.getColumns().add(1, StatusCell.column(triage, desk.words()));
  }

  /** Returns a result with what is decided about it. */
  public ReviewResult decided(ReviewResult result) {
    return result.with(triage.standings());
  }

  /** Lets go of the decisions, for the window closes. */
  public void close() {
    triage.close();
  }
}
