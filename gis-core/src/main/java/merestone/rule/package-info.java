/**
 * The rule book: what must hold between which layers, why, and how to say that it does not.
 *
 * <p>Place in the flow: read from YAML by {@link merestone.rule.RuleBookReader}, handed to {@code
 * check}. Rules are data; nothing here touches a geometry but the WKT of a rule's own examples.
 */
package merestone.rule;
