package merestone.app.gui.findings;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import merestone.finding.Finding;
import merestone.map.ConflictKind;

/**
 * How grave a finding is to the eye, gravest first. Undecided stands beside the levels, so that a
 * list of conflicts never hides what could not be judged.
 */
public enum Gravity {
  BLOCK(ConflictKind.BLOCK, "gravity.block", "mdal-block"),
  UNDECIDED(ConflictKind.UNDECIDED, "gravity.undecided", "mdal-help"),
  WARN(ConflictKind.WARN, "gravity.warn", "mdmz-warning"),
  INFO(ConflictKind.INFO, "gravity.info", "mdal-info"),
  EXCEPTED(ConflictKind.EXCEPTED, "gravity.excepted", "mdal-check_circle_outline");

  private final ConflictKind kind;
  private final String key;
  private final String icon;

  Gravity(ConflictKind kind, String key, String icon) {
    this.kind = kind;
    this.key = key;
    this.icon = icon;
  }

  /** Returns the gravity of a finding. */
  public static Gravity of(Finding finding) {
    return switch (ConflictKind.of(finding)) {
      case BLOCK -> BLOCK;
      case UNDECIDED -> UNDECIDED;
      case WARN -> WARN;
      case INFO -> INFO;
      case EXCEPTED -> EXCEPTED;
    };
  }

  /** Returns how many of some findings have each gravity; none is left out that has any. */
  static Map<Gravity, Integer> count(List<Finding> findings) {
    Map<Gravity, Integer> numbers = new EnumMap<>(Gravity.class);
    findings.forEach(finding -> numbers.merge(of(finding), 1, Integer::sum));
    return numbers;
  }

  /** Returns the id by which the map hides findings of this gravity. */
  public String mapId() {
    return kind.id();
  }

  public String key() {
    return key;
  }

  public String icon() {
    return icon;
  }

  public String styleClass() {
    return "gravity-" + name().toLowerCase(Locale.ROOT);
  }
}
