package merestone.app.gui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import merestone.app.gui.MerestoneWindow;
import merestone.message.Messages;
import merestone.message.Text;
import org.junit.jupiter.api.Test;

class WordsTest {
  private final Words words = new Words(Messages.of(MerestoneWindow.class), Locale.CHINESE);

  @Test
  void liveWordsFollowTheLanguage() {
    ObservableValue<String> open = words.live("tools.open");
    assertEquals("打开", open.getValue());
    words.localeProperty().set(Locale.ENGLISH);
    assertEquals("Open", open.getValue());
  }

  @Test
  void liveWordsFollowTheirText() {
    SimpleObjectProperty<Text> text = new SimpleObjectProperty<>(new Text("一", "one"));
    ObservableValue<String> live = words.live(text);
    assertEquals("一", live.getValue());
    text.set(new Text("二", "two"));
    assertEquals("二", live.getValue());
    words.localeProperty().set(Locale.ENGLISH);
    assertEquals("two", live.getValue());
  }

  @Test
  void holesAreFilledInTheLanguageOfTheMoment() {
    assertEquals("显示 3 / 7", words.now("findings.shown", 3, 7));
  }
}
