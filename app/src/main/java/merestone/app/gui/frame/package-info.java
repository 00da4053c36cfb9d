/** What holds the parts of the screen together: menu, tool bar, status bar, the shell. */
package merestone.app.gui.frame;
