package merestone.app.gui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.Optional;
import merestone.app.gui.MerestoneWindow;
import merestone.app.gui.parts.Words;
import merestone.message.Language;
import merestone.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageViewModelTest {
  private final ImageViewModel model =
      new ImageViewModel(new Words(Messages.of(MerestoneWindow.class), Locale.CHINESE));

  /** 3508 x 2480 pixels at 300 dpi: 3508 / 300 * 25.4 = 297 mm, 2480 / 300 * 25.4 = 210 mm. */
  @Test
  void itBeginsWithA4InTheLanguageOfTheWindow() {
    assertEquals(Optional.of(new ImageOrder(3508, 2480, 300, Language.ZH)), model.order());
    assertEquals("297 × 210 mm on paper", model.paperProperty().getValue().en());
  }

  @ParameterizedTest(name = "{0} x {1} at {2}")
  @CsvSource({
    "'',1000,96", "wide,1000,96", "399,1000,96", "20001,1000,96", "1000.5,1000,96",
    "1000,-5,96", "20000,20000,300", "1000,1000,49", "1000,1000,1201", "1000,1000,''"
  })
  void aWrongWishIsNamedAndMakesNoOrder(String width, String height, String dpi) {
    wish(width, height, dpi);
    assertEquals(Optional.empty(), model.order());
    assertFalse(model.complaintProperty().getValue().zh().isEmpty());
    assertEquals("", model.paperProperty().getValue().en());
  }

  @Test
  void aWishPutRightMakesAnOrder() {
    wish("wide", "800", "96");
    wish(" 1200 ", "800", "96");
    assertEquals(Optional.of(new ImageOrder(1200, 800, 96, Language.ZH)), model.order());
    assertEquals("", model.complaintProperty().getValue().en());
  }

  private void wish(String width, String height, String dpi) {
    model.widthProperty().set(width);
    model.heightProperty().set(height);
    model.dpiProperty().set(dpi);
  }
}
