package merestone.app.gui.layers;

import merestone.app.gui.parts.Words;
import merestone.message.Text;
import merestone.rule.RoleNames;

/** What the role of a layer is called. */
final class RoleWords {
  private RoleWords() {}

  /** English panels show the word of the rule books, which is English and short. */
  static String inShort(String role, Words words) {
    Text title = RoleNames.of(role);
    return words.locale().getLanguage().equals("zh") ? title.zh() : role;
  }

  /** Returns the name for people, and the word of the rule books. */
  static String full(String role, Words words) {
    String title = words.now(RoleNames.of(role));
    return title.equals(role) ? role : title + " (" + role + ")";
  }
}
