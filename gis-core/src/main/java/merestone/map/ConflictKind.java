package merestone.map;

import java.util.Locale;
import merestone.finding.Finding;
import merestone.message.Messages;
import merestone.message.Text;

/** The kinds of findings the map tells apart, in drawing order: the gravest lies on top. */
public enum ConflictKind {
  /** A breach that is excepted. */
  EXCEPTED("kind.excepted"),
  /** A breach of a rule that only informs. */
  INFO("kind.info"),
  /** A breach of a rule that warns. */
  WARN("kind.warn"),
  /** It could not be said whether a rule is broken. */
  UNDECIDED("kind.undecided"),
  /** A breach of a rule that blocks. */
  BLOCK("kind.block");

  private static final Messages MESSAGES = Messages.of(ConflictKind.class);

  private final String key;

  ConflictKind(String key) {
    this.key = key;
  }

  /** Returns the kind a finding belongs to. */
  public static ConflictKind of(Finding finding) {
    if (finding.kind() == Finding.Kind.UNDECIDED) {
      return UNDECIDED;
    }
    if (finding.kind() == Finding.Kind.EXCEPTED) {
      return EXCEPTED;
    }
    return switch (finding.level()) {
      case BLOCK -> BLOCK;
      case WARN -> WARN;
      case INFO -> INFO;
    };
  }

  /** Returns the id by which findings of this kind are hidden, such as {@code finding:block}. */
  public String id() {
    return "finding:" + name().toLowerCase(Locale.ROOT);
  }

  /** Returns the kind's name for people. */
  public Text text() {
    return MESSAGES.text(key);
  }
}
