package merestone.app.gui.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Named;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import merestone.triage.Change.Kind;

/** How far deciding is, which findings are shown, and what is new since the last run. */
final class TriageStripView {
  private static final double LEAST = 150;

  /** What the bar has beside the words about the last run, in a window of some width, pixels. */
  private static final UnaryOperator<Number> ROOM =
      window -> Math.max(LEAST, Math.min(400, window.doubleValue() - 1100));

  private final TriageViewModel triage;
  private final ComparisonViewModel comparison;
  private final Words words;
  private final Parent root;

  @FXML private Label progress;
  @FXML private ProgressBar bar;
  @FXML private Label held;
  @FXML private Button next;
  @FXML private Button undo;
  @FXML private Button redo;
  @FXML private ComboBox<Optional<StatusFace>> shown;
  @FXML private Hyperlink changes;

  TriageStripView(
      TriageViewModel triage, ComparisonViewModel comparison, Runnable showComparison, Desk desk) {
    this.triage = triage;
    this.comparison = comparison;
    words = desk.words();
    root = Fxml.load(this);
    root.visibleProperty().bind(triage.totalProperty().greaterThan(0));
    root.managedProperty().bind(root.visibleProperty());
    bindProgress();
    bindHeld();
    desk.controls().tie(next, Command.NEXT_UNDECIDED);
    desk.controls().tie(undo, Command.UNDO);
    desk.controls().tie(redo, Command.REDO);
    bindShown();
    bindChanges(showComparison);
  }

  Parent root() {
    return root;
  }

  private void bindProgress() {
    progress
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    words.now(
                        "triage.progress",
                        Figures.count(triage.decidedProperty().get()),
                        Figures.count(triage.totalProperty().get())),
                triage.decidedProperty(),
                triage.totalProperty(),
                words.localeProperty()));
    bar.progressProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> triage.decidedProperty().get() / Math.max(1.0, triage.totalProperty().get()),
                triage.decidedProperty(),
                triage.totalProperty()));
  }

  /** Seen whatever is beside the map: where nothing can be decided, the keys do nothing. */
  private void bindHeld() {
    held.textProperty().bind(words.live("triage.held"));
    Tip.tell(held, () -> MarkWords.trouble(triage.troubleProperty().get(), words));
    held.visibleProperty().bind(triage.troubleProperty().map(Optional::isPresent));
    held.managedProperty().bind(held.visibleProperty());
  }

  private void bindShown() {
    shown.accessibleTextProperty().bind(words.live("triage.show"));
    List<Optional<StatusFace>> all = new ArrayList<>();
    all.add(Optional.empty());
    Stream.of(StatusFace.values()).map(Optional::of).forEach(all::add);
    name();
    words.localeProperty().addListener((property, before, now) -> name());
    shown.getItems().setAll(all);
    shown.valueProperty().bindBidirectional(triage.shownProperty());
  }

  /** Another converter makes the list say everything anew, another cell what is chosen. */
  private void name() {
    Named<Optional<StatusFace>> names =
        new Named<>(face -> words.now(face.map(StatusFace::words).orElse("triage.showAll")));
    shown.setConverter(names);
    shown.setButtonCell(
        new ListCell<>() {
          @Override
          protected void updateItem(Optional<StatusFace> face, boolean empty) {
            super.updateItem(face, empty);
            setText(empty ? "" : names.toString(face));
          }
        });
  }

  private void bindChanges(Runnable showComparison) {
    changes.setOnAction(event -> showComparison.run());
    Tip.whole(changes);
    changes
        .maxWidthProperty()
        .bind(root.sceneProperty().flatMap(Scene::widthProperty).map(ROOM).orElse(LEAST));
    changes.visibleProperty().bind(comparison.knownProperty());
    changes.managedProperty().bind(changes.visibleProperty());
    List<Observable> sources = new ArrayList<>();
    Stream.of(Kind.values()).map(comparison::countProperty).forEach(sources::add);
    sources.add(words.localeProperty());
    changes
        .textProperty()
        .bind(Bindings.createStringBinding(this::sinceLast, sources.toArray(Observable[]::new)));
  }

  private String sinceLast() {
    String told =
        Stream.of(Kind.values())
            .filter(kind -> kind != Kind.UNCHANGED && comparison.countProperty(kind).get() > 0)
            .map(
                kind ->
                    words.now(ComparisonView.words(kind))
                        + " "
                        + Figures.count(comparison.countProperty(kind).get()))
            .collect(Collectors.joining(words.now("list.comma")));
    return told.isEmpty() ? words.now("changes.none") : words.now("changes.some", told);
  }
}
