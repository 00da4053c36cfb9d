/** The layer panel: what is loaded, in drawing order, and what of it the map shows. */
package merestone.app.gui.layers;
