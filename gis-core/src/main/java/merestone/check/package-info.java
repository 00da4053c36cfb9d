/**
 * The engine: holds every subject against the rule book and keeps the account.
 *
 * <p>Place in the flow: layers and rules in, {@link merestone.finding.Findings} out. Index →
 * candidate pairs → overlay ladder → closed account → verdict → ledger. Never sees a file.
 */
package merestone.check;
