/** Deciding about findings, and what has become of them since the last run. */
package merestone.app.gui.triage;
