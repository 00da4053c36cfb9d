package merestone.rule;

import java.util.List;
import merestone.message.Text;

/**
 * How a rule and its findings are put into words.
 *
 * @param title the rule in a few words
 * @param message what a finding says; holes {@code {parcel} {name} {areaM2} {ha} {mu} {share}
 *     {constraint}} and those of its relation
 * @param remedy what to do about it; may be empty texts
 * @param attachments documents that must be attached for a subject the rule is about
 */
public record Wording(Text title, Text message, Text remedy, List<Text> attachments) {

  public Wording {
    attachments = List.copyOf(attachments);
  }

  /** The wording of a rule that asks for no documents. */
  public Wording(Text title, Text message, Text remedy) {
    this(title, message, remedy, List.of());
  }
}
