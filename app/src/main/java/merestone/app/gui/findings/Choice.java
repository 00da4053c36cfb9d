package merestone.app.gui.findings;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import merestone.finding.Finding;
import merestone.message.Text;

/** Findings that have one of some values, such as towns; every finding while none is chosen. */
public final class Choice implements Criterion {
  private static final int SPELT_OUT = 2;

  private final Text name;
  private final Function<Finding, String> value;
  private final Function<Finding, Text> naming;
  private final Map<String, Text> names = new HashMap<>();
  private final ObjectProperty<Set<String>> chosen = new SimpleObjectProperty<>(Set.of());
  private final ObservableList<Option> options = FXCollections.observableArrayList();

  /**
   * One of the values there are.
   *
   * @param value the value
   * @param words how it is shown
   * @param count how many findings have it
   */
  public record Option(String value, Text words, int count) {}

  /**
   * Makes a criterion.
   *
   * @param name what the values are, such as “town”
   * @param value the value of a finding; called on any thread
   * @param naming how the value of a finding is shown; called on any thread
   */
  public Choice(Text name, Function<Finding, String> value, Function<Finding, Text> naming) {
    this.name = name;
    this.value = value;
    this.naming = naming;
  }

  public Text name() {
    return name;
  }

  /** Returns the values there are, in their order, with those chosen that no finding has now. */
  public ObservableList<Option> options() {
    return options;
  }

  /** Returns the values chosen; an immutable set, none for every finding. */
  public ObjectProperty<Set<String>> chosenProperty() {
    return chosen;
  }

  /** Chooses a value, or chooses it no longer. */
  public void choose(String one, boolean on) {
    Set<String> now = new LinkedHashSet<>(chosen.get());
    if (on ? now.add(one) : now.remove(one)) {
      chosen.set(Set.copyOf(now));
    }
  }

  @Override
  public ObservableValue<?> conditions() {
    return chosen;
  }

  @Override
  public boolean isOpen() {
    return chosen.get().isEmpty();
  }

  @Override
  public Predicate<Finding> test() {
    Set<String> wanted = chosen.get();
    return finding -> wanted.contains(value.apply(finding));
  }

  @Override
  public Text words() {
    if (isOpen()) {
      return Text.same("");
    }
    List<Text> said = chosen.get().stream().sorted().map(this::named).toList();
    String more = said.size() > SPELT_OUT ? " +" + (said.size() - SPELT_OUT) : "";
    return new Text(
        name.zh() + "：" + listed(said, Text::zh, "、") + more,
        name.en() + ": " + listed(said, Text::en, ", ") + more);
  }

  @Override
  public void clear() {
    chosen.set(Set.of());
  }

  @Override
  public Runnable prepare(List<Finding> all) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Text> found = new HashMap<>();
    for (Finding finding : all) {
      String one = value.apply(finding);
      counts.merge(one, 1, Integer::sum);
      found.computeIfAbsent(one, fresh -> naming.apply(finding));
    }
    return () -> offer(counts, found);
  }

  private void offer(Map<String, Integer> counts, Map<String, Text> found) {
    names.putAll(found);
    chosen.get().forEach(one -> counts.putIfAbsent(one, 0));
    options.setAll(
        counts.entrySet().stream()
            .map(one -> new Option(one.getKey(), named(one.getKey()), one.getValue()))
            .toList());
  }

  private Text named(String one) {
    return names.getOrDefault(one, Text.same(one));
  }

  private static String listed(List<Text> said, Function<Text, String> wording, String comma) {
    return said.stream().limit(SPELT_OUT).map(wording).collect(Collectors.joining(comma));
  }
}
