package merestone.report.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Lets everything that points at cells follow the rows that moved: merged cells, filters, print
 * areas, conditional formats, lists to choose from, links, tables, charts, pictures, comments.
 */
final class MovedParts {
  private static final Set<String> RANGES = Set.of("ref", "sqref");
  private static final Set<String> CELLS = Set.of("activeCell", "topLeftCell");
  private static final Set<String> FORMULAS =
      Set.of("formula", "formula1", "formula2", "f", "definedName", "calculatedColumnFormula");
  private static final Pattern NOTE_ROW = Pattern.compile("(<x:Row>\\s*)([0-9]+)(\\s*</x:Row>)");

  private final BookParts parts;
  private final CellReferences references;

  MovedParts(BookParts parts, CellReferences references) {
    this.parts = parts;
    this.references = references;
  }

  /** Moves what stands in the sheet's own part, but for its cells. */
  void moveSheet(SheetTemplate sheet, SheetFill fill) {
    for (Element element : XmlPart.all(sheet.document())) {
      String name = XmlPart.name(element);
      boolean cell = name.equals("f") && XmlPart.name(element.getParentNode()).equals("c");
      if (name.equals("mergeCells")) {
        merge(element, fill);
      } else if (!cell && !name.equals("c") && !name.equals("row") && !name.equals("mergeCell")) {
        move(element, sheet.name());
      }
    }
    for (Element point : XmlPart.all(sheet.document(), "brk")) {
      boolean row = XmlPart.name(point.getParentNode()).equals("rowBreaks");
      if (row) {
        long after = Long.parseLong(point.getAttribute("id"));
        point.setAttribute("id", Long.toString(sheet.moves().last(after)));
      }
    }
  }

  private void merge(Element list, SheetFill fill) {
    List<Element> old = XmlPart.children(list, "mergeCell").toList();
    List<String> ranges = old.stream().map(one -> one.getAttribute("ref")).toList();
    old.forEach(list::removeChild);
    List<String> merged = merged(fill, ranges);
    merged.forEach(range -> XmlPart.add(list, "mergeCell").setAttribute("ref", range));
    list.setAttribute("count", Integer.toString(merged.size()));
  }

  private static List<String> merged(SheetFill fill, List<String> ranges) {
    try {
      return fill.merged(ranges);
    } catch (CellReferences.Unclear e) {
      throw new IllegalStateException("no strict place", e);
    }
  }

  private void move(Element element, String sheet) {
    String name = XmlPart.name(element);
    for (String range : RANGES) {
      if (element.hasAttribute(range)) {
        String old = element.getAttribute(range);
        boolean note = name.equals("comment"); // which stands on one cell, the first
        element.setAttribute(range, note ? moved(old, sheet) : grown(old, sheet));
      }
    }
    for (String cell : CELLS) {
      if (element.hasAttribute(cell)) {
        element.setAttribute(cell, moved(element.getAttribute(cell), sheet));
      }
    }
    boolean words = XmlPart.all(element).isEmpty();
    if (words && name.equals("sqref")) {
      element.setTextContent(grown(element.getTextContent(), sheet));
    } else if (words && FORMULAS.contains(name)) {
      element.setTextContent(moved(element.getTextContent(), sheet));
    }
  }

  /** Moves ranges of which a single cell of a repeated row is one too, and grows. */
  private String grown(String ranges, String sheet) {
    return Stream.of(ranges.strip().split(" +"))
        .map(range -> moved(range.contains(":") ? range : range + ":" + range, sheet))
        .map(range -> range.replaceFirst("^(.*):\\1$", "$1"))
        .collect(Collectors.joining(" "));
  }

  private String moved(String references, String sheet) {
    try {
      return this.references.moved(references, CellReferences.Place.of(sheet));
    } catch (CellReferences.Unclear e) {
      throw new IllegalStateException("no strict place", e);
    }
  }

  /** Moves what other parts say about the cells of a sheet. */
  void movePartsOf(SheetTemplate sheet, String part) throws IOException {
    for (String kind : List.of("table", "comments")) {
      for (String of : parts.related(part, kind)) {
        Document document = parts.read(of);
        XmlPart.all(document).forEach(element -> move(element, sheet.name()));
        parts.put(of, document);
      }
    }
    for (String drawing : parts.related(part, "drawing")) {
      Document document = parts.read(drawing);
      for (Element row : XmlPart.all(document, "row")) { // counted from 0
        long at = Long.parseLong(row.getTextContent().strip());
        row.setTextContent(Long.toString(sheet.moves().first(at + 1) - 1));
      }
      parts.put(drawing, document);
    }
    for (String notes : parts.related(part, "vmlDrawing")) {
      String said = new String(parts.bytes(notes), StandardCharsets.UTF_8);
      String moved = NOTE_ROW.matcher(said).replaceAll(note -> note(note, sheet.moves()));
      parts.put(notes, moved.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String note(MatchResult note, RowMoves moves) {
    long at = Long.parseLong(note.group(2)) + 1;
    return note.group(1) + (moves.first(at) - 1) + note.group(3);
  }

  /** Moves what belongs to no sheet: names, and the cells that charts show. */
  void moveRest() throws IOException {
    for (String chart : parts.in("xl/charts/")) {
      Document document = parts.read(chart);
      for (Element element : XmlPart.all(document, "numCache", "strCache", "multiLvlStrCache")) {
        element.getParentNode().removeChild(element); // of other rows; made again when opened
      }
      XmlPart.all(document).forEach(element -> move(element, ""));
      parts.put(chart, document);
    }
    Document book = parts.read(parts.book());
    XmlPart.all(book, "definedName").forEach(name -> move(name, ""));
    recalculated(book.getDocumentElement());
    parts.put(parts.book(), book);
    parts.remove("calcChain"); // the order of the formulas, which programs make again
  }

  /** Lets programs work out all formulas when they open the book. */
  private static void recalculated(Element book) {
    Element how =
        XmlPart.children(book, "calcPr").findFirst().orElseGet(() -> XmlPart.add(book, "calcPr"));
    Set<String> before =
        Set.of(
            "fileVersion",
            "fileSharing",
            "workbookPr",
            "AlternateContent",
            "revisionPtr",
            "workbookProtection",
            "bookViews",
            "sheets",
            "functionGroups",
            "externalReferences",
            "definedNames");
    Element last =
        XmlPart.all(book).stream()
            .filter(one -> one.getParentNode() == book && before.contains(XmlPart.name(one)))
            .reduce((a, b) -> b)
            .orElseThrow();
    book.insertBefore(how, last.getNextSibling());
    how.setAttribute("fullCalcOnLoad", "1");
  }
}
