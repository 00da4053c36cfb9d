package merestone.review.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import merestone.message.Text;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import merestone.rule.Side;

/**
 * A role that a rule book needs. Rules whose role nobody plays are not run, and the result is
 * incomplete.
 *
 * @param role the role
 * @param title its name for people
 * @param rules how many rules of the book need it
 * @param columns the columns that these rules look at
 * @param playedBy the names of the layers that play it
 */
public record RoleNeed(
    String role, Text title, int rules, List<String> columns, List<String> playedBy) {

  /** Returns what a book needs, most needed first, and who of the layers plays it. */
  public static List<RoleNeed> of(RuleBook book, List<DraftLayer> layers) {
    Map<String, Integer> rules = new TreeMap<>();
    Map<String, Set<String>> columns = new TreeMap<>();
    for (Rule rule : book.rules()) {
      Map<String, Set<String>> asked = asked(rule);
      asked.keySet().forEach(role -> rules.merge(role, 1, Integer::sum));
      asked.forEach(
          (role, names) -> columns.computeIfAbsent(role, any -> new TreeSet<>()).addAll(names));
    }
    return rules.entrySet().stream()
        .map(
            entry -> {
              String role = entry.getKey();
              List<String> players = players(role, layers);
              Text title = Roles.shipped().title(role);
              List<String> asked = List.copyOf(columns.get(role));
              return new RoleNeed(role, title, entry.getValue(), asked, players);
            })
        .sorted(Comparator.comparingInt(RoleNeed::rules).reversed())
        .toList();
  }

  /** Returns whether no layer plays it. */
  public boolean isMissing() {
    return playedBy.isEmpty();
  }

  private static List<String> players(String role, List<DraftLayer> layers) {
    return layers.stream()
        .filter(layer -> layer.role().equals(role))
        .map(layer -> layer.found().name())
        .toList();
  }

  /** A zone layer is asked only where features do not say it; it is named all the same. */
  private static Map<String, Set<String>> asked(Rule rule) {
    Map<String, Set<String>> asked = new TreeMap<>();
    add(asked, rule.subject());
    asked.get(rule.subject().role()).addAll(DemandColumns.ofSubject(rule.demand()));
    rule.constraints().forEach(side -> add(asked, side));
    rule.constraints()
        .forEach(side -> asked.get(side.role()).addAll(DemandColumns.ofTarget(rule.demand())));
    asked.remove("");
    return asked;
  }

  private static void add(Map<String, Set<String>> asked, Side side) {
    Set<String> columns = asked.computeIfAbsent(side.role(), role -> new TreeSet<>());
    columns.addAll(side.where().columns());
    columns.addAll(side.known().columns());
    side.zonedBy()
        .ifPresent(
            zone ->
                asked
                    .computeIfAbsent(zone.role(), role -> new TreeSet<>())
                    .addAll(zone.where().columns()));
  }
}
