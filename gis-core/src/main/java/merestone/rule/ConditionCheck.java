package merestone.rule;

import java.util.Optional;
import java.util.Set;

/** Tries conditions and puts the ECQL parser's complaints into words. */
final class ConditionCheck {
  private ConditionCheck() {}

  /**
   * Blames the condition of a key if it cannot be read.
   *
   * @param columns receives the columns it looks at
   * @return false if it was blamed
   */
  static boolean check(YamlNode parent, String key, Set<String> columns) {
    Optional<YamlNode> condition = parent.find(key).filter(found -> !found.text().isEmpty());
    if (condition.isEmpty()) {
      return true;
    }
    Optional<ConditionFault> fault = ConditionFault.of(condition.get().text());
    fault.ifPresent(found -> condition.get().blame("condition", found.what(), found.remedy()));
    if (fault.isEmpty()) {
      columns.addAll(Condition.parse(condition.get().text()).columns());
    }
    return fault.isEmpty();
  }
}
