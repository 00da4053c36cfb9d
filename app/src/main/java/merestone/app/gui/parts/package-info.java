/** What every part of the screen uses: words in the chosen language, figures, FXML, look. */
package merestone.app.gui.parts;
