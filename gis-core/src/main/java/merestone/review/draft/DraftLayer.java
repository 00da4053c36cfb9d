package merestone.review.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import merestone.layer.RoleLayer;

/**
 * A layer of a review to be: what was found, and what the user makes of it. Immutable.
 *
 * @param found the layer, as it is read with the encoding and system given here
 * @param role the part it plays; empty to leave it out
 * @param encoding the text encoding to force
 * @param crs the coordinate system to force
 * @param columns the columns with a meaning, by their names after renaming
 * @param renamed the standard name of a column to the name it has in the file
 */
public record DraftLayer(
    FoundLayer found,
    String role,
    Optional<String> encoding,
    Optional<String> crs,
    DraftColumns columns,
    Map<String, String> renamed) {

  public DraftLayer {
    renamed = Map.copyOf(renamed);
  }

  /** Returns a layer with the role, columns and names that seem right. */
  public static DraftLayer of(FoundLayer found) {
    String role = found.guesses().isEmpty() ? "" : found.guesses().get(0).role();
    return new DraftLayer(
            found, "", Optional.empty(), Optional.empty(), DraftColumns.NONE, aliases(found))
        .withRole(role);
  }

  /** Returns the same layer in a role, with that role's columns; empty to leave it out. */
  public DraftLayer withRole(String other) {
    DraftColumns fitting = DraftColumns.of(Roles.shipped().like(other), columnNames());
    return new DraftLayer(found, other, encoding, crs, fitting, renamed);
  }

  /** Returns the same layer as it is read otherwise; see {@link Recognition#again}. */
  public DraftLayer readAs(FoundLayer again, Optional<String> charset, Optional<String> system) {
    return new DraftLayer(again, role, charset, system, columns, renamed);
  }

  /** Returns the same layer with other columns. */
  public DraftLayer withColumns(DraftColumns others) {
    return new DraftLayer(found, role, encoding, crs, others, renamed);
  }

  /**
   * Returns the same layer with other names of columns; columns of the review that are there no
   * longer are chosen anew.
   */
  public DraftLayer withRenamed(Map<String, String> others) {
    DraftLayer changed = new DraftLayer(found, role, encoding, crs, columns, others);
    List<String> there = changed.columnNames();
    boolean allThere =
        Stream.concat(
                Stream.of(columns.key(), columns.name(), columns.town()),
                RoleLayer.Columns.parted(columns.classBy()).stream())
            .allMatch(column -> column.isEmpty() || there.contains(column));
    return allThere && !columns.equals(DraftColumns.NONE) ? changed : changed.withRole(role);
  }

  /** Returns whether it takes part in the review. */
  public boolean isUsed() {
    return !role.isEmpty();
  }

  /** Returns the columns by their names after renaming, in file order. */
  public List<String> columnNames() {
    Map<String, String> standard = new TreeMap<>();
    renamed.forEach((name, there) -> standard.put(there, name));
    return found.sample().columns().stream()
        .map(column -> standard.getOrDefault(column, column))
        .toList();
  }

  /** Columns that are there by another name of theirs, and not by their own. */
  private static Map<String, String> aliases(FoundLayer found) {
    Map<String, String> names = new TreeMap<>();
    List<String> columns = found.sample().columns();
    Roles.shipped()
        .aliases()
        .forEach(
            (standard, others) ->
                others.stream()
                    .filter(other -> columns.contains(other) && !isThere(standard, columns))
                    .findFirst()
                    .ifPresent(other -> names.put(standard, other)));
    columns.stream()
        .filter(column -> Roles.shipped().aliases().containsKey(capital(column)))
        .filter(column -> !columns.contains(capital(column)))
        .forEach(column -> names.putIfAbsent(capital(column), column));
    return names;
  }

  private static boolean isThere(String standard, List<String> columns) {
    return columns.stream().anyMatch(column -> capital(column).equals(standard));
  }

  private static String capital(String column) {
    return column.toUpperCase(Locale.ROOT);
  }
}
