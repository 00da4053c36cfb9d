package merestone.review.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import merestone.message.Text;
import merestone.rule.RoleNames;
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
 * @param gaps columns that layers which play it lack, so that rules will not be run
 */
public record RoleNeed(
    String role,
    Text title,
    int rules,
    List<String> columns,
    List<String> playedBy,
    List<Gap> gaps) {

  /**
   * A column that conditions need and a layer has not, by its own name or renamed.
   *
   * @param column the column
   * @param layer the name of the layer
   * @param rules how many rules will not be run for want of it
   */
  public record Gap(String column, String layer, int rules) {}

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
              Text title = RoleNames.of(role);
              List<String> asked = List.copyOf(columns.get(role));
              List<Gap> gaps = gaps(book, role, layers);
              return new RoleNeed(role, title, entry.getValue(), asked, players, gaps);
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

  private static List<Gap> gaps(RuleBook book, String role, List<DraftLayer> layers) {
    List<Gap> gaps = new ArrayList<>();
    for (DraftLayer layer : layers) {
      if (layer.role().equals(role)) {
        Map<String, Integer> rules = new TreeMap<>();
        for (Rule rule : book.rules()) {
          Set<String> lacking = needed(rule, role);
          lacking.removeAll(layer.columnNames());
          lacking.forEach(column -> rules.merge(column, 1, Integer::sum));
        }
        rules.forEach((column, count) -> gaps.add(new Gap(column, layer.found().name(), count)));
      }
    }
    return List.copyOf(gaps);
  }

  /** The columns without which a rule is not run on the layers of a role. */
  private static Set<String> needed(Rule rule, String role) {
    Set<String> needed = new TreeSet<>();
    if (rule.subject().role().equals(role)) {
      needed.addAll(rule.subject().neededColumns());
      needed.addAll(rule.subjectColumns());
    }
    for (Side side : rule.constraints()) {
      if (side.role().equals(role)) {
        needed.addAll(side.neededColumns());
        needed.addAll(rule.constraintColumns(side));
      }
      side.zonedBy()
          .filter(zone -> zone.role().equals(role))
          .ifPresent(zone -> needed.addAll(zone.where().columns()));
      side.coverage()
          .filter(cover -> cover.role().equals(role))
          .ifPresent(cover -> needed.addAll(cover.where().columns()));
    }
    return needed;
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
