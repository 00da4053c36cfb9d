package merestone.report.xlsx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.progress.Cancelled;
import merestone.progress.Progress;
import org.w3c.dom.Element;

/** Writes one sheet of a template with its marks filled; rows are written while they are made. */
final class SheetFill {
  private static final Messages MESSAGES = Messages.of(SheetFill.class);

  private final SheetTemplate sheet;
  private final Marks marks;
  private final CellWords words;
  private final CellReferences references;
  private final RowMoves moves;

  SheetFill(SheetTemplate sheet, Marks marks, CellWords words, CellReferences references) {
    this.sheet = sheet;
    this.marks = marks;
    this.words = words;
    this.references = references;
    this.moves = sheet.moves();
  }

  /** Looks whether every formula of a cell can follow its rows. */
  void check(TemplateFaults faults) {
    for (Element row : sheet.rows()) {
      for (Element formula : XmlPart.all(row, "f")) {
        try {
          references.moved(formula.getTextContent(), place(row, 0));
        } catch (CellReferences.Unclear e) {
          String at = ((Element) formula.getParentNode()).getAttribute("r");
          faults.add(sheet.name(), at, MESSAGES.text("formula.unclear", e.getMessage()));
        }
      }
    }
  }

  private CellReferences.Place place(Element row, long copy) {
    int number = Integer.parseInt(row.getAttribute("r"));
    boolean repeated = sheet.repeated().containsKey(number);
    return new CellReferences.Place(sheet.name(), repeated ? number : -1, copy, true);
  }

  void write(OutputStream to, Progress progress) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    XmlPart.write(
        sheet.document(),
        out,
        (element, same) -> {
          boolean row = XmlPart.name(element).equals("row");
          if (row) {
            writeRow(element, same, progress);
          }
          return row;
        });
    out.flush(); // not closed: the zip goes on
  }

  private void writeRow(Element row, Writer out, Progress progress) throws IOException {
    SheetTemplate.Repeated repeated = sheet.repeated().get(Integer.parseInt(row.getAttribute("r")));
    if (repeated == null || repeated.rows() == 0) {
      XmlPart.write(filled(row, 0, Optional.empty()), out);
      return;
    }
    try (Stream<Object[]> rows = repeated.table().rows().get()) {
      long copy = 0;
      for (Iterator<Object[]> left = rows.iterator(); left.hasNext(); ) {
        if (progress.isCancelled()) {
          throw new Cancelled();
        }
        XmlPart.write(filled(row, copy++, Optional.of(left.next())), out);
      }
    }
  }

  private Element filled(Element template, long copy, Optional<Object[]> values) {
    Element row = (Element) template.cloneNode(true);
    long number = moves.first(Long.parseLong(template.getAttribute("r"))) + copy;
    row.setAttribute("r", Long.toString(number));
    if (!Set.of("1", "true").contains(row.getAttribute("customHeight"))) {
      row.removeAttribute("ht"); // it was the height of what the template said
    }
    boolean told = false;
    for (Element cell : XmlPart.children(row, "c").toList()) {
      String at = cell.getAttribute("r");
      for (Element formula : XmlPart.children(cell, "f").toList()) {
        move(cell, formula, place(template, copy));
      }
      cell.setAttribute("r", at.replaceFirst("[0-9]+", Long.toString(number)));
      String said = words.of(cell);
      if (Marks.in(said).isEmpty()) {
        continue;
      }
      boolean ofRow = Marks.in(said).stream().anyMatch(mark -> marks.place(mark).isPresent());
      if (ofRow && values.isEmpty()) {
        words.put(cell, told ? null : whyNone(template));
        told = true;
      } else {
        fill(cell, said, values);
      }
    }
    return row;
  }

  private Object whyNone(Element row) {
    int number = Integer.parseInt(row.getAttribute("r"));
    Optional<Text> why = sheet.repeated().get(number).whyNot();
    return why.isPresent() ? why.get() : words.none();
  }

  private void move(Element cell, Element formula, CellReferences.Place place) {
    try {
      formula.setTextContent(references.moved(formula.getTextContent(), place));
      if (formula.hasAttribute("ref")) {
        formula.setAttribute("ref", references.moved(formula.getAttribute("ref"), place));
      }
    } catch (CellReferences.Unclear e) {
      throw new IllegalStateException("check() told this before", e);
    }
    XmlPart.children(cell, "v").toList().forEach(cell::removeChild); // it was of other rows
    cell.removeAttribute("t");
  }

  private void fill(Element cell, String said, Optional<Object[]> values) {
    Optional<String> alone = Marks.alone(said);
    if (alone.isPresent()) {
      words.put(cell, value(alone.get(), values).value());
    } else {
      words.change(cell, part -> Marks.replaced(part, mark -> shown(value(mark, values))));
    }
  }

  private Marks.Meant value(String mark, Optional<Object[]> values) {
    Optional<Marks.Place> place = marks.place(mark);
    if (place.isEmpty()) {
      return marks.meant(mark).orElseThrow();
    }
    int column = place.get().column();
    return new Marks.Meant(
        values.orElseThrow()[column], place.get().table().columns().get(column).form());
  }

  private String shown(Marks.Meant meant) {
    if (meant.value() == null) {
      return "";
    }
    return meant.value() instanceof Number number
        ? meant.form().shown(number)
        : words.shown(meant.value());
  }

  /** Returns the merged cells of the sheet as they are afterwards. */
  List<String> merged(List<String> ranges) throws CellReferences.Unclear {
    List<String> merged = new ArrayList<>();
    for (String range : ranges) {
      String[] ends = range.split(":");
      int row = Math.toIntExact(CellReferences.row(ends[0]));
      if (CellReferences.row(ends[ends.length - 1]) != row || !moves.isRepeated(row)) {
        merged.add(references.moved(range, CellReferences.Place.of(sheet.name())));
        continue;
      }
      for (long to = moves.first(row); to <= moves.last(row); to++) {
        merged.add(range.replaceAll("[0-9]+", Long.toString(to)));
      }
    }
    return merged;
  }
}
