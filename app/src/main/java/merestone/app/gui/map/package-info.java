/** The map: which ground is on screen, its picture drawn in the background, identify. */
package merestone.app.gui.map;
