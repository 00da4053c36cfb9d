/** The two front doors: arguments lead to the command line, none to the window. */
package merestone.app;
