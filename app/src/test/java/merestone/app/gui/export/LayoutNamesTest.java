package merestone.app.gui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import merestone.app.gui.MerestoneWindow;
import merestone.app.gui.parts.Words;
import merestone.message.Messages;
import merestone.review.PageLayouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutNamesTest {
  private final Words words = new Words(Messages.of(MerestoneWindow.class), Locale.CHINESE);

  @ParameterizedTest
  @CsvSource({
    "a4-landscape, A4 横向, A4 landscape",
    "a0-portrait, A0 纵向, A0 portrait",
    "decision-a4, A4 审查意见单, A4 decision sheet",
    "/office/own.layout.yaml, own.layout.yaml, own.layout.yaml"
  })
  void aLayoutIsNamedInTheLanguageOfTheWindow(String layout, String zh, String en) {
    assertEquals(zh, LayoutNames.of(layout, words));
    words.localeProperty().set(Locale.ENGLISH);
    assertEquals(en, LayoutNames.of(layout, words));
  }

  @Test
  void everyLayoutThatShipsHasAName() {
    for (String layout : PageLayouts.names()) {
      assertFalse(LayoutNames.of(layout, words).contains("-"), layout);
    }
  }
}
