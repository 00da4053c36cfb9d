package merestone.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import merestone.finding.FeatureRef;
import merestone.finding.Finding.Kind;
import merestone.rule.Rule;

/**
 * What one town has to look at. Areas are added within a rule, never across rules: two rules can be
 * broken on the same ground.
 *
 * @param town the town's name; empty if not known
 * @param subjects how many features have findings
 * @param rules the findings by rule, in the book's order
 */
record TownSection(String town, long subjects, List<Line> rules) {

  /**
   * One rule's findings in one town.
   *
   * @param rule the rule
   * @param conflicts how many conflicts
   * @param undecided how many undecided findings
   * @param sum the conflicts' ground; empty without conflicts
   */
  record Line(Rule rule, long conflicts, long undecided, Optional<Figures> sum) {
    static Line of(List<FindingFacts> all) {
      List<FindingFacts> conflicts =
          all.stream().filter(f -> f.finding().kind() == Kind.CONFLICT).toList();
      return new Line(
          all.get(0).finding().rule(),
          conflicts.size(),
          all.stream().filter(f -> f.finding().kind() == Kind.UNDECIDED).count(),
          Figures.sum(conflicts));
    }
  }

  /** Returns the towns by name; findings without a town come last. */
  static List<TownSection> of(List<FindingFacts> all) {
    Map<String, List<FindingFacts>> towns =
        new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(town -> town));
    for (FindingFacts facts : all) {
      if (facts.finding().kind() == Kind.EXCEPTED) {
        continue; // nothing for a town to look at
      }
      towns.computeIfAbsent(facts.finding().town(), town -> new ArrayList<>()).add(facts);
    }
    return towns.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
  }

  private static TownSection of(String town, List<FindingFacts> all) {
    Map<String, List<FindingFacts>> byRule = new LinkedHashMap<>();
    for (FindingFacts facts : all) {
      byRule.computeIfAbsent(facts.finding().rule().id(), id -> new ArrayList<>()).add(facts);
    }
    long subjects =
        all.stream()
            .map(f -> f.finding().subject())
            .map(s -> new FeatureRef(s.layer(), s.record(), "", ""))
            .distinct()
            .count();
    return new TownSection(town, subjects, byRule.values().stream().map(Line::of).toList());
  }
}
