package merestone.map;

import java.awt.Graphics2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words set in lines no wider than asked for; broken where Chinese and Latin may be broken. */
record Paragraph(Lettering lettering, List<String> lines) {
  private static final double SHRINK = 0.94;
  private static final String CUT = "…";

  /** A number or date with its signs: 1.5, 1:10000, 2026-03-01, 2026年3月1日. */
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[-–.,:/年月]\\d+)*[年月日%]?");

  Paragraph {
    lines = List.copyOf(lines);
  }

  /** Sets the words in lines; a line feed always ends a line. */
  static Paragraph wrap(String words, Lettering lettering, double width) {
    List<String> lines = new ArrayList<>();
    words.lines().forEach(line -> wrap(line.strip(), lettering, width, lines));
    return new Paragraph(lettering, lines);
  }

  private static void wrap(String words, Lettering lettering, double width, List<String> lines) {
    String line = "";
    for (String piece : pieces(words)) {
      if (!line.isEmpty() && lettering.width((line + piece).stripTrailing()) > width) {
        lines.add(line.stripTrailing());
        line = "";
      }
      line += piece;
      while (isTooWide(line, lettering, width)) {
        int fits = fitting(line, lettering, width);
        lines.add(line.substring(0, fits));
        line = line.substring(fits);
      }
    }
    if (!line.isBlank()) {
      lines.add(line.stripTrailing());
    }
  }

  private static boolean isTooWide(String line, Lettering lettering, double width) {
    return line.codePointCount(0, line.length()) > 1
        && lettering.width(line.stripTrailing()) > width;
  }

  /**
   * Sets the words within a width and height: in the size given if they fit, else smaller, down to
   * a part of it; what does not fit even then ends in an ellipsis.
   */
  static Paragraph fit(
      String words, Lettering lettering, double width, double height, double least) {
    Lettering smaller = lettering;
    Paragraph set = wrap(words, smaller, width);
    while (set.height() > height && smaller.size() * SHRINK >= lettering.size() * least) {
      smaller = smaller.scaled(SHRINK);
      set = wrap(words, smaller, width);
    }
    return set.height() > height ? set.cut(width, height) : set;
  }

  double height() {
    return lines.size() * lettering.lineHeight();
  }

  double width() {
    return lines.stream().mapToDouble(lettering::width).max().orElse(0);
  }

  void draw(Graphics2D g, double x, double top) {
    double baseline = top + lettering.ascent();
    for (String line : lines) {
      lettering.draw(g, line, x, baseline);
      baseline += lettering.lineHeight();
    }
  }

  private Paragraph cut(double width, double height) {
    int fits = Math.max(1, (int) (height / lettering.lineHeight()));
    List<String> kept = new ArrayList<>(lines.subList(0, fits));
    String last = kept.get(fits - 1);
    while (last.length() > 1 && lettering.width(last + CUT) > width) {
      last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
    }
    kept.set(fits - 1, last + CUT);
    return new Paragraph(lettering, kept);
  }

  private static int fitting(String line, Lettering lettering, double width) {
    int fits = line.offsetByCodePoints(0, 1);
    int next = fits;
    while (next < line.length() && lettering.width(line.substring(0, next)) <= width) {
      fits = next;
      next = line.offsetByCodePoints(next, 1);
    }
    return fits;
  }

  private static List<String> pieces(String words) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(words);
    List<String> pieces = new ArrayList<>();
    BitSet inNumbers = inNumbers(words);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (!inNumbers.get(to)) {
        pieces.add(words.substring(from, to));
        from = to;
      }
    }
    return pieces;
  }

  /** Places within numbers and dates; their own hyphens and colons do not end a line. */
  private static BitSet inNumbers(String words) {
    BitSet places = new BitSet();
    NUMBER.matcher(words).results().forEach(number -> places.set(number.start() + 1, number.end()));
    return places;
  }
}
