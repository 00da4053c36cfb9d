package merestone.report.xlsx;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.message.Text;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads what a cell of a template says, and writes words and numbers in its place. */
final class CellWords {
  private static final Messages MESSAGES = Messages.of(CellWords.class);

  /** What Excel takes in a cell. */
  private static final int LONGEST_CELL = 32_767;

  private final List<Element> strings;
  private final Language language;

  /** Takes the shared strings of the workbook. */
  CellWords(List<Element> strings, Language language) {
    this.strings = List.copyOf(strings);
    this.language = language;
  }

  /** Returns the words of a cell; none if it has a number or a formula. */
  String of(Element cell) {
    return runs(cell).stream().map(Node::getTextContent).collect(Collectors.joining());
  }

  private List<Element> runs(Element cell) {
    if (XmlPart.children(cell, "f").findAny().isPresent()) {
      return List.of();
    }
    return switch (cell.getAttribute("t")) {
      case "s" ->
          words(
              strings.get(
                  Integer.parseInt(
                      XmlPart.children(cell, "v").findFirst().orElseThrow().getTextContent())));
      case "inlineStr" -> XmlPart.children(cell, "is").flatMap(is -> words(is).stream()).toList();
      default -> List.of();
    };
  }

  /**
   * Returns the texts of a string, of its runs too; how Chinese is read aloud is not among them.
   */
  private static List<Element> words(Element string) {
    return XmlPart.all(string, "t").stream()
        .filter(text -> !XmlPart.name(text.getParentNode()).equals("rPh"))
        .toList();
  }

  /** Puts a value into a cell, as a number if it is one; nothing if there is none. */
  void put(Element cell, Object value) {
    empty(cell);
    if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
      XmlPart.add(cell, "v").setTextContent(number.toString());
    } else if (value != null && !(value instanceof Number)) {
      cell.setAttribute("t", "inlineStr");
      text(XmlPart.add(XmlPart.add(cell, "is"), "t"), shown(value));
    }
  }

  /** Changes the words of a cell and keeps how each run of them looks. */
  void change(Element cell, UnaryOperator<String> by) {
    List<Element> runs = runs(cell);
    boolean whole = runs.stream().anyMatch(run -> Marks.isBroken(run.getTextContent()));
    if (whole || runs.size() == 1) {
      put(cell, by.apply(of(cell))); // a mark that is half bold is no run's own
      return;
    }
    Element string = (Element) cell.getOwnerDocument().importNode(stringOf(runs.get(0)), true);
    empty(cell);
    cell.setAttribute("t", "inlineStr");
    Element is = XmlPart.add(cell, "is");
    while (string.getFirstChild() != null) {
      is.appendChild(string.getFirstChild());
    }
    words(is).forEach(run -> text(run, by.apply(run.getTextContent())));
  }

  private static Node stringOf(Node run) {
    Node up = run.getParentNode();
    return XmlPart.name(up).equals("r") ? up.getParentNode() : up;
  }

  private static void text(Element text, String words) {
    text.setAttribute("xml:space", "preserve");
    boolean fits = words.length() <= LONGEST_CELL;
    text.setTextContent(fits ? words : words.substring(0, LONGEST_CELL - 1) + "…");
  }

  private static void empty(Element cell) {
    cell.removeAttribute("t");
    while (cell.getFirstChild() != null) {
      cell.removeChild(cell.getFirstChild());
    }
  }

  /** Returns a value in words. */
  String shown(Object value) {
    if (value instanceof Boolean yes) {
      return language.in(MESSAGES.text(yes ? "cell.yes" : "cell.no"));
    }
    return value instanceof Text text ? language.in(text) : value.toString();
  }

  /** Returns the word for a table without rows. */
  String none() {
    return language.in(MESSAGES.text("cell.none"));
  }
}
