/** How work begins: the welcome page, and the assistant that makes a review of dropped files. */
package merestone.app.gui.start;
