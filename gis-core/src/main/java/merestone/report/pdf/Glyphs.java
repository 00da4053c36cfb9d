package merestone.report.pdf;

import java.awt.Font;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import merestone.map.MapFonts;

/** Spells characters the report's font lacks, and remembers which they were. For one thread. */
final class Glyphs {
  private final Font regular = MapFonts.regular(12);
  private final Set<Integer> missing = new TreeSet<>();

  /** Returns the words with every character visible; breaks become blanks. */
  String shown(String words) {
    if (regular.canDisplayUpTo(words) < 0 && words.chars().noneMatch(Character::isISOControl)) {
      return words;
    }
    return words.codePoints().mapToObj(this::shown).collect(Collectors.joining());
  }

  /** Returns the characters that were spelt, as code points; empty if there were none. */
  String spelt() {
    return missing.stream().map(Glyphs::codePoint).collect(Collectors.joining(", "));
  }

  private String shown(int point) {
    if (Character.isISOControl(point)) {
      return " ";
    }
    if (regular.canDisplay(point)) {
      return Character.toString(point);
    }
    missing.add(point);
    return "〔" + codePoint(point) + "〕";
  }

  private static String codePoint(int point) {
    return String.format("U+%04X", point);
  }
}
