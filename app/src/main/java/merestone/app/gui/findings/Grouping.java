package merestone.app.gui.findings;

import merestone.finding.Cause;
import merestone.finding.Finding;
import merestone.message.Text;

/** What the findings of a group have in common. */
public enum Grouping {
  NONE("grouping.none"),
  RULE("grouping.rule"),
  TOWN("grouping.town"),
  CAUSE("grouping.cause");

  private final String key;

  Grouping(String key) {
    this.key = key;
  }

  /** Returns the key of its name. */
  public String key() {
    return key;
  }

  /** Returns the group of a finding; empty text for the rest, which has nothing in common. */
  String of(Finding finding) {
    return switch (this) {
      case NONE -> "";
      case RULE -> finding.rule().id();
      case TOWN -> finding.town();
      case CAUSE -> finding.appraisal().cause().map(Cause::id).orElse("");
    };
  }

  /** Returns the name of the group of a finding; empty texts for the rest. */
  Text title(Finding first) {
    return switch (this) {
      case NONE -> Text.same("");
      case RULE -> rule(first);
      case TOWN -> Text.same(first.town());
      case CAUSE -> first.appraisal().cause().map(Cause::words).orElse(Text.same(""));
    };
  }

  private static Text rule(Finding finding) {
    String id = finding.rule().id();
    Text title = finding.rule().wording().title();
    return new Text(id + "  " + title.zh(), id + "  " + title.en());
  }
}
