package merestone.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import merestone.finding.Finding;
import merestone.message.Text;

/**
 * What could not be decided, said once however many rules it keeps from an answer.
 *
 * @param message which feature, and why
 * @param rules the ids of the rules concerned
 */
record Unsettled(Text message, String rules) {

  static List<Unsettled> of(List<Finding> findings) {
    Map<Text, Set<String>> rules = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding.kind() == Finding.Kind.UNDECIDED) {
        rules
            .computeIfAbsent(finding.message(), fresh -> new LinkedHashSet<>())
            .add(finding.rule().id());
      }
    }
    return rules.entrySet().stream()
        .map(e -> new Unsettled(e.getKey(), String.join(", ", e.getValue())))
        .toList();
  }
}
