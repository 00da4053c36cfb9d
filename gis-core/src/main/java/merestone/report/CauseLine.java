package merestone.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import merestone.finding.Cause;
import merestone.finding.Finding;
import merestone.message.Text;

/**
 * Findings that have one cause.
 *
 * @param id the cause's name, for programs
 * @param number its place in the list, from 1
 * @param words the cause in words
 * @param findings how many findings share it
 * @param first the first of them
 */
record CauseLine(String id, int number, Text words, int findings, List<Finding> first) {
  private static final int SHOWN = 6;

  /** Returns how many findings are not shown. */
  int more() {
    return findings - first.size();
  }

  /** Returns the causes in the order of their first findings. */
  static List<CauseLine> of(List<Finding> findings) {
    Map<String, List<Finding>> byCause = new LinkedHashMap<>();
    for (Finding finding : findings) {
      finding
          .appraisal()
          .cause()
          .map(Cause::id)
          .ifPresent(id -> byCause.computeIfAbsent(id, fresh -> new ArrayList<>()).add(finding));
    }
    List<CauseLine> lines = new ArrayList<>();
    byCause.forEach((id, all) -> lines.add(of(id, lines.size() + 1, all)));
    return lines;
  }

  /** Returns the number of each cause by its id. */
  static Map<String, Integer> numbers(List<CauseLine> lines) {
    return lines.stream().collect(Collectors.toMap(CauseLine::id, CauseLine::number));
  }

  private static CauseLine of(String id, int number, List<Finding> all) {
    Text words = all.get(0).appraisal().cause().orElseThrow().words();
    List<Finding> first = all.subList(0, Math.min(SHOWN, all.size()));
    return new CauseLine(id, number, words, all.size(), first);
  }
}
