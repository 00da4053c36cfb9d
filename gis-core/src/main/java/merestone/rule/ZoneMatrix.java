package merestone.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may stand in which zone: a table of zones and uses. The first cell that fits decides.
 *
 * @param zoneColumn the constraints' column that names the zone
 * @param useColumn the subjects' column that holds the use
 * @param cells the table, in the order of the book
 * @param otherwise what becomes of a zone and use that no cell names
 * @param conditional the level of what is allowed on conditions only
 */
public record ZoneMatrix(
    String zoneColumn, String useColumn, List<Cell> cells, Entry otherwise, Level conditional) {

  public ZoneMatrix {
    cells = List.copyOf(cells);
  }

  /**
   * One line of the table.
   *
   * @param zones zones by name; {@code *} is any
   * @param uses uses by the code they begin with; {@code *} is any
   * @param entry what becomes of them
   */
  public record Cell(List<String> zones, List<String> uses, Entry entry) {
    public Cell {
      zones = List.copyOf(zones);
      uses = List.copyOf(uses);
    }

    boolean fits(String zone, String use) {
      return mustFit(Optional.of(zone), Optional.of(use));
    }

    /** Returns whether the cell fits whatever is not known. */
    boolean mustFit(Optional<String> zone, Optional<String> use) {
      return zones.stream()
              .anyMatch(name -> name.equals("*") || zone.filter(name::equals).isPresent())
          && uses.stream()
              .anyMatch(
                  code -> code.equals("*") || use.filter(one -> one.startsWith(code)).isPresent());
    }

    /** Returns whether the cell fits for something that is not known. */
    boolean mayFit(Optional<String> zone, Optional<String> use) {
      List<String> anyZone = zone.isEmpty() ? List.of("*") : zones;
      List<String> anyUse = use.isEmpty() ? List.of("*") : uses;
      return new Cell(anyZone, anyUse, entry).mustFit(zone, use);
    }
  }

  /** What the table says of a use in a zone. */
  public enum Entry {
    /** It may stand there. */
    ALLOW,
    /** It may stand there if what the rule names is fulfilled. */
    CONDITIONAL,
    /** It may not. */
    FORBID,
    /** The table does not say. */
    UNDECIDED
  }

  /**
   * Returns all that the table may say of a use in a zone where one or both are not known: one
   * entry if that does not matter.
   *
   * @param zone the zone; empty if not known
   * @param use the use; empty if not known
   */
  public Set<Entry> possible(Optional<String> zone, Optional<String> use) {
    Set<Entry> possible = EnumSet.noneOf(Entry.class);
    for (Cell cell : cells) {
      boolean mayFit = cell.mayFit(zone, use);
      if (mayFit) {
        possible.add(cell.entry());
      }
      if (mayFit && cell.mustFit(zone, use)) {
        return possible;
      }
    }
    possible.add(otherwise);
    return possible;
  }

  /** Returns what the table says of a use in a zone. */
  public Entry of(String zone, String use) {
    return cells.stream()
        .filter(cell -> cell.fits(zone, use))
        .findFirst()
        .map(Cell::entry)
        .orElse(otherwise);
  }
}
