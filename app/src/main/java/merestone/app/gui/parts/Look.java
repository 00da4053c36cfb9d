package merestone.app.gui.parts;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Arrays;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark. */
public enum Look {
  LIGHT(new PrimerLight().getUserAgentStylesheet(), "light"),
  DARK(new PrimerDark().getUserAgentStylesheet(), "dark");

  private final String sheet;
  private final String styleClass;

  Look(String sheet, String styleClass) {
    this.sheet = sheet;
    this.styleClass = styleClass;
  }

  /** Loads the fonts that come with the program, so that Chinese shows on any machine. */
  public static void loadFonts() {
    for (String weight : new String[] {"Regular", "Bold"}) {
      String font = "/merestone/map/fonts/MerestoneSansSC-" + weight + ".ttf";
      Font.loadFont(Look.class.getResourceAsStream(font), 13);
    }
  }

  /** Gives a scene this look; all scenes of the program share the theme. */
  public void dress(Scene scene) {
    Application.setUserAgentStylesheet(sheet);
    String own = Look.class.getResource("merestone.css").toExternalForm();
    if (!scene.getStylesheets().contains(own)) {
      scene.getStylesheets().add(own);
    }
    put(scene.getRoot().getStyleClass());
  }

  /** In one change: after each, all styles are found anew. */
  private void put(List<String> styles) {
    List<String> others =
        Arrays.stream(values()).map(look -> look.styleClass).filter(styles::contains).toList();
    if (others.size() != 1) {
      styles.removeAll(others);
      styles.add(styleClass);
    } else if (!others.get(0).equals(styleClass)) {
      styles.set(styles.indexOf(others.get(0)), styleClass);
    }
  }
}
