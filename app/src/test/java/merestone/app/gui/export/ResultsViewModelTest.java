package merestone.app.gui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merestone.app.gui.MerestoneWindow;
import merestone.app.gui.parts.MemoryPreferences;
import merestone.app.gui.parts.Remembered;
import merestone.app.gui.parts.Words;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.review.ResultOrder;
import org.junit.jupiter.api.Test;

class ResultsViewModelTest {
  private final Words words = new Words(Messages.of(MerestoneWindow.class), Locale.ENGLISH);
  private final Remembered remembered = new Remembered(new MemoryPreferences());

  @Test
  void theUsualFormatsAreChosenAtFirstAndAnotherChoiceIsRemembered() {
    ResultsViewModel model = new ResultsViewModel(remembered, words);
    ResultOrder order = model.order().orElseThrow();
    assertEquals(ResultOrder.usualFormats(), order.formats());
    assertEquals(Language.EN, order.language());

    model.formats().values().forEach(on -> on.set(false));
    model.formats().get("csv").set(true);
    model.languageProperty().set(Language.BOTH);
    assertEquals(List.of("csv"), model.order().orElseThrow().formats());
    assertEquals(
        List.of("csv"), new ResultsViewModel(remembered, words).order().orElseThrow().formats());
  }

  @Test
  void withoutAFormatThereIsNoOrder() {
    ResultsViewModel model = new ResultsViewModel(remembered, words);
    model.formats().values().forEach(on -> on.set(false));
    assertTrue(model.isEmpty().get());
    assertEquals(Optional.empty(), model.order());
  }

  /** The dialog offers every format there is, so each must bring its words. */
  @Test
  void everyFormatSaysWhatItIsForInBothLanguages() {
    for (String format : ResultOrder.all()) {
      Text what = ResultOrder.description(format);
      assertNotEquals(what.zh(), what.en(), format);
    }
  }
}
