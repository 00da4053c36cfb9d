package merestone.app.gui.triage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.FittingColumns;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Words;
import merestone.triage.Change;
import merestone.triage.Change.Cause;
import merestone.triage.Change.Kind;
import merestone.triage.Imprint;
import merestone.triage.Outline;

/** The table of what differs from the last run, those that are gone included. */
final class ComparisonView {
  private final ComparisonViewModel model;
  private final Words words;
  private final Parent root;

  @FXML private HBox kinds;
  @FXML private TableView<Change> table;
  @FXML private Label placeholder;

  /**
   * Builds the table.
   *
   * @param select selects a finding of this run by its id
   */
  ComparisonView(ComparisonViewModel model, Consumer<String> select, Words words) {
    this.model = model;
    this.words = words;
    root = Fxml.load(this);
    for (Kind kind : Kind.values()) {
      kinds.getChildren().add(toggle(kind));
    }
    SortedList<Change> sorted = new SortedList<>(model.listed());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.accessibleTextProperty().bind(words.live("tab.changes"));
    table.setItems(sorted);
    addColumns();
    words.localeProperty().addListener((property, before, now) -> table.refresh());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> selected(now, select));
    placeholder
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.now(model.knownProperty().get() ? "changes.none" : "changes.noLast"),
                model.knownProperty(),
                words.localeProperty()));
  }

  Parent root() {
    return root;
  }

  private static void selected(Change change, Consumer<String> select) {
    if (change != null) {
      change.now().map(Imprint::finding).ifPresent(select);
    }
  }

  private ToggleButton toggle(Kind kind) {
    ToggleButton toggle = new ToggleButton();
    toggle.setId("changes-" + kind.name().toLowerCase(Locale.ROOT));
    toggle.getStyleClass().addAll("gravity-toggle", "gravity-excepted");
    toggle.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    toggle
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    words.now(words(kind)) + "  " + Figures.count(model.countProperty(kind).get()),
                words.localeProperty(),
                model.countProperty(kind)));
    toggle.selectedProperty().bindBidirectional(model.listedProperty(kind));
    return toggle;
  }

  private void addColumns() {
    TableColumn<Change, String> cause = text("column.cause", 220, this::causes);
    FittingColumns.fit(
        table,
        List.of(
            text("column.change", 90, change -> words.now(words(change.kind()))),
            text("column.rule", 80, change -> change.imprint().rule()),
            text("column.parcel", 150, change -> change.imprint().subject().label()),
            area("column.m2Before", Change::before),
            area("column.m2Now", Change::now),
            cause),
        Set.of(cause));
  }

  private TableColumn<Change, String> text(
      String key, double width, Function<Change, String> value) {
    TableColumn<Change, String> column = new TableColumn<>();
    column.textProperty().bind(words.live(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    return column;
  }

  private TableColumn<Change, Double> area(String key, Function<Change, Optional<Imprint>> which) {
    TableColumn<Change, Double> column = new TableColumn<>();
    column.textProperty().bind(words.live(key));
    column.setPrefWidth(110);
    column.getStyleClass().add("number-column");
    column.setCellValueFactory(
        cell ->
            new ReadOnlyObjectWrapper<>(
                which
                    .apply(cell.getValue())
                    .flatMap(Imprint::outline)
                    .map(Outline::areaM2)
                    .orElse(Double.NaN)));
    column.setCellFactory(owner -> new AreaCell());
    return column;
  }

  private String causes(Change change) {
    return change.causes().stream()
        .sorted()
        .map(cause -> words.now(words(cause)))
        .collect(Collectors.joining(words.now("list.comma")));
  }

  static String words(Kind kind) {
    return switch (kind) {
      case NEW -> "change.new";
      case GONE -> "change.gone";
      case GROWN -> "change.grown";
      case SHRUNK -> "change.shrunk";
      case CHANGED -> "change.changed";
      case UNCHANGED -> "change.unchanged";
    };
  }

  private static String words(Cause cause) {
    return switch (cause) {
      case DATA -> "cause.data";
      case RULE -> "cause.rule";
      case SETTINGS -> "cause.settings";
      case PROGRAM -> "cause.program";
      case UNKNOWN -> "cause.unknown";
    };
  }

  /** An area in m², a dash where there is none. */
  private static final class AreaCell extends TableCell<Change, Double> {
    private AreaCell() {
      setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(Double area, boolean empty) {
      super.updateItem(area, empty);
      setText(empty ? null : Figures.squareMetres(area));
    }
  }
}
