package merestone.rule.code;

import merestone.message.Text;

/**
 * Where a table comes from.
 *
 * @param id its short name, unique among tables, such as {@code dlbm}
 * @param edition which edition of the classification it holds, as its file says
 * @param title its name in both languages
 * @param source the document or data it was taken from
 * @param confirm whether something in it is background knowledge, to be confirmed before anyone
 *     relies on it
 */
public record Provenance(String id, String edition, Text title, String source, boolean confirm) {}
