package merestone.app.gui.parts;

import java.net.URL;
import java.util.Locale;
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
   * Gives a scene this look; all scenes of the program share the theme. What else differs between
   * light and dark follows from the colours of the theme: with each change of a style class of the
   * root all styles would be found anew.
   */
  public void dress(Scene scene) {
    Application.setUserAgentStylesheet(sheet().toExternalForm());
    String own = Look.class.getResource("merestone.css").toExternalForm();
    if (!scene.getStylesheets().contains(own)) {
      scene.getStylesheets().add(own);
    }
  }

  /** Returns the sheet of the theme, as test code has written it. */
  URL sheet() {
    return Look.class.getResource(name().toLowerCase(Locale.ROOT) + ".bss");
  }
}
