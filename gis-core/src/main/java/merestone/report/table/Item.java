package merestone.report.table;

import merestone.message.Text;

/**
 * Something with its value.
 *
 * @param code a stable name for programs
 * @param name its name for people
 * @param value a {@link Text} or a {@code Long}
 */
public record Item(String code, Text name, Object value) {
  /** Returns name and words in one line; for values that are a {@link Text}. */
  public Text line() {
    Text words = (Text) value;
    return new Text(name.zh() + " " + words.zh(), name.en() + " " + words.en());
  }
}
