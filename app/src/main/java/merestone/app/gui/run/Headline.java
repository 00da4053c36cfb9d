package merestone.app.gui.run;

import java.util.Locale;
import merestone.finding.Verdict;

/** What the banner says. Only a finished and complete check may look clean. */
public enum Headline {
  NOT_CHECKED("verdict.notChecked", "mdal-hourglass_empty"),
  CANCELLED("verdict.cancelled", "mdal-cancel"),
  FAILED("verdict.failed", "mdal-error"),
  INCOMPLETE("verdict.incomplete", "mdal-help"),
  FINDINGS("verdict.findings", "mdal-flag"),
  CLEAN("verdict.clean", "mdal-check_circle");

  private final String key;
  private final String icon;

  Headline(String key, String icon) {
    this.key = key;
    this.icon = icon;
  }

  static Headline of(Verdict verdict) {
    return switch (verdict) {
      case CLEAN -> CLEAN;
      case FINDINGS -> FINDINGS;
      case INCOMPLETE -> INCOMPLETE;
    };
  }

  static Headline of(RunState state) {
    return switch (state) {
      case CANCELLED -> CANCELLED;
      case FAILED -> FAILED;
      default -> NOT_CHECKED;
    };
  }

  public String key() {
    return key;
  }

  public String icon() {
    return icon;
  }

  public String styleClass() {
    return "verdict-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
