/**
 * Tables as comma-separated values.
 *
 * <p>Place in the flow: writes what {@code report} derives from a result. See {@code
 * docs/formats.md}.
 */
package merestone.report.csv;
