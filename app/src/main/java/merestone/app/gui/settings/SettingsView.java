package merestone.app.gui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import merestone.app.gui.parts.AreaUnit;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Named;
import merestone.app.gui.parts.Theme;
import merestone.app.gui.parts.Words;

/** The form of settings; each choice takes effect at once. */
final class SettingsView {
  private static final List<Integer> GIGABYTES = List.of(1, 2, 4, 6, 8, 12, 16, 24, 32);

  private final Words words;
  private final Parent root;

  @FXML private Label languageName;
  @FXML private ChoiceBox<Locale> language;
  @FXML private Label themeName;
  @FXML private ChoiceBox<Theme> theme;
  @FXML private Label unitName;
  @FXML private ChoiceBox<AreaUnit> unit;
  @FXML private Label decimalsName;
  @FXML private ChoiceBox<Integer> decimals;
  @FXML private Label threadsName;
  @FXML private ChoiceBox<Integer> threads;
  @FXML private Label heapName;
  @FXML private ChoiceBox<Optional<Integer>> heap;
  @FXML private Label heapNote;

  SettingsView(SettingsViewModel model, Words words) {
    this.words = words;
    root = Fxml.load(this);
    fill(language, List.of(Locale.CHINESE, Locale.ENGLISH), SettingsView::languageName);
    fill(theme, List.of(Theme.values()), one -> words.now(one.words()));
    fill(unit, List.of(AreaUnit.values()), AreaUnit::sign);
    fill(decimals, List.of(0, 1, 2, 3, 4), String::valueOf);
    int there = Runtime.getRuntime().availableProcessors();
    fill(threads, IntStream.rangeClosed(0, there).boxed().toList(), this::threadsName);
    fill(heap, memories(model.heapProperty().get()), this::heapName);
    tie(language, model.localeProperty(), languageName, "menu.language");
    tie(theme, model.themeProperty(), themeName, "menu.look");
    tie(unit, model.unitProperty(), unitName, "settings.unit");
    tie(decimals, model.decimalsProperty().asObject(), decimalsName, "settings.decimals");
    tie(threads, model.threadsProperty().asObject(), threadsName, "settings.threads");
    tie(heap, model.heapProperty(), heapName, "settings.memory");
    heapNote.textProperty().bind(words.live("settings.memory.note"));
  }

  Parent root() {
    return root;
  }

  private <T> void tie(ChoiceBox<T> box, Property<T> value, Label name, String key) {
    name.textProperty().bind(words.live(key));
    name.setLabelFor(box);
    box.accessibleTextProperty().bind(words.live(key));
    box.setValue(value.getValue());
    box.valueProperty()
        .addListener(
            (property, before, now) -> {
              if (now != null) {
                value.setValue(now);
              }
            });
  }

  /** The names are asked for again with each language: a box keeps those it has shown. */
  private <T> void fill(ChoiceBox<T> box, List<T> choices, Function<T, String> name) {
    box.getItems().setAll(choices);
    box.converterProperty().bind(words.localeProperty().map(locale -> new Named<>(name)));
  }

  /** The memory in use is offered too, whatever it is. */
  private static List<Optional<Integer>> memories(Optional<Integer> now) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(Optional.<Integer>empty()),
            java.util.stream.Stream.concat(GIGABYTES.stream(), now.stream())
                .distinct()
                .sorted()
                .map(Optional::of))
        .toList();
  }

  private static String languageName(Locale locale) {
    return locale.equals(Locale.CHINESE) ? "中文" : "English";
  }

  private String threadsName(int number) {
    return number == 0 ? words.now("settings.threads.all") : Integer.toString(number);
  }

  private String heapName(Optional<Integer> gigabytes) {
    return gigabytes
        .map(number -> number + " GB")
        .orElseGet(() -> words.now("settings.memory.auto"));
  }
}
