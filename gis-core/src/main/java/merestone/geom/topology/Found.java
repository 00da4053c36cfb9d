package merestone.geom.topology;

import java.util.ArrayList;
import java.util.List;

/**
 * What a check found in a layer, in the order of its features; immutable.
 *
 * @param <T> kind of fault
 * @param faults the faults
 * @param undecided what could not be decided
 */
public record Found<T>(List<T> faults, List<Undecided> undecided) {
  /** Copies both lists. */
  public Found {
    faults = List.copyOf(faults);
    undecided = List.copyOf(undecided);
  }

  /** Returns whether there is no fault and nothing was left undecided. */
  public boolean isClean() {
    return faults.isEmpty() && undecided.isEmpty();
  }

  static <T> Found<T> joined(List<Found<T>> parts) {
    List<T> faults = new ArrayList<>();
    List<Undecided> undecided = new ArrayList<>();
    for (Found<T> part : parts) {
      faults.addAll(part.faults);
      undecided.addAll(part.undecided);
    }
    return new Found<>(faults, undecided);
  }
}
