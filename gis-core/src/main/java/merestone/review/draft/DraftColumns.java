package merestone.review.draft;

import java.util.List;
import java.util.Optional;

/**
 * The columns a review gives a meaning, by the name they have in the review; empty for none.
 *
 * @param key the identifier
 * @param name the name
 * @param town the town
 * @param classBy what accounts over the layer are divided by
 */
public record DraftColumns(String key, String name, String town, String classBy) {
  /** No such columns. */
  public static final DraftColumns NONE = new DraftColumns("", "", "", "");

  /** Returns the first candidates of a role that are among the columns. */
  static DraftColumns of(Optional<KnownRole> role, List<String> columns) {
    return role.map(
            known ->
                new DraftColumns(
                    first(known, "key", columns),
                    first(known, "name", columns),
                    first(known, "town", columns),
                    first(known, "classBy", columns)))
        .orElse(NONE);
  }

  private static String first(KnownRole role, String key, List<String> columns) {
    return role.candidates().get(key).stream().filter(columns::contains).findFirst().orElse("");
  }
}
