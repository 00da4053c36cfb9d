package merestone.app.gui.triage;

import java.util.Locale;
import merestone.app.gui.desk.Command;
import merestone.triage.Status;

/** How a status looks and by which command it is given; in the order of the keys. */
public enum StatusFace {
  CONFIRMED(Status.CONFIRMED, Command.CONFIRM, "mdal-check_circle"),
  DISMISSED(Status.DISMISSED, Command.DISMISS, "mdal-cancel"),
  NEEDS_DOCUMENT(Status.NEEDS_DOCUMENT, Command.NEEDS_DOCUMENT, "mdmz-note_add"),
  CORRECTED(Status.CORRECTED, Command.CORRECTED, "mdal-build"),
  OPEN(Status.OPEN, Command.REOPEN, "mdmz-radio_button_unchecked");

  private final Status status;
  private final Command command;
  private final String icon;

  StatusFace(Status status, Command command, String icon) {
    this.status = status;
    this.command = command;
    this.icon = icon;
  }

  static StatusFace of(Status status) {
    return valueOf(status.name());
  }

  Status status() {
    return status;
  }

  Command command() {
    return command;
  }

  String icon() {
    return icon;
  }

  /** Returns the key of the status's name. */
  String words() {
    return switch (status) {
      case OPEN -> "status.open";
      case CONFIRMED -> "status.confirmed";
      case DISMISSED -> "status.dismissed";
      case NEEDS_DOCUMENT -> "status.needsDocument";
      case CORRECTED -> "status.corrected";
    };
  }

  String styleClass() {
    return "triage-" + status.word().toLowerCase(Locale.ROOT);
  }
}
