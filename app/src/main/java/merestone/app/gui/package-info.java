/**
 * The window: one folder per part of the screen, wired by hand in {@link merestone.app.gui.Wiring}.
 *
 * <p>View models hold state in properties and know no control; views bind to them and decide
 * nothing. The work itself is reached only through {@code merestone.review}.
 */
package merestone.app.gui;
