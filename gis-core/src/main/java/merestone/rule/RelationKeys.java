package merestone.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.message.Messages;
import merestone.message.NearestWord;

/** The keys that hold the terms of each relation, and blame for rules that have others. */
final class RelationKeys {
  private static final Messages WORDS = Messages.of(RelationKeys.class);
  private static final List<String> NONE = List.of();

  /**
   * The keys of one relation.
   *
   * @param needed keys it must have
   * @param possible keys it may have
   * @param holes holes of the message beside those every rule has
   */
  private record Keys(List<String> needed, List<String> possible, List<String> holes) {
    Keys(List<String> needed, List<String> possible) {
      this(needed, possible, NONE);
    }

    boolean admits(String key) {
      return possible.contains(key) || needed.contains(key);
    }
  }

  private static final List<String> GROUND = List.of("subject", "constraint", "limit");
  private static final List<String> SUBJECT = List.of("subject");

  private static final Map<Relation, Keys> KEYS =
      Map.ofEntries(
          Map.entry(Relation.MUST_NOT_OVERLAP, new Keys(GROUND, NONE)),
          Map.entry(Relation.MUST_BE_INSIDE, new Keys(GROUND, NONE)),
          Map.entry(Relation.MUST_BE_COVERED_BY, new Keys(GROUND, NONE)),
          Map.entry(
              Relation.SHARE_AT_MOST,
              new Keys(GROUND, List.of("groupBy"), List.of("group", "shared", "most"))),
          Map.entry(
              Relation.SHARE_AT_LEAST,
              new Keys(
                  List.of("subject", "constraint", "atLeast"),
                  List.of("groupBy"),
                  List.of("group", "shared", "least"))),
          Map.entry(
              Relation.ZONE_MATRIX,
              new Keys(
                  List.of("subject", "constraint", "limit", "matrix"),
                  NONE,
                  List.of("zone", "use"))),
          Map.entry(
              Relation.KEEP_DISTANCE,
              new Keys(
                  List.of("subject", "constraint", "atLeast"), NONE, List.of("distance", "least"))),
          Map.entry(Relation.MUST_TOUCH, new Keys(GROUND, NONE, List.of("distance"))),
          Map.entry(
              Relation.NO_OVERLAPS, new Keys(List.of("subject", "limit"), NONE, List.of("other"))),
          Map.entry(
              Relation.NO_GAPS,
              new Keys(List.of("subject", "limit"), List.of("within"), List.of("width"))),
          Map.entry(
              Relation.NO_DUPLICATES, new Keys(SUBJECT, List.of("tolerance"), List.of("other"))),
          Map.entry(Relation.VALID_GEOMETRY, new Keys(SUBJECT, NONE, List.of("fault", "count"))),
          Map.entry(
              Relation.NO_SLIVERS,
              new Keys(
                  SUBJECT,
                  List.of("limit", "width", "thinness"),
                  List.of("width", "thinness", "why"))),
          Map.entry(
              Relation.MINIMUM_AREA,
              new Keys(List.of("subject", "classes"), NONE, List.of("class", "least"))),
          Map.entry(Relation.SINGLE_PART, new Keys(SUBJECT, NONE, List.of("count"))),
          Map.entry(
              Relation.VERTEX_SPACING,
              new Keys(List.of("subject", "atLeast"), NONE, List.of("distance", "count"))),
          Map.entry(
              Relation.NO_SPIKES,
              new Keys(List.of("subject", "angle"), NONE, List.of("angle", "count"))),
          Map.entry(
              Relation.REQUIRED, new Keys(List.of("subject", "columns"), NONE, List.of("column"))),
          Map.entry(
              Relation.FIELDS,
              new Keys(List.of("subject", "fields"), NONE, List.of("column", "why"))),
          Map.entry(
              Relation.CODE_LIST,
              new Keys(
                  List.of("subject", "column", "codes"),
                  List.of("nameColumn"),
                  List.of("column", "value", "why"))),
          Map.entry(
              Relation.PATTERN,
              new Keys(List.of("subject", "column", "pattern"), NONE, List.of("column", "value"))),
          Map.entry(
              Relation.UNIQUE,
              new Keys(
                  List.of("subject", "columns"),
                  NONE,
                  List.of("column", "value", "other", "count"))),
          Map.entry(
              Relation.REFERENCE,
              new Keys(List.of("subject", "column", "to"), NONE, List.of("column", "value"))),
          Map.entry(
              Relation.CONDITION, new Keys(List.of("subject", "holds"), NONE, List.of("values"))),
          Map.entry(
              Relation.DECLARED_AREA,
              new Keys(
                  List.of("subject", "column", "unit", "tolerance"),
                  NONE,
                  List.of("column", "declared", "measured", "difference", "why"))),
          Map.entry(
              Relation.SUM_OF_PARTS,
              new Keys(
                  List.of("subject", "column", "whole", "by", "tolerance"),
                  NONE,
                  List.of("column", "declared", "measured", "difference", "value"))),
          Map.entry(Relation.FILE_NAMES, new Keys(List.of("pattern"), NONE, List.of("file"))),
          Map.entry(Relation.REQUIRED_FILES, new Keys(List.of("files"), NONE, List.of("file"))),
          Map.entry(Relation.REQUIRED_LAYER, new Keys(SUBJECT, NONE, List.of("why"))),
          Map.entry(
              Relation.GEOMETRY_TYPE,
              new Keys(List.of("subject", "types"), NONE, List.of("value", "count"))),
          Map.entry(
              Relation.DECLARED_CRS, new Keys(List.of("subject", "crs"), NONE, List.of("value"))),
          Map.entry(Relation.NOT_EMPTY, new Keys(SUBJECT, NONE)),
          Map.entry(
              Relation.EXTENT_INSIDE,
              new Keys(
                  List.of("subject", "constraint"),
                  List.of("tolerance"),
                  List.of("distance", "count"))));

  private RelationKeys() {}

  /** Returns the relation of a rule; empty if it has none that is known. */
  static Optional<Relation> relation(YamlNode rule) {
    return KEYS.keySet().stream().filter(one -> one.word().equals(rule.text("relation"))).findAny();
  }

  /** Returns the holes a message of this relation may have besides those every rule has. */
  static List<String> holes(Relation relation) {
    return KEYS.get(relation).holes();
  }

  /** Returns the key that holds the amount which decides under a relation; empty if none does. */
  static Optional<String> amountKey(Relation relation) {
    return relation == Relation.NO_DUPLICATES
        ? Optional.empty()
        : List.of("limit", "atLeast", "tolerance").stream()
            .filter(KEYS.get(relation)::admits)
            .findFirst();
  }

  /** Blames keys that say nothing under the rule's relation, and those it needs and has not got. */
  static void check(YamlNode rule) {
    relation(rule).ifPresent(relation -> check(rule, relation));
  }

  private static void check(YamlNode rule, Relation relation) {
    Keys keys = KEYS.get(relation);
    for (String key : rule.keys()) {
      if (isTerm(key) && !keys.admits(key)) {
        rule.blameKey(
            key,
            "key-of-other-relation",
            WORDS.text("relation.key", key, relation.word()),
            WORDS.text("relation.key.remedy", relation.word(), terms(keys)));
      }
    }
    for (String needed : keys.needed()) {
      if (rule.find(needed).isEmpty() && !isMisspelt(needed, rule)) {
        rule.blame(
            "missing-key",
            WORDS.text("relation.missing", relation.word(), needed),
            WORDS.text("relation.missing.remedy", needed, KeySamples.of(needed, relation)));
      }
    }
  }

  /** A misspelt key is blamed as such, and not as missing too. */
  private static boolean isMisspelt(String needed, YamlNode rule) {
    return rule.keys().stream()
        .anyMatch(key -> !isTerm(key) && NearestWord.distance(key, needed).isPresent());
  }

  /** Returns whether a key holds a term of some relation, rather than what every rule has. */
  private static boolean isTerm(String key) {
    return KEYS.values().stream().anyMatch(keys -> keys.admits(key));
  }

  private static String terms(Keys keys) {
    List<String> all = new ArrayList<>(keys.needed());
    all.addAll(keys.possible());
    return String.join(", ", all);
  }
}
