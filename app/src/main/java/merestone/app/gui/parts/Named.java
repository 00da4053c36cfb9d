package merestone.app.gui.parts;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Names of what is chosen in a box, never typed. */
public final class Named<T> extends StringConverter<T> {
  private final Function<T, String> names;

  /** Takes what names a choice; where nothing is chosen the box is empty. */
  public Named(Function<T, String> names) {
    this.names = names;
  }

  @Override
  public String toString(T value) {
    return value == null ? "" : names.apply(value);
  }

  @Override
  public T fromString(String name) {
    throw new UnsupportedOperationException("a choice is not typed");
  }
}
