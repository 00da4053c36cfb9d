/** Results out of the window: the map as an image, the findings as files. */
package merestone.app.gui.export;
