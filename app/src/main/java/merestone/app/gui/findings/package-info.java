/** The answer as tables: findings, what was not checked, notes on the inputs, and one in detail. */
package merestone.app.gui.findings;
