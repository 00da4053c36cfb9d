package merestone.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merestone.finding.Cause;
import merestone.finding.Finding;
import merestone.message.Text;

/**
 * Findings that have one cause.
 *
 * @param id the cause's name
 * @param words the cause in words
 * @param findings how many findings share it
 * @param first the first of them
 */
record CauseLine(String id, Text words, int findings, List<Finding> first) {
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
    return byCause.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
  }

  private static CauseLine of(String id, List<Finding> all) {
    Text words = all.get(0).appraisal().cause().orElseThrow().words();
    return new CauseLine(id, words, all.size(), all.subList(0, Math.min(SHOWN, all.size())));
  }
}
