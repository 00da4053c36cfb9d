package merestone.app.gui.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.FittingColumns;
import merestone.app.gui.parts.Words;
import merestone.finding.Evidence;
import merestone.finding.Finding;
import merestone.rule.AreaKind;

/** The columns of the table of findings; each sorts by what it means, not by how it reads. */
final class FindingColumns {
  private static final double NONE = Double.NaN;

  private final ObservableValue<AreaKind> area;
  private final Words words;

  FindingColumns(ObservableValue<AreaKind> area, Words words) {
    this.area = area;
    this.words = words;
  }

  /** Gives a table these columns; names and messages share what the others leave. */
  void addTo(TableView<Finding> table) {
    TableColumn<Finding, String> name =
        text("column.name", 96, finding -> finding.subject().name());
    TableColumn<Finding, String> message =
        text("column.message", 300, finding -> words.now(finding.message()));
    FittingColumns.fit(
        table,
        List.of(
            gravity(),
            text("column.rule", 64, finding -> finding.rule().id()),
            text("column.parcel", 146, finding -> finding.subject().label()),
            name,
            text("column.town", 64, Finding::town),
            number("column.m2", 88, this::squareMetres, Figures::squareMetres),
            number("column.mu", 66, this::squareMetres, Figures::mu),
            number("column.share", 74, FindingColumns::share, Figures::share),
            message),
        Set.of(name, message));
  }

  private TableColumn<Finding, Gravity> gravity() {
    TableColumn<Finding, Gravity> column = column("column.gravity", 118);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(Gravity.of(cell.getValue())));
    column.setCellFactory(owner -> new GravityCell<>(words));
    column.setComparator(Comparator.naturalOrder());
    return column;
  }

  private TableColumn<Finding, String> text(
      String key, double width, Function<Finding, String> value) {
    TableColumn<Finding, String> column = column(key, width);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    column.setCellFactory(owner -> TextCell.line());
    return column;
  }

  private TableColumn<Finding, Double> number(
      String key, double width, ToDoubleFunction<Finding> value, Function<Double, String> figure) {
    TableColumn<Finding, Double> column = column(key, width);
    column.setCellValueFactory(
        cell -> new ReadOnlyObjectWrapper<>(value.applyAsDouble(cell.getValue())));
    column.setCellFactory(owner -> new NumberCell<>(figure));
    column.getStyleClass().add("number-column");
    return column;
  }

  private <T> TableColumn<Finding, T> column(String key, double width) {
    TableColumn<Finding, T> column = new TableColumn<>();
    column.textProperty().bind(words.live(key));
    column.setPrefWidth(width);
    return column;
  }

  private double squareMetres(Finding finding) {
    return finding.evidence().map(found -> found.area().in(area.getValue())).orElse(NONE);
  }

  private static double share(Finding finding) {
    return finding.evidence().map(Evidence::share).orElse(NONE);
  }
}
