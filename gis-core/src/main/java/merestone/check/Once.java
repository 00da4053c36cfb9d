package merestone.check;

import java.util.function.Supplier;

/** Makes a thing when it is first asked for, and keeps it. For one thread. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> making;
  private T made;

  Once(Supplier<T> making) {
    this.making = making;
  }

  @Override
  public T get() {
    if (made == null) {
      made = making.get();
    }
    return made;
  }
}
