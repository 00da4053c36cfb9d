package merestone.store.plottxt;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the lines of a file. What cannot be read is noted by its line, and the plot it belongs to
 * is marked as damaged; everything else is read all the same.
 *
 * <p>Sections other than {@code [属性描述]} and {@code [地块坐标]} are passed over. Full-width punctuation
 * is read as ASCII where a line makes no sense without.
 */
final class PlotParser {
  private static final String ATTRIBUTES = "属性描述";
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char MALFORMED = '\uFFFD';

  private final FileFaults faults;
  private final Attributes attributes;
  private final List<PlotDraft> drafts = new ArrayList<>();
  private Optional<PlotDraft> current = Optional.empty();
  private String section = "";
  private boolean sawPlots;
  private int wideLines;
  private int firstWideLine;

  PlotParser(FileFaults faults) {
    this.faults = faults;
    this.attributes = new Attributes(faults.ofFile());
  }

  /** Reads all lines, whatever they end with. */
  void read(BufferedReader lines) throws IOException {
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String text = line.strip();
      if (number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
        text = text.substring(1).strip();
      }
      if (!text.isEmpty()) {
        read(number, text);
      }
      number++;
    }
    if (wideLines > 0) {
      faults.ofFile().note(Fault.FULL_WIDTH, firstWideLine, wideLines);
    }
  }

  Attributes attributes() {
    return attributes;
  }

  List<PlotDraft> drafts() {
    return drafts;
  }

  /** Returns whether there was a section of plots at all. */
  boolean sawPlots() {
    return sawPlots;
  }

  private void read(int line, String text) {
    if (text.indexOf(MALFORMED) >= 0) {
      log().note(Fault.TEXT_MALFORMED, line, Items.excerpt(text));
    }
    String narrow = Items.narrow(text);
    Optional<String> begun = PlotTextFile.section(narrow);
    if (begun.isPresent()) {
      begin(line, begun.get());
    } else if (section.equals(PlotTextFile.SECTION)) {
      readPlotLine(line, text, narrow);
    } else if (section.equals(ATTRIBUTES)) {
      boolean asIs = text.indexOf('=') > 0;
      attributes.add(line, asIs ? text : wide(line, narrow));
    }
  }

  private void begin(int line, String name) {
    section = name;
    current = Optional.empty();
    if (name.equals(ATTRIBUTES)) {
      attributes.begin(line);
    }
    sawPlots |= name.equals(PlotTextFile.SECTION);
  }

  private void readPlotLine(int line, String text, String narrow) {
    boolean asIs = narrow.equals(text) || PlotHead.namesKind(text);
    if (!take(line, asIs ? text : wide(line, narrow))) {
      log().note(Fault.LINE, line, Items.excerpt(text));
      if (text.chars().anyMatch(c -> c == ',' || Character.isDigit(c))) {
        current.ifPresent(PlotDraft::damage);
      }
    }
  }

  private String wide(int line, String narrow) {
    if (wideLines++ == 0) {
      firstWideLine = line;
    }
    return narrow;
  }

  private boolean take(int line, String text) {
    Optional<PlotPoint> point =
        PlotHead.isMarked(text) ? Optional.empty() : PlotPoint.parse(line, text);
    if (point.isPresent()) {
      if (current.isEmpty()) {
        begin(PlotHead.missing(line));
        log().note(Fault.HEAD_MISSING, line);
      }
      current.orElseThrow().add(point.get());
      return true;
    }
    Optional<PlotHead> head = PlotHead.parse(line, text);
    head.ifPresent(this::begin);
    if (head.isPresent() && !PlotHead.isMarked(text)) {
      log().note(Fault.HEAD_UNMARKED, line);
    }
    return head.isPresent();
  }

  private void begin(PlotHead head) {
    Optional<PlotKind> kind = PlotKind.of(head.kind());
    current = Optional.of(new PlotDraft(head, kind.orElse(PlotKind.AREA)));
    drafts.add(current.get());
    if (kind.isEmpty()) {
      log().note(Fault.HEAD_KIND, head.line(), head.kind());
    }
    if (!head.extra().isEmpty()) {
      log().note(Fault.HEAD_EXTRA, head.line(), Items.excerpt(String.join(",", head.extra())));
    }
  }

  private FaultLog log() {
    return current.map(draft -> faults.of(draft.kind())).orElse(faults.ofFile());
  }
}
