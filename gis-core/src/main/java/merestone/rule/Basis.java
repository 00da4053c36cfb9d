package merestone.rule;

import merestone.message.Text;

/**
 * The text a rule rests on.
 *
 * @param document the document's name
 * @param number its number, such as 自然资发〔2022〕142号; may be empty
 * @param article the article or item; may be empty
 * @param toConfirm true if the wording or value is background knowledge to be confirmed against the
 *     document before anyone relies on it
 */
public record Basis(Text document, String number, String article, boolean toConfirm) {}
