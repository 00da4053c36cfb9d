package merestone.app.gui.findings;

import merestone.message.Text;

/**
 * Something to know about an input that did not stop the run.
 *
 * @param repaired whether a geometry was mended; otherwise something could not be read as it is
 * @param where the file or feature
 * @param message what is the matter
 * @param remedy what can be done; may be empty texts
 */
public record Note(boolean repaired, String where, Text message, Text remedy) {}
