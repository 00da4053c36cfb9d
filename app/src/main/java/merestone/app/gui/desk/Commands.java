package merestone.app.gui.desk;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import merestone.app.gui.parts.Remembered;

/**
 * What each command does, when it can be asked for, and by which key. Each part of the screen
 * defines its own; one that nobody defined is not offered.
 */
public final class Commands {
  private static final ObservableValue<Boolean> NEVER = new SimpleObjectProperty<>(false);

  private final Remembered remembered;
  private final Map<Command, Deed> deeds = new EnumMap<>(Command.class);
  private final Map<Command, ObjectProperty<KeyCombination>> keys = new EnumMap<>(Command.class);

  /** What a command does and whether it can be asked for. */
  private record Deed(Runnable action, ObservableValue<Boolean> enabled) {}

  /** Takes the keys that the user chose, as remembered. */
  public Commands(Remembered remembered) {
    this.remembered = remembered;
    for (Command command : Command.values()) {
      keys.put(command, new SimpleObjectProperty<>(chosenKey(command).orElse(null)));
    }
  }

  /** Says what a command does and when it can be asked for. */
  public void define(Command command, Runnable action, ObservableValue<Boolean> enabled) {
    deeds.put(command, new Deed(action, enabled));
  }

  /** Says what a command does that can always be asked for. */
  public void define(Command command, Runnable action) {
    define(command, action, new SimpleObjectProperty<>(true));
  }

  /**
   * Says when no command but some can be asked for: something lies over the desk.
   *
   * @param free those that can be all the same
   */
  public void hold(ObservableValue<Boolean> held, Set<Command> free) {
    for (Command command : Command.values()) {
      Deed deed = deeds.get(command);
      if (deed != null && !free.contains(command)) {
        define(command, deed.action(), held.flatMap(over -> over ? NEVER : deed.enabled()));
      }
    }
  }

  /** Returns the commands of a section that are offered, in their order. */
  public List<Command> in(Section section) {
    return Arrays.stream(Command.values())
        .filter(command -> command.section() == section && isOffered(command))
        .toList();
  }

  /** Returns whether a part of the screen has defined a command. */
  public boolean isOffered(Command command) {
    return deeds.containsKey(command);
  }

  /** Returns whether a command can be asked for at this moment. */
  public ObservableValue<Boolean> enabled(Command command) {
    return deed(command).enabled();
  }

  /** Carries out a command, if it can be asked for. */
  public void run(Command command) {
    Deed deed = deed(command);
    if (Boolean.TRUE.equals(deed.enabled().getValue())) {
      deed.action().run();
    }
  }

  /** Returns the key of a command; its value is null where it has none. */
  public ReadOnlyObjectProperty<KeyCombination> keyProperty(Command command) {
    return keys.get(command);
  }

  /** Returns the command that a key belongs to. */
  public Optional<Command> byKey(KeyCombination key) {
    return Arrays.stream(Command.values())
        .filter(command -> key.equals(keys.get(command).get()))
        .findFirst();
  }

  /**
   * Gives a command a key, remembered for the next start. A command that had it goes without.
   *
   * @param key empty for none
   */
  public void assign(Command command, Optional<KeyCombination> key) {
    key.flatMap(this::byKey)
        .filter(owner -> owner != command)
        .ifPresent(owner -> set(owner, Optional.empty()));
    set(command, key);
  }

  /** Gives every command the key it came with. */
  public void resetKeys() {
    for (Command command : Command.values()) {
      remembered.forgetKey(command.name());
      keys.get(command).set(command.defaultKey().orElse(null));
    }
  }

  private void set(Command command, Optional<KeyCombination> key) {
    keys.get(command).set(key.orElse(null));
    remembered.key(command.name(), key.map(KeyCombination::getName).orElse(""));
  }

  private Optional<KeyCombination> chosenKey(Command command) {
    Optional<String> chosen = remembered.key(command.name());
    if (chosen.isEmpty()) {
      return command.defaultKey();
    }
    try {
      return chosen.filter(name -> !name.isEmpty()).map(KeyCombination::valueOf);
    } catch (IllegalArgumentException e) {
      // Written by another version: the key it comes with is better than none.
      return command.defaultKey();
    }
  }

  private Deed deed(Command command) {
    Deed deed = deeds.get(command);
    if (deed == null) {
      throw new IllegalStateException(command + " was never defined");
    }
    return deed;
  }
}
