package merestone.report.xlsx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.report.table.Table;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A sheet of a template as it was read: which of its rows are repeated for which table, and what is
 * wrong with its marks. Formulas shared by cells are told apart, so that each stands for itself.
 */
final class SheetTemplate {
  private static final Messages MESSAGES = Messages.of(SheetTemplate.class);

  /** Excel and LibreOffice take so many rows. */
  private static final long ROWS = 1_048_576;

  /** A table written from a row, and how many rows it has. */
  record Repeated(Table table, long rows) {
    /** Returns why there are no rows, if they could not be made. */
    Optional<Text> whyNot() {
      return table.whyNot();
    }

    long times() {
      return Math.max(1, rows); // of an empty table the row stays, with what it says about that
    }
  }

  private final String name;
  private final Document document;
  private final CellWords words;
  private final Map<Integer, Repeated> repeated = new LinkedHashMap<>();

  SheetTemplate(String name, Document document, CellWords words) {
    this.name = name;
    this.document = document;
    this.words = words;
    placeCells();
    partSharedFormulas();
  }

  String name() {
    return name;
  }

  Document document() {
    return document;
  }

  Map<Integer, Repeated> repeated() {
    return repeated;
  }

  RowMoves moves() {
    Map<Integer, Long> times = new HashMap<>();
    repeated.forEach((row, of) -> times.put(row, of.times()));
    return new RowMoves(times);
  }

  /** Writes down where rows and cells are that leave it to their order (ECMA-376-1, 18.3.1.73). */
  private void placeCells() {
    int row = 0;
    for (Element line : rows()) {
      row = line.hasAttribute("r") ? Integer.parseInt(line.getAttribute("r")) : row + 1;
      line.setAttribute("r", Integer.toString(row));
      int column = 0;
      for (Element cell : XmlPart.children(line, "c").toList()) {
        String at = cell.getAttribute("r");
        column = at.isEmpty() ? column + 1 : CellReferences.column(at);
        cell.setAttribute("r", CellReferences.letters(column) + row);
      }
    }
  }

  private void partSharedFormulas() {
    Map<String, Element> first = new HashMap<>();
    for (Element formula : XmlPart.all(document, "f")) {
      if (!formula.getAttribute("t").equals("shared")) {
        continue;
      }
      Element from = first.computeIfAbsent(formula.getAttribute("si"), fresh -> formula);
      if (from != formula) {
        formula.setTextContent(filled(from, formula));
      }
    }
    XmlPart.all(document, "f").stream()
        .filter(formula -> formula.getAttribute("t").equals("shared"))
        .forEach(
            formula -> List.of("t", "si", "ref").forEach(gone -> formula.removeAttribute(gone)));
  }

  private static String filled(Element from, Element to) {
    String start = ((Element) from.getParentNode()).getAttribute("r");
    String end = ((Element) to.getParentNode()).getAttribute("r");
    int rows = Math.toIntExact(CellReferences.row(end) - CellReferences.row(start));
    int columns = CellReferences.column(end) - CellReferences.column(start);
    return CellReferences.filled(from.getTextContent(), rows, columns);
  }

  List<Element> rows() {
    return XmlPart.all(document, "sheetData").stream()
        .flatMap(data -> XmlPart.children(data, "row"))
        .toList();
  }

  /** Looks at every mark; rows with marks of a table are repeated from now on. */
  void read(Marks marks, TemplateFaults faults) {
    for (Element row : rows()) {
      for (Element cell : XmlPart.children(row, "c").toList()) {
        String said = words.of(cell);
        String at = cell.getAttribute("r");
        if (Marks.isBroken(said)) {
          faults.add(name, at, MESSAGES.text("mark.open", said));
        }
        Marks.in(said).forEach(mark -> read(mark, at, marks, faults));
      }
    }
    repeated.forEach((row, of) -> mustFit(row, of, faults));
  }

  private void mustFit(int row, Repeated of, TemplateFaults faults) {
    if (row + of.rows() > ROWS) {
      faults.add(name, "A" + row, MESSAGES.text("rows.tooMany", of.table().key(), of.rows()));
    }
  }

  private void read(String mark, String at, Marks marks, TemplateFaults faults) {
    Optional<Marks.Place> place = marks.place(mark);
    if (place.isEmpty()) {
      if (marks.meant(mark).isEmpty()) {
        Text instead = Text.same(marks.instead(mark));
        faults.add(name, at, MESSAGES.text("mark.unknown", mark, instead));
      }
      return;
    }
    Table table = place.get().table();
    int row = Math.toIntExact(CellReferences.row(at));
    Repeated before = repeated.get(row);
    if (before == null) {
      repeated.put(row, new Repeated(table, table.size()));
    } else if (before.table() != table) {
      faults.add(name, at, MESSAGES.text("row.twoTables", before.table().key(), table.key()));
    }
  }
}
