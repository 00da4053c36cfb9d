package merestone.app.gui.parts;

import javafx.scene.control.Labeled;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What a cell says as icon and word: never by colour alone. The icon and its colour are kept while
 * the cell is empty, since it mostly shows the same again, and dressing it anew is what takes time.
 */
public final class Face {
  private final Labeled cell;
  private final FontIcon drawn = new FontIcon();
  private String icon = "";
  private String styleClass = "";

  public Face(Labeled cell) {
    this.cell = cell;
  }

  /** Shows a word behind an icon, in the colour of a style class. */
  public void show(String word, String wantedIcon, String wantedClass) {
    cell.setText(word);
    if (!wantedClass.equals(styleClass)) {
      cell.getStyleClass().remove(styleClass);
      cell.getStyleClass().add(wantedClass);
      styleClass = wantedClass;
    }
    if (!wantedIcon.equals(icon)) {
      drawn.setIconLiteral(wantedIcon);
      icon = wantedIcon;
    }
    drawn.setVisible(true);
    cell.setGraphic(drawn);
  }

  /** Shows nothing. */
  public void hide() {
    cell.setText(null);
    drawn.setVisible(false);
  }
}
