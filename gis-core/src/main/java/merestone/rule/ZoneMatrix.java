package merestone.rule;

import java.util.List;

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
      return zones.stream().anyMatch(name -> name.equals("*") || name.equals(zone))
          && uses.stream().anyMatch(code -> code.equals("*") || use.startsWith(code));
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

  /** Returns what the table says of a use in a zone. */
  public Entry of(String zone, String use) {
    return cells.stream()
        .filter(cell -> cell.fits(zone, use))
        .findFirst()
        .map(Cell::entry)
        .orElse(otherwise);
  }
}
