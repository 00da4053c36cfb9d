/**
 * Findings as files: HTML, GeoPackage, JSON lines. All are written from one {@link
 * merestone.report.Dossier}, to a temporary name and then moved.
 *
 * <p>Place in the flow: the last step. Never sees the engine.
 */
package merestone.report;
