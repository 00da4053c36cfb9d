package merestone.map;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways to set a name on a map, the best first: in one line, in up to four, then the same in
 * smaller letters. A number or a Latin word stays whole.
 */
final class NameSetting {
  private static final int MOST_LINES = 4;

  /** A short name in pieces is no name. */
  private static final int LEAST_IN_LINE = 4;

  private static final double[] SIZES = {1, 0.75};

  private NameSetting() {}

  /**
   * Returns the settings no wider than the room, each once; none if even the last is too wide.
   *
   * @param size of the letters, pixels
   * @param room pixels
   */
  static List<Paragraph> of(String words, double size, double room) {
    List<Paragraph> settings = new ArrayList<>();
    for (double part : SIZES) {
      Lettering lettering = Lettering.regular(size * part);
      double whole = lettering.width(words);
      for (int lines = 1; lines <= MOST_LINES; lines++) {
        // lines of one length, and a letter more so that the last one takes no rest
        double width = lines == 1 ? whole : whole / lines + lettering.size();
        Paragraph set = Paragraph.wrap(words, lettering, width);
        if (set.lines().size() == lines && set.width() <= room && isReadable(words, set.lines())) {
          settings.add(set);
        }
      }
    }
    return settings;
  }

  private static boolean isReadable(String words, List<String> lines) {
    return lines.size() == 1 || lines.get(0).length() >= LEAST_IN_LINE && isWhole(words, lines);
  }

  /** Returns whether no line ends between two Latin letters or digits of the words. */
  private static boolean isWhole(String words, List<String> lines) {
    int at = 0;
    for (String line : lines) {
      int from = words.indexOf(line, at);
      if (at > 0 && from == at && isLatin(words.charAt(at - 1)) && isLatin(words.charAt(at))) {
        return false;
      }
      at = from + line.length();
    }
    return true;
  }

  private static boolean isLatin(char letter) {
    return letter < 0x80 && Character.isLetterOrDigit(letter);
  }
}
