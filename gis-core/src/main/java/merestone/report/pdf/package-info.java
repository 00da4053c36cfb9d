/**
 * A first page and tables as a PDF file to print and to file.
 *
 * <p>Place in the flow: writes what {@code report} derives from a result. See {@code
 * docs/formats.md}.
 */
package merestone.report.pdf;
