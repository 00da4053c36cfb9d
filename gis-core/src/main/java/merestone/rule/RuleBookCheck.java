package merestone.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import merestone.message.Messages;
import merestone.message.NearestWord;
import merestone.message.Text;

/** Blames what a schema cannot see: equal ids, conditions, holes, shapes. */
final class RuleBookCheck {
  private static final Messages WORDS = Messages.of(RuleBookCheck.class);
  private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)\\}");

  /** The holes of {@link Wording#message()}. */
  private static final List<String> HOLES =
      List.of("parcel", "name", "areaM2", "ha", "mu", "share", "constraint");

  void check(List<YamlNode> rules) {
    Map<String, Integer> lines = new HashMap<>();
    for (YamlNode rule : rules) {
      rule.find("id").ifPresent(id -> checkId(id, lines));
      checkHoles(rule, "title", List.of());
      checkHoles(rule, "message", holes(rule));
      checkHoles(rule, "remedy", List.of());
      DayCheck.check(rule, "validFrom", "validTo");
      RelationKeys.check(rule);
      TermCheck.check(rule);
      rule.find("subject").ifPresent(side -> checkSide(side, columns(rule)));
      SideReader.constraints(rule).forEach(side -> checkSide(side, Set.of()));
      checkExamples(rule);
    }
  }

  private static List<String> holes(YamlNode rule) {
    return RelationKeys.relation(rule).map(RuleBookCheck::holes).orElse(HOLES);
  }

  private static List<String> holes(Relation relation) {
    List<String> holes = new ArrayList<>(HOLES);
    holes.addAll(RelationKeys.holes(relation));
    return holes;
  }

  /** Blames holes in words that are to stand in place of those of a rule. */
  static void checkWords(YamlNode words, Relation relation) {
    checkHoles(words, "title", List.of());
    checkHoles(words, "message", holes(relation));
    checkHoles(words, "remedy", List.of());
  }

  private static void checkId(YamlNode id, Map<String, Integer> lines) {
    Integer before = lines.putIfAbsent(id.text(), id.line());
    if (before != null) {
      id.blame(
          "rule-id-twice",
          WORDS.text("rule.twice", id.text(), before),
          WORDS.text("rule.twice.remedy"));
    }
  }

  private static void checkHoles(YamlNode rule, String key, List<String> allowed) {
    for (String language : List.of("zh", "en")) {
      rule.find(key)
          .flatMap(texts -> texts.find(language))
          .ifPresent(text -> checkHoles(text, allowed));
    }
  }

  private static void checkHoles(YamlNode text, List<String> allowed) {
    Matcher hole = HOLE.matcher(text.text());
    while (hole.find()) {
      if (!allowed.contains(hole.group(1))) {
        Text what =
            NearestWord.among(hole.group(1), allowed)
                .map(meant -> WORDS.text("rule.hole.guess", hole.group(), "{" + meant + "}"))
                .orElse(WORDS.text("rule.hole", hole.group()));
        String all = "{" + String.join("} {", allowed.isEmpty() ? HOLES : allowed) + "}";
        text.blame("unknown-hole", what, WORDS.text("rule.hole.remedy", all));
      }
    }
  }

  /** Returns the columns of its subjects that a rule looks at beside those of their condition. */
  private static Set<String> columns(YamlNode rule) {
    Set<String> columns = new TreeSet<>();
    rule.find("holds")
        .map(YamlNode::text)
        .flatMap(RuleBookCheck::readable)
        .ifPresent(condition -> columns.addAll(condition.columns()));
    rule.items("columns").forEach(column -> columns.add(column.text()));
    Stream.of("column", "nameColumn", "by").map(rule::text).forEach(columns::add);
    return columns;
  }

  private static Optional<Condition> readable(String ecql) {
    try {
      return Optional.of(Condition.parse(ecql));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // TermCheck blames it
    }
  }

  /**
   * Blames what is wrong with a side.
   *
   * @param others columns the rule looks at beside those of the side's conditions
   */
  private static void checkSide(YamlNode side, Set<String> others) {
    Set<String> columns = new TreeSet<>(others);
    boolean readable = ConditionCheck.check(side, "where", columns);
    readable &= ConditionCheck.check(side, "known", columns);
    side.find("zonedBy").ifPresent(zones -> ConditionCheck.check(zones, "where", new HashSet<>()));
    for (YamlNode column : readable ? side.items("mayLack") : List.<YamlNode>of()) {
      if (!columns.contains(column.text())) {
        Text what =
            NearestWord.among(column.text(), columns)
                .map(meant -> WORDS.text("rule.lack.guess", column.text(), meant))
                .orElse(WORDS.text("rule.lack", column.text()));
        column.blame("unused-column", what, WORDS.text("rule.lack.remedy"));
      }
    }
  }

  private static void checkExamples(YamlNode rule) {
    boolean zoned =
        SideReader.constraints(rule).stream().anyMatch(side -> side.find("zonedBy").isPresent());
    Set<String> names = new HashSet<>();
    for (YamlNode example : rule.items("examples")) {
      example.find("name").ifPresent(name -> checkName(name, names));
      ExampleCheck.check(example, rule);
      if (!zoned) {
        example
            .find("zones")
            .ifPresent(
                zones ->
                    zones.blame(
                        "zones-unused", WORDS.text("rule.zones"), WORDS.text("rule.zones.remedy")));
      }
    }
  }

  private static void checkName(YamlNode name, Set<String> names) {
    if (!names.add(name.text())) {
      name.blame(
          "example-name-twice",
          WORDS.text("rule.example.twice", name.text()),
          WORDS.text("rule.example.twice.remedy"));
    }
  }
}
