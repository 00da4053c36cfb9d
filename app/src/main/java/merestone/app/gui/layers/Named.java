package merestone.app.gui.layers;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Names of what is chosen in a box, never typed. */
final class Named<T> extends StringConverter<T> {
  private final Function<T, String> names;

  Named(Function<T, String> names) {
    this.names = names;
  }

  @Override
  public String toString(T value) {
    return value == null ? "" : names.apply(value);
  }

  @Override
  public T fromString(String name) {
    throw new UnsupportedOperationException("a choice box does not parse");
  }
}
