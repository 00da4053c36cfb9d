package merestone.app.gui.parts;

import java.net.URL;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark: the themes of AtlantaFX, as far as the window has controls for their rules. */
public enum Look {
  LIGHT,
  DARK;

  /** Loads the fonts that come with the program, so that Chinese shows on any machine. */
  public static void loadFonts() {
    for (String weight : new String[] {"Regular", "Bold"}) {
      String font = "/merestone/map/fonts/MerestoneSansSC-" + weight + ".ttf";
      Font.loadFont(Look.class.getResourceAsStream(font), 13);
    }
  }

  /**
   * Gives a scene, and all windows there are and will be, this look. Both looks are in one sheet,
   * and a pseudo class of the root chooses: with another sheet, or another style class, all rules
   * would be held against all nodes anew.
   */
  public void dress(Scene scene) {
    String looks = sheet().toExternalForm();
    if (!looks.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(looks);
    }
    String own = Look.class.getResource("merestone.css").toExternalForm();
    if (!scene.getStylesheets().contains(own)) {
      scene.getStylesheets().add(own);
    }
    WornLook.wear(this, scene);
  }

  /** Returns the sheet of the themes, as test code has written it. */
  static URL sheet() {
    return Look.class.getResource("looks.bss");
  }
}
