package merestone.app.gui.findings;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Commands;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.parts.AreaUnit;
import merestone.app.gui.run.CheckedReview;
import merestone.app.gui.run.OpenReview;
import merestone.app.gui.run.RunViewModel;

/** The tables of the answer, wired: findings, one of them in full, and the ledger. */
public final class FindingsPart {
  private final FindingsViewModel model;
  private final DetailsViewModel details;
  private final FindingsView table;
  private final DetailsView full;
  private final LedgerView ledger;
  private Runnable showTable = () -> {};

  /** Wires them; the commands of the map are defined before. */
  public FindingsPart(
      Desk desk, RunViewModel run, FindingsViewModel model, LedgerViewModel ledgerModel) {
    this.model = model;
    details = new DetailsViewModel(desk.background(), desk.troubles());
    table = new FindingsView(model, () -> desk.commands().run(Command.ZOOM_SELECTION), desk);
    define(desk.commands());
    full = new DetailsView(model, details, desk);
    ledger = new LedgerView(ledgerModel, this::onlyRules, desk);
    run.reviewProperty().addListener((property, before, now) -> opened(before, now));
    run.resultProperty().addListener((property, before, now) -> checked(now));
  }

  /** Returns the table of findings. */
  public Parent table() {
    return table.root();
  }

  /** Puts what another part has to say about the list into the bar above it. */
  public void place(Parent strip) {
    table.place(strip);
  }

  /** Returns the table itself, for other parts to add their columns. */
  public TableView<FindingRow> rows() {
    return table.table();
  }

  /** Shows areas anew after another unit or number of digits was chosen; its column is shown. */
  public void showAreasIn(AreaUnit unit) {
    table.showColumn(
        switch (unit) {
          case M2 -> FindingColumn.M2;
          case HA -> FindingColumn.HA;
          case MU -> FindingColumn.MU;
        });
    full.refresh();
  }

  /** Returns the pane with the finding that is looked at. */
  public Parent details() {
    return full.root();
  }

  public Parent ledger() {
    return ledger.root();
  }

  /** Says how the table of findings is brought to the front. */
  public void showTableBy(Runnable show) {
    showTable = show;
  }

  /** Puts the cursor into the filter. */
  public void focusFilter() {
    table.focusFilter();
  }

  /** Shows the first row of the ledger, where what was not checked is. */
  public void showLedgerTop() {
    ledger.showTop();
  }

  private void onlyRules(List<String> ids) {
    model.filter().onlyRules(ids);
    showTable.run();
  }

  private void define(Commands commands) {
    ObservableValue<Boolean> some = Bindings.isNotEmpty(model.shown());
    commands.define(Command.PREVIOUS_FINDING, () -> model.step(-1), some);
    commands.define(Command.NEXT_FINDING, () -> model.step(1), some);
    commands.define(Command.COPY_FINDINGS, table::copy, Bindings.isNotEmpty(model.chosen()));
    commands.define(Command.CLEAR_FILTERS, model::showAll);
  }

  private void opened(OpenReview before, OpenReview now) {
    if (!now.goesOn(before)) {
      details.open(now.session()::feature);
    }
  }

  private void checked(CheckedReview now) {
    if (now != null) {
      details.show(now.result().findings());
    }
  }
}
