package merestone.app.gui.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import merestone.app.gui.parts.Remembered;
import merestone.app.gui.parts.Words;
import merestone.message.Language;
import merestone.review.ResultOrder;

/** Which formats of a result are wanted, in which language; the choice is remembered. */
public final class ResultsViewModel {
  private static final String FORMATS = "export.formats";

  private final Remembered remembered;
  private final Map<String, BooleanProperty> formats = new LinkedHashMap<>();
  private final ObjectProperty<Language> language;
  private final BooleanProperty levelled = new SimpleBooleanProperty();

  public ResultsViewModel(Remembered remembered, Words words) {
    this.remembered = remembered;
    language = new SimpleObjectProperty<>(Language.of(words.locale()));
    String before = remembered.text(FORMATS);
    List<String> chosen =
        before.isEmpty() ? ResultOrder.usualFormats() : Arrays.asList(before.split(","));
    ResultOrder.all()
        .forEach(name -> formats.put(name, new SimpleBooleanProperty(chosen.contains(name))));
  }

  /** Returns whether each format is wanted, by its name, in the order they are written. */
  public Map<String, BooleanProperty> formats() {
    return formats;
  }

  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  /** Returns whether rounded parts are to sum to the rounded whole. */
  public BooleanProperty levelledProperty() {
    return levelled;
  }

  /** Returns whether no format is wanted. */
  public BooleanBinding isEmpty() {
    return Bindings.createBooleanBinding(
        () -> chosen().isEmpty(), formats.values().toArray(BooleanProperty[]::new));
  }

  /** Returns the order, and remembers it; empty if no format is wanted. */
  public Optional<ResultOrder> order() {
    List<String> chosen = chosen();
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    remembered.text(FORMATS, String.join(",", chosen));
    return Optional.of(ResultOrder.of(chosen, language.get(), levelled.get(), Optional.empty()));
  }

  private List<String> chosen() {
    List<String> chosen = new ArrayList<>();
    formats.forEach(
        (name, on) -> {
          if (on.get()) {
            chosen.add(name);
          }
        });
    return chosen;
  }
}
