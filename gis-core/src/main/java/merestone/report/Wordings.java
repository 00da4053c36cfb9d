package merestone.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import merestone.finding.LedgerRow;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.AreaKind;
import merestone.rule.Basis;
import merestone.rule.Level;
import merestone.rule.Limit;
import merestone.rule.Relation;

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

  static Text relation(Relation relation) {
    return switch (relation) {
      case MUST_NOT_OVERLAP -> MESSAGES.text("relation.mustNotOverlap");
      case MUST_BE_INSIDE -> MESSAGES.text("relation.mustBeInside");
    };
  }

  static Text side(LedgerRow.Side side) {
    return switch (side) {
      case SUBJECT -> MESSAGES.text("side.subject");
      case CONSTRAINT -> MESSAGES.text("side.constraint");
    };
  }

  static Text limit(Limit limit) {
    String value = Amount.exactly(limit.value()).replaceFirst("\\.0$", "");
    return switch (limit.unit()) {
      case M2 -> MESSAGES.text("limit.m2", value);
      case HA -> MESSAGES.text("limit.ha", value);
      case MU -> MESSAGES.text("limit.mu", value);
      case PERCENT -> MESSAGES.text("limit.percent", value);
    };
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
