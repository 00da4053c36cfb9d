package merestone.app.gui.parts;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import merestone.message.Messages;
import merestone.message.Text;

/** The window's words in the language of the moment. Bound texts follow a change of language. */
public final class Words {
  private final Messages messages;
  private final ObjectProperty<Locale> locale;

  public Words(Messages messages, Locale locale) {
    this.messages = messages;
    this.locale = new SimpleObjectProperty<>(locale);
  }

  public ObjectProperty<Locale> localeProperty() {
    return locale;
  }

  public Locale locale() {
    return locale.get();
  }

  /** Returns both wordings of a key. */
  public Text text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /** Returns the wording of this moment. */
  public String now(String key, Object... arguments) {
    return now(text(key, arguments));
  }

  /** Returns the wording of this moment. */
  public String now(Text text) {
    return text.in(locale.get());
  }

  /** Returns the wording of a key, now and after every change of language. */
  public ObservableValue<String> live(String key, Object... arguments) {
    Text text = text(key, arguments);
    return Bindings.createStringBinding(() -> now(text), locale);
  }

  /** Returns the wording of a text that may itself change. */
  public ObservableValue<String> live(ObservableValue<Text> text) {
    return Bindings.createStringBinding(() -> now(text.getValue()), text, locale);
  }
}
