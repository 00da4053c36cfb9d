package merestone.app.gui.findings;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.TableViewSelectionModel;
import merestone.app.gui.work.FrameByFrame;
import merestone.finding.Finding;

/**
 * Keeps what is selected in the table and the finding looked at the same. Filtering and sorting
 * move the rows: the selection goes with the findings, and ends where they leave the list.
 */
final class FollowedSelection {
  private static final int ABOVE = 2;

  private final FindingsViewModel model;
  private final TableView<FindingRow> table;
  private final TableViewSelectionModel<FindingRow> selection;
  private final ObservableList<FindingRow> together;
  private final FrameByFrame frames;
  private boolean following;
  private boolean wasEmpty = true;
  private int row = -1;
  private Optional<String> head = Optional.empty();

  FollowedSelection(FindingsViewModel model, TableView<FindingRow> table, FrameByFrame frames) {
    this.frames = frames;
    this.model = model;
    this.table = table;
    selection = table.getSelectionModel();
    together = selection.getSelectedItems();
  }

  void follow() {
    selection.selectedItemProperty().addListener((property, before, now) -> selectedHere(now));
    together.addListener((ListChangeListener<FindingRow>) change -> chosenHere());
    model.selectedProperty().addListener((property, before, now) -> select(now));
    model.rows().addListener((ListChangeListener<FindingRow>) change -> selectAgain());
  }

  private boolean isOwnDoing() {
    return following || model.isFilling();
  }

  private void selectedHere(FindingRow now) {
    if (!isOwnDoing()) {
      head = now instanceof FindingRow.Group group ? Optional.of(group.key()) : Optional.empty();
      Optional<Finding> finding = Optional.ofNullable(now).flatMap(FindingRow::finding);
      model.selectedProperty().set(finding.orElse(null));
    }
  }

  private void chosenHere() {
    if (!isOwnDoing()) {
      choose();
    }
  }

  private void choose() {
    Set<Finding> findings = Collections.newSetFromMap(new IdentityHashMap<>());
    model.choose(
        List.copyOf(together.filtered(Objects::nonNull)).stream()
            .flatMap(this::findingsOf)
            .filter(findings::add)
            .toList());
  }

  /** The head of a group stands for all of it. */
  private Stream<Finding> findingsOf(FindingRow row) {
    return row instanceof FindingRow.Group group
        ? model.membersOf(group).stream()
        : row.finding().stream();
  }

  /** A head of a group that was selected in the table stays so, although it is no finding. */
  private void select(Finding finding) {
    int wanted = rowFor(finding);
    if (wanted < 0) {
      put();
    } else if (wanted != selection.getSelectedIndex()) {
      put(wanted);
    }
    row = wanted;
  }

  private int rowFor(Finding finding) {
    return finding == null ? head.map(this::rowOfHead).orElse(-1) : model.rowOf(finding);
  }

  private void selectAgain() {
    selectWhereItIs();
    wasEmpty = model.rows().isEmpty();
  }

  private void selectWhereItIs() {
    Finding lead = model.selectedProperty().get();
    int wanted = rowFor(lead);
    if (wanted < 0) {
      put();
    } else {
      put(lead == null ? new int[] {wanted} : rowsOf(model.chosen(), wanted));
    }
  }

  /** Selects rows and no others; the last of them is the one looked at. */
  private void put(int... rows) {
    int wanted = rows.length == 0 ? -1 : rows[rows.length - 1];
    following = true;
    selection.clearSelection();
    if (rows.length > 0) {
      selection.selectIndices(wanted, rows);
    }
    following = false;
    if (wanted >= 0 && wanted != row) {
      scrollTo(Math.max(0, wanted - ABOVE));
    }
    row = wanted;
    choose();
  }

  /** A table that was empty can be scrolled when its rows have been laid out. */
  private void scrollTo(int top) {
    Runnable scroll = () -> table.scrollTo(top);
    frames.instead(wasEmpty ? List.of(scroll, () -> {}, scroll) : List.of(scroll));
  }

  /** Returns the rows of findings, a row of theirs last. */
  private int[] rowsOf(List<Finding> findings, int last) {
    if (findings.size() < 2) {
      return new int[] {last};
    }
    Set<Finding> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
    wanted.addAll(findings);
    List<FindingRow> rows = model.rows();
    IntStream others =
        IntStream.range(0, rows.size())
            .filter(
                at -> at != last && rows.get(at).finding().filter(wanted::contains).isPresent());
    return IntStream.concat(others, IntStream.of(last)).toArray();
  }

  private int rowOfHead(String key) {
    List<FindingRow> rows = model.rows();
    return IntStream.range(0, rows.size())
        .filter(at -> rows.get(at) instanceof FindingRow.Group group && group.key().equals(key))
        .findFirst()
        .orElse(-1);
  }
}
