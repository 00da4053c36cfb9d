package merestone.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says many numbered names in short without losing one. Stateless, safe from many threads. */
public final class NumberedNames {
  /** At most nine digits, so that the number fits an int. */
  private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

  /** A run of fewer is written out: it would not be shorter. */
  private static final int LEAST = 3;

  private NumberedNames() {}

  /**
   * Returns names in their order, three or more that count up by one as first and last: {@code
   * RL-01…RL-03, PBF-01}. Nothing stands between two such names, so that all are said.
   *
   * @param names the ids of rules or the names of points; may be empty, which gives an empty text
   */
  public static String inShort(List<String> names) {
    return String.join(", ", runs(names));
  }

  /** Returns what {@link #inShort} says, each run and each name by itself. */
  public static List<String> runs(List<String> names) {
    List<String> said = new ArrayList<>();
    for (int from = 0; from < names.size(); ) {
      int to = from + 1;
      while (to < names.size() && follows(names.get(to - 1), names.get(to))) {
        to++;
      }
      if (to - from < LEAST) {
        said.addAll(names.subList(from, to));
      } else {
        said.add(names.get(from) + "…" + names.get(to - 1));
      }
      from = to;
    }
    return said;
  }

  private static boolean follows(String before, String after) {
    Matcher one = NUMBERED.matcher(before);
    Matcher next = NUMBERED.matcher(after);
    return one.matches()
        && next.matches()
        && one.group(1).equals(next.group(1))
        && writtenAlike(one.group(2), next.group(2))
        && Integer.parseInt(one.group(2)) + 1 == Integer.parseInt(next.group(2));
  }

  /** A number that is filled up with zeros is not followed by one of more digits. */
  private static boolean writtenAlike(String before, String after) {
    return before.length() == after.length() || !before.startsWith("0") && !after.startsWith("0");
  }
}
