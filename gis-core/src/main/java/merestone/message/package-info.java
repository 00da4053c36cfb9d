/**
 * What is said to people: bilingual text, the bundles it comes from, a problem with its remedy.
 *
 * <p>Place in the flow: beside it. Every package may use it; it uses none of ours. Nothing here
 * knows a default language: a {@link merestone.message.Text} carries Chinese and English until
 * somebody shows it.
 */
package merestone.message;
