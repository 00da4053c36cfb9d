package merestone.app.gui.findings;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import merestone.finding.Finding;
import merestone.message.Text;

/**
 * One way to narrow the list of findings. A criterion lives on the screen's thread; the {@link
 * #test} it hands out does not. Whoever has another one to offer adds it to {@link
 * FindingsFilter#add}.
 */
public interface Criterion {

  /** Returns what its conditions are now; a new value whenever other findings may pass. */
  ObservableValue<?> conditions();

  /** Returns whether it lets every finding pass. */
  boolean isOpen();

  /** Returns its conditions at this moment as a test that never changes, for any thread. */
  Predicate<Finding> test();

  /** Returns what it asks for, to be read by people; empty texts if it is open. */
  Text words();

  /** Lets every finding pass. */
  void clear();

  /**
   * Looks at the findings there are now, on any thread: there may be other values to choose from.
   *
   * @return what is to be done with that on the screen's thread
   */
  default Runnable prepare(List<Finding> all) {
    return () -> {};
  }
}
