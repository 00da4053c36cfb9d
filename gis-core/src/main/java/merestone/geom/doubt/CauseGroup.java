package merestone.geom.doubt;

import java.util.List;

/**
 * Conflicts of one cause.
 *
 * @param name a name that depends on the members alone, never on the order of the list or on other
 *     conflicts; where doubled ids would give two groups one name, the later gets a number
 * @param cause what they have in common
 * @param members their places in the list that was grouped, ascending; at least two
 */
public record CauseGroup(String name, Cause cause, List<Integer> members) {

  public CauseGroup {
    members = List.copyOf(members);
  }
}
