package merestone.rule;

import java.util.List;
import java.util.Optional;
import merestone.message.Messages;
import merestone.message.NearestWord;
import merestone.message.Text;
import merestone.rule.Relation.Family;

/** Blames what an example lacks, or has too much of, for its rule. */
final class ExampleCheck {
  private static final Messages WORDS = Messages.of(ExampleCheck.class);

  private ExampleCheck() {}

  static void check(YamlNode example, YamlNode rule) {
    Optional<Family> family = RelationKeys.relation(rule).map(Relation::family);
    boolean faulty = family.filter(one -> one == Family.LAYER).isPresent();
    List<YamlNode> subjects = subjects(example);
    if (subjects.isEmpty()
        && example.find("subjects").isEmpty()
        && example.find("files").isEmpty()) {
      example.blame(
          "missing-key", WORDS.text("example.subject"), WORDS.text("example.subject.remedy"));
    }
    for (YamlNode subject : subjects) {
      if (ofAnyKind(rule)) {
        ShapeCheck.checkText(subject);
      } else {
        ShapeCheck.check(subject, faulty);
      }
      requireShape(subject, family);
    }
    List<String> roles = RuleRoles.others(rule);
    Optional<YamlNode> constraints = example.find("constraints");
    if (constraints.isEmpty() && family.filter(ExampleCheck::meets).isPresent()) {
      example.blame(
          "missing-key",
          WORDS.text("example.constraints"),
          WORDS.text("example.constraints.remedy"));
    }
    example.items("constraints").forEach(shape -> ShapeCheck.check(shape, false));
    constraints.ifPresent(byRole -> checkRoles(byRole, roles));
    example.items("zones").forEach(shape -> ShapeCheck.check(shape, false));
  }

  /** Returns whether it is the kind of the geometries that the rule is about. */
  private static boolean ofAnyKind(YamlNode rule) {
    return RelationKeys.relation(rule).filter(one -> one == Relation.GEOMETRY_TYPE).isPresent();
  }

  private static boolean meets(Family family) {
    return family == Family.GROUND || family == Family.NEARNESS;
  }

  private static List<YamlNode> subjects(YamlNode example) {
    List<YamlNode> several = example.items("subjects");
    return several.isEmpty() ? example.find("subject").stream().toList() : several;
  }

  private static void requireShape(YamlNode subject, Optional<Family> family) {
    boolean needed = family.filter(one -> meets(one) || one == Family.LAYER).isPresent();
    if (needed && subject.find("wkt").isEmpty()) {
      subject.blame("missing-key", WORDS.text("example.wkt"), WORDS.text("example.wkt.remedy"));
    }
  }

  private static void checkRoles(YamlNode byRole, List<String> roles) {
    for (String role : byRole.keys()) {
      byRole.items(role).forEach(shape -> ShapeCheck.check(shape, false));
      if (!roles.contains(role)) {
        Text what =
            NearestWord.among(role, roles)
                .map(meant -> WORDS.text("example.role.guess", role, meant))
                .orElse(WORDS.text("example.role", role));
        byRole.blameKey(
            role,
            "unknown-role",
            what,
            WORDS.text("example.role.remedy", String.join(", ", roles)));
      }
    }
  }
}
