package merestone.app.gui.findings;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import merestone.app.gui.parts.Figures;
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

  List<TableColumn<Finding, ?>> all() {
    return List.of(
        gravity(),
        text("column.rule", 76, finding -> finding.rule().id()),
        text("column.parcel", 158, finding -> finding.subject().label()),
        text("column.name", 140, finding -> finding.subject().name()),
        text("column.town", 76, Finding::town),
        number("column.m2", 96, this::squareMetres, Figures::squareMetres),
        number("column.mu", 78, this::squareMetres, Figures::mu),
        number("column.share", 75, FindingColumns::share, Figures::share),
        text("column.message", 420, finding -> words.now(finding.message())));
  }

  private TableColumn<Finding, Gravity> gravity() {
    TableColumn<Finding, Gravity> column = column("column.gravity", 116);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(Gravity.of(cell.getValue())));
    column.setCellFactory(owner -> new GravityCell<>(words));
    column.setComparator(Comparator.naturalOrder());
    return column;
  }

  private TableColumn<Finding, String> text(
      String key, double width, Function<Finding, String> value) {
    TableColumn<Finding, String> column = column(key, width);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    column.setCellFactory(owner -> new TextCell<>());
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
