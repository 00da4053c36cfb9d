package merestone.app.gui.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import merestone.app.gui.parts.Words;
import merestone.message.Text;
import merestone.review.LayerSummary;
import merestone.rule.RoleNames;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import merestone.rule.Side;

/** Puts the rules of a book into groups: by the layer their subjects are held against. */
final class RuleGroups {
  private final Map<String, String> titles;
  private final Words words;

  RuleGroups(List<LayerSummary> layers, Words words) {
    this.words = words;
    titles =
        layers.stream()
            .collect(
                Collectors.toMap(LayerSummary::role, LayerSummary::id, (first, other) -> first));
  }

  /** Returns groups and rules in the order of the book. */
  List<RuleRow> rows(RuleBook base, RuleBook now, Optional<Map<String, RuleCount>> counts) {
    Map<String, Rule> applied =
        now.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    Map<String, List<RuleRow.Line>> groups = new LinkedHashMap<>();
    for (Rule rule : base.rules()) {
      RuleRow.Line line =
          new RuleRow.Line(
              rule,
              applied.getOrDefault(rule.id(), rule),
              counts.map(known -> known.getOrDefault(rule.id(), RuleCount.sum(List.of()))));
      groups.computeIfAbsent(role(rule), role -> new ArrayList<>()).add(line);
    }
    List<RuleRow> rows = new ArrayList<>();
    groups.forEach((role, lines) -> add(role, lines, rows));
    return rows;
  }

  private void add(String role, List<RuleRow.Line> lines, List<RuleRow> rows) {
    List<RuleCount> counts = lines.stream().flatMap(line -> line.count().stream()).toList();
    Optional<RuleCount> sum =
        counts.isEmpty() ? Optional.empty() : Optional.of(RuleCount.sum(counts));
    rows.add(new RuleRow.Group(title(role), lines.size(), sum));
    rows.addAll(lines);
  }

  private Text title(String role) {
    if (role.isEmpty()) {
      return words.text("rules.delivery");
    }
    // Layers are named in the language of the data; the role is known in both.
    return new Text(titles.getOrDefault(role, role), RoleNames.of(role).en());
  }

  private static String role(Rule rule) {
    return rule.constraints().stream().findFirst().map(Side::role).orElse(rule.subject().role());
  }
}
