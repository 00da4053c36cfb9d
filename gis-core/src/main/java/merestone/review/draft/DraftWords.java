package merestone.review.draft;

import java.util.List;
import merestone.message.Messages;
import merestone.message.Text;

/** What this package says to people. */
final class DraftWords {
  private static final Messages MESSAGES = Messages.of(DraftWords.class);

  private DraftWords() {}

  static Text text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }

  /** Returns words in a list, with the comma of each language. */
  static Text list(List<String> words) {
    return new Text(String.join("、", words), String.join(", ", words));
  }
}
