package merestone.rule;

import java.util.ArrayList;
import java.util.List;

/** The roles a rule names besides its subject's, in the order in which examples give them. */
final class RuleRoles {
  private RuleRoles() {}

  static List<String> others(YamlNode rule) {
    List<YamlNode> sides = new ArrayList<>(SideReader.constraints(rule));
    rule.find("within").ifPresent(sides::add);
    rule.find("to").ifPresent(sides::add);
    rule.find("whole").ifPresent(sides::add);
    List<String> roles = new ArrayList<>();
    sides.forEach(side -> roles.add(side.text("role")));
    sides.forEach(
        side -> side.find("coverage").ifPresent(coverage -> roles.add(coverage.text("role"))));
    return roles;
  }
}
