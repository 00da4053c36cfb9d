package merestone.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import merestone.finding.Approval;
import merestone.finding.Finding;
import merestone.finding.LedgerRow;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.AreaKind;
import merestone.rule.Basis;
import merestone.rule.Level;
import merestone.rule.Limit;
import merestone.rule.Relation;
import merestone.rule.Rule;
import merestone.rule.Wording;

/** Contract values in words. */
final class Wordings {
  private static final Messages MESSAGES = Messages.of(Wordings.class);

  private Wordings() {}

  /** Returns the word a constant has in files. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static Text level(Level level) {
    return switch (level) {
      case BLOCK -> MESSAGES.text("level.block");
      case WARN -> MESSAGES.text("level.warn");
      case INFO -> MESSAGES.text("level.info");
    };
  }

  static Text area(AreaKind kind) {
    return switch (kind) {
      case PLANAR -> MESSAGES.text("area.planar");
      case ELLIPSOIDAL -> MESSAGES.text("area.ellipsoidal");
    };
  }

  static Text side(LedgerRow.Side side) {
    return switch (side) {
      case SUBJECT -> MESSAGES.text("side.subject");
      case CONSTRAINT -> MESSAGES.text("side.constraint");
    };
  }

  /** Returns the amount that decides in words; empty texts for a rule that is not about one. */
  static Text limit(Rule rule) {
    return rule.limit()
        .map(limit -> isLeast(rule.relation()) ? least(limit) : most(limit))
        .orElse(Text.same(""));
  }

  /** Returns whether the amount is the least that is needed, not the most that is tolerated. */
  private static boolean isLeast(Relation relation) {
    return switch (relation) {
      case SHARE_AT_LEAST, KEEP_DISTANCE, VERTEX_SPACING, NO_SLIVERS -> true;
      default -> false;
    };
  }

  private static Text least(Limit limit) {
    String value = Amount.exactly(limit.value()).replaceFirst("\\.0$", "");
    return switch (limit.unit()) {
      case M2 -> MESSAGES.text("least.m2", value);
      case HA -> MESSAGES.text("least.ha", value);
      case MU -> MESSAGES.text("least.mu", value);
      case KM2 -> MESSAGES.text("least.km2", value);
      case PERCENT -> MESSAGES.text("least.percent", value);
      case M -> MESSAGES.text("least.m", value);
      case NUMBER -> Text.same(value);
    };
  }

  private static Text most(Limit limit) {
    String value = Amount.exactly(limit.value()).replaceFirst("\\.0$", "");
    return switch (limit.unit()) {
      case M2 -> MESSAGES.text("limit.m2", value);
      case HA -> MESSAGES.text("limit.ha", value);
      case MU -> MESSAGES.text("limit.mu", value);
      case KM2 -> MESSAGES.text("limit.km2", value);
      case PERCENT -> MESSAGES.text("limit.percent", value);
      case M -> MESSAGES.text("limit.m", value);
      case NUMBER -> Text.same(value);
    };
  }

  /** Returns what excepts a conflict, or why its approval does not hold; empty texts if nothing. */
  static Text approval(Finding finding) {
    return finding.appraisal().approval().map(Approval::words).orElseGet(() -> Text.same(""));
  }

  /** Returns the documents a rule asks for, in one text; empty texts if none. */
  static Text attachments(Wording wording) {
    List<Text> all = wording.attachments();
    return new Text(
        all.stream().map(Text::zh).collect(Collectors.joining("；")),
        all.stream().map(Text::en).collect(Collectors.joining("; ")));
  }

  /** Returns document, number and article as one citation; empty texts if none is given. */
  static Text basis(Basis basis) {
    return new Text(
        cite(basis, basis.document().zh(), " "), cite(basis, basis.document().en(), ", "));
  }

  private static String cite(Basis basis, String document, String gap) {
    List<String> parts = new ArrayList<>(List.of(document, basis.number(), basis.article()));
    parts.removeIf(String::isEmpty);
    return String.join(gap, parts);
  }
}
