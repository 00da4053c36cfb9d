package merestone.finding;

import java.util.Optional;
import merestone.message.Text;

/**
 * What several findings have in common.
 *
 * @param id a name that findings of one cause share; the same in every run on the same data
 * @param words the cause in words
 * @param head the id of the finding the others of this cause follow from; empty where they stand
 *     side by side
 */
public record Cause(String id, Text words, Optional<String> head) {

  /** How the names of causes begin that are the shift of a layer as a whole. */
  public static final String SHIFT = "shift-";

  /** Returns whether it is the shift of a layer as a whole. */
  public boolean isShift() {
    return id.startsWith(SHIFT);
  }

  /** A cause whose findings stand side by side. */
  public Cause(String id, Text words) {
    this(id, words, Optional.empty());
  }
}
