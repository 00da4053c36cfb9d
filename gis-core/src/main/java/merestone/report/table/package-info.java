/**
 * A result as tables and a first page, whatever the format: what CSV, XLSX and PDF files are
 * written from, so that they say the same.
 *
 * <p>Place in the flow: between the result and the writers. Knows neither.
 */
package merestone.report.table;
