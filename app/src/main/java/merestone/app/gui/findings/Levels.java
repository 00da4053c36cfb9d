package merestone.app.gui.findings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import merestone.app.gui.parts.Words;
import merestone.finding.Finding;
import merestone.message.Text;

/** Findings of the gravities that are switched on. */
final class Levels implements Criterion {
  private final Words words;
  private final Map<Gravity, BooleanProperty> switches = new EnumMap<>(Gravity.class);
  private final ReadOnlyObjectWrapper<Set<Gravity>> on =
      new ReadOnlyObjectWrapper<>(EnumSet.allOf(Gravity.class));

  Levels(Words words) {
    this.words = words;
    for (Gravity gravity : Gravity.values()) {
      BooleanProperty one = new SimpleBooleanProperty(true);
      one.addListener((property, before, now) -> gather());
      switches.put(gravity, one);
    }
  }

  /** Returns whether findings of a gravity are shown. */
  BooleanProperty shownProperty(Gravity gravity) {
    return switches.get(gravity);
  }

  @Override
  public ObservableValue<?> conditions() {
    return on;
  }

  @Override
  public boolean isOpen() {
    return on.get().size() == Gravity.values().length;
  }

  @Override
  public Predicate<Finding> test() {
    Set<Gravity> wanted = on.get();
    return finding -> wanted.contains(Gravity.of(finding));
  }

  @Override
  public Text words() {
    if (isOpen()) {
      return Text.same("");
    }
    Text hidden = new Text(hidden(Text::zh, "、"), hidden(Text::en, ", "));
    return words.text("filter.levels", hidden);
  }

  @Override
  public void clear() {
    switches.values().forEach(one -> one.set(true));
  }

  private String hidden(Function<Text, String> wording, String comma) {
    return Arrays.stream(Gravity.values())
        .filter(gravity -> !on.get().contains(gravity))
        .map(gravity -> wording.apply(words.text(gravity.key())))
        .collect(Collectors.joining(comma));
  }

  private void gather() {
    on.set(
        switches.entrySet().stream()
            .filter(one -> one.getValue().get())
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Gravity.class))));
  }
}
