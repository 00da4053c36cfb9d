/** Tells the user what went wrong: what happened, what to do, details on demand. */
package merestone.app.gui.error;
