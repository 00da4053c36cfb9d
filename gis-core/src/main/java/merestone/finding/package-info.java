/**
 * The answer: what was found, what could not be decided, and what was and was not checked.
 *
 * <p>Place in the flow: made by {@code check}, shown by {@code map}, {@code report} and the window.
 * Plain immutable values; nothing here computes a geometry.
 */
package merestone.finding;
