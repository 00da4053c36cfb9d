package merestone.app.gui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import merestone.app.gui.parts.Named;
import merestone.app.gui.parts.Words;
import merestone.review.draft.DraftColumns;
import merestone.review.draft.DraftLayer;

/** Choices of columns: those with a meaning for the review, and those the rules ask for. */
final class ColumnChoices {
  private final GridPane grid;
  private final NewReviewViewModel model;
  private final Words words;
  private int line;

  ColumnChoices(GridPane grid, NewReviewViewModel model, Words words) {
    this.grid = grid;
    this.model = model;
    this.words = words;
  }

  void show(StartRow row, DraftLayer layer) {
    grid.getChildren().clear();
    line = 0;
    DraftColumns now = layer.columns();
    List<String> there = layer.columnNames();
    Consumer<DraftColumns> take = columns -> model.correct(row, layer.withColumns(columns));
    add(
        words.now("new.key"),
        there,
        now.key(),
        key -> take.accept(new DraftColumns(key, now.name(), now.town(), now.classBy())));
    add(
        words.now("new.nameColumn"),
        there,
        now.name(),
        name -> take.accept(new DraftColumns(now.key(), name, now.town(), now.classBy())));
    add(
        words.now("new.town"),
        there,
        now.town(),
        town -> take.accept(new DraftColumns(now.key(), now.name(), town, now.classBy())));
    add(
        words.now("new.classBy"),
        there,
        now.classBy(),
        by -> take.accept(new DraftColumns(now.key(), now.name(), now.town(), by)));
    standard(layer).forEach(name -> rename(row, layer, name));
  }

  /** Columns the rules ask for that the file does not have under that name. */
  private List<String> standard(DraftLayer layer) {
    List<String> file = layer.found().sample().columns();
    List<String> wanted = new ArrayList<>(model.columnsAsked(layer.role()));
    wanted.addAll(new TreeMap<>(layer.renamed()).keySet());
    return wanted.stream().distinct().filter(name -> !file.contains(name)).toList();
  }

  private void rename(StartRow row, DraftLayer layer, String standard) {
    String actual = layer.renamed().getOrDefault(standard, "");
    add(
        standard,
        layer.found().sample().columns(),
        actual,
        chosen -> {
          Map<String, String> names = new TreeMap<>(layer.renamed());
          names.remove(standard);
          names.values().remove(chosen);
          if (!chosen.isEmpty()) {
            names.put(standard, chosen);
          }
          model.correct(row, layer.withRenamed(names));
        });
  }

  private void add(String name, List<String> columns, String value, Consumer<String> chosen) {
    List<String> items = new ArrayList<>(List.of(""));
    items.addAll(columns);
    ComboBox<String> choice = new ComboBox<>();
    choice.getItems().setAll(items);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.getStyleClass().add("small");
    choice.setConverter(
        new Named<>(column -> column.isEmpty() ? words.now("new.noColumn") : column));
    choice.setValue(value);
    choice.setOnAction(event -> chosen.accept(choice.getValue()));
    Label label = new Label(name);
    label.setLabelFor(choice);
    grid.addRow(line++, label, choice);
  }
}
