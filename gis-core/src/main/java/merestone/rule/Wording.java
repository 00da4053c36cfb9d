package merestone.rule;

import merestone.message.Text;

/**
 * How a rule and its findings are put into words.
 *
 * @param title the rule in a few words
 * @param message what a finding says; holes {@code {parcel} {name} {areaM2} {ha} {mu} {share}
 *     {constraint}}
 * @param remedy what to do about it, such as the documents to attach; may be empty texts
 */
public record Wording(Text title, Text message, Text remedy) {}
