package merestone.triage;

import java.util.Locale;
import merestone.message.Messages;
import merestone.message.Text;

/** What a reviewer has decided about a finding. */
public enum Status {
  /** Nothing yet, or taken back. */
  OPEN,
  /** It is a conflict indeed. */
  CONFIRMED,
  /** It is none, for a reason that is given. */
  DISMISSED,
  /** A document is needed before it can be decided. */
  NEEDS_DOCUMENT,
  /** The data have been corrected; the next run must show it. */
  CORRECTED;

  /** Returns the word for files: lower case, with hyphens. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the words people read. */
  public Text words() {
    Messages messages = Messages.of(Status.class);
    return switch (this) {
      case OPEN -> messages.text("status.open");
      case CONFIRMED -> messages.text("status.confirmed");
      case DISMISSED -> messages.text("status.dismissed");
      case NEEDS_DOCUMENT -> messages.text("status.needsDocument");
      case CORRECTED -> messages.text("status.corrected");
    };
  }

  /**
   * Returns the status of a word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Status of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Returns whether a status needs a reason. */
  public boolean needsReason() {
    return this == DISMISSED;
  }
}
