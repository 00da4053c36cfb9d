package merestone.review;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import merestone.rule.AttributeDemand;
import merestone.rule.Demand;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import merestone.rule.Side;

/**
 * Which roles a table without geometry can play: those of which every rule of the book asks for
 * attributes only, such as the list of issues of {@code redevelopment}.
 */
final class TableRoles {

  private TableRoles() {}

  static Set<String> of(RuleBook book) {
    Set<String> tables = new TreeSet<>();
    Set<String> shaped = new HashSet<>();
    for (Rule rule : book.rules()) {
      Set<String> asked = asksAttributesOnly(rule) ? tables : shaped;
      asked.add(rule.subject().role());
      rule.constraints().stream().map(Side::role).forEach(asked::add);
    }
    tables.removeAll(shaped);
    return tables;
  }

  private static boolean asksAttributesOnly(Rule rule) {
    Demand demand = rule.demand();
    boolean measures =
        demand instanceof AttributeDemand.DeclaredArea
            || demand instanceof AttributeDemand.SumOfParts;
    return demand instanceof AttributeDemand && !measures;
  }
}
