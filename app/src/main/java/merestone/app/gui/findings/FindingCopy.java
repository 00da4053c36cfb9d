package merestone.app.gui.findings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import merestone.app.gui.parts.Clip;
import merestone.app.gui.parts.Words;
import merestone.finding.Finding;

/** Findings as text for the clipboard: a line each, tabs between the columns, as sheets take it. */
final class FindingCopy {
  private final FindingsViewModel model;
  private final Words words;

  FindingCopy(FindingsViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  /** Copies the findings chosen in a table, with headings; the head of a group stands for it. */
  void chosen(TableView<FindingRow> table, List<FindingColumn> columns) {
    if (!model.chosen().isEmpty()) {
      Clip.text(table, text(model.chosen(), columns));
    }
  }

  /** Returns findings as lines of text, headed by the names of the columns. */
  String text(List<Finding> findings, List<FindingColumn> columns) {
    Stream<String> head = Stream.of(line(columns.stream().map(one -> words.now(one.key()))));
    Stream<String> lines =
        findings.stream()
            .map(finding -> line(columns.stream().map(column -> cell(finding, column))));
    return Stream.concat(head, lines).collect(Collectors.joining(System.lineSeparator()));
  }

  /** Returns what a cell shows. */
  String cell(Finding finding, FindingColumn column) {
    return column.shown(finding, model.areaProperty().get(), words);
  }

  /** A tab or a line break inside a value would start another cell. */
  private static String line(Stream<String> cells) {
    return cells.map(cell -> cell.replaceAll("\\s+", " ")).collect(Collectors.joining("\t"));
  }
}
