package merestone.review.draft;

import java.util.List;
import merestone.message.Problem;

/**
 * A layer of a delivery, as far as headers and first rows tell. Immutable.
 *
 * @param address where it is
 * @param name its name in its file
 * @param rows how many rows its file declares, deleted ones perhaps included; -1 if it does not say
 * @param geometryType the declared geometry type in OGC words; {@code None} for a table
 * @param grid its coordinate system
 * @param sample its first rows
 * @param guesses the parts it seems to play, best first; may be empty
 * @param problems what is wrong, as far as it has been read
 */
public record FoundLayer(
    Address address,
    String name,
    long rows,
    String geometryType,
    Grid grid,
    Sample sample,
    List<RoleGuess> guesses,
    List<Problem> problems) {

  public FoundLayer {
    guesses = List.copyOf(guesses);
    problems = List.copyOf(problems);
  }

  /** Returns whether it is a plain table: such a layer needs no coordinate system. */
  public boolean isTable() {
    return geometryType.equals(merestone.store.LayerFacts.NO_GEOMETRY);
  }
}
