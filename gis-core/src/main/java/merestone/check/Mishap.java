package merestone.check;

import java.util.function.Function;
import java.util.function.Supplier;
import merestone.progress.Cancelled;

/**
 * The one place where the engine survives what nobody foresaw: a filter that throws, a ring so long
 * that a recursion runs out of stack. One feature must not cost the answer on all others, and must
 * not vanish either: what is returned in its place says that it could not be decided, and why. A
 * cancelled run and a lack of memory are passed on: they concern the whole run.
 */
final class Mishap {
  private Mishap() {}

  /** Returns what the work gives, or an answer made of the reason why it did not. */
  static <T> T caught(Supplier<T> work, Function<String, T> otherwise) {
    try {
      return work.get();
    } catch (Cancelled e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      String said = e.getMessage() == null ? "" : ": " + e.getMessage();
      return otherwise.apply(e.getClass().getSimpleName() + said);
    }
  }
}
