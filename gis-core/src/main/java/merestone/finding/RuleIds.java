package merestone.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says many rules in short without losing one. Stateless, safe from many threads. */
public final class RuleIds {
  /** At most nine digits, so that the number fits an int. */
  private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

  /** A run of fewer is written out: it would not be shorter. */
  private static final int LEAST = 3;

  private RuleIds() {}

  /**
   * Returns ids in their order, three or more that count up by one as first and last: {@code
   * RL-01…RL-03, PBF-01}. Nothing stands between two such ids, so that all are named.
   *
   * @param ids the rules' ids; may be empty, which gives an empty text
   */
  public static String inShort(List<String> ids) {
    List<String> said = new ArrayList<>();
    for (int from = 0; from < ids.size(); ) {
      int to = from + 1;
      while (to < ids.size() && follows(ids.get(to - 1), ids.get(to))) {
        to++;
      }
      if (to - from < LEAST) {
        said.addAll(ids.subList(from, to));
      } else {
        said.add(ids.get(from) + "…" + ids.get(to - 1));
      }
      from = to;
    }
    return String.join(", ", said);
  }

  private static boolean follows(String before, String after) {
    Matcher one = NUMBERED.matcher(before);
    Matcher next = NUMBERED.matcher(after);
    return one.matches()
        && next.matches()
        && one.group(1).equals(next.group(1))
        && one.group(2).length() == next.group(2).length()
        && Integer.parseInt(one.group(2)) + 1 == Integer.parseInt(next.group(2));
  }
}
