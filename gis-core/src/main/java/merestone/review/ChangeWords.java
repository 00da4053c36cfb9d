package merestone.review;

import merestone.triage.Change;

/** The keys of the words for what became of a conflict, and of a result. */
final class ChangeWords {

  private ChangeWords() {}

  static String kind(Change.Kind kind) {
    return switch (kind) {
      case NEW -> "compare.kind.new";
      case GONE -> "compare.kind.gone";
      case GROWN -> "compare.kind.grown";
      case SHRUNK -> "compare.kind.shrunk";
      case CHANGED -> "compare.kind.changed";
      case UNCHANGED -> "compare.kind.unchanged";
    };
  }

  static String cause(Change.Cause cause) {
    return switch (cause) {
      case DATA -> "compare.cause.data";
      case RULE -> "compare.cause.rule";
      case SETTINGS -> "compare.cause.settings";
      case PROGRAM -> "compare.cause.program";
      case UNKNOWN -> "compare.cause.unknown";
    };
  }

  /** Returns the key of a verdict's name, by its word in the file. */
  static String verdict(String word) {
    return switch (word) {
      case "clean" -> "compare.verdict.clean";
      case "findings" -> "compare.verdict.findings";
      default -> "compare.verdict.incomplete";
    };
  }
}
