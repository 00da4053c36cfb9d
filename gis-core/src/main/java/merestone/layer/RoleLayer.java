package merestone.layer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A layer with the part it plays in a review.
 *
 * @param role the part, as the rule book names it: {@code parcels}, {@code redline} …
 * @param title what the review calls the layer; its name in the file if the review is silent
 * @param table the features, in the CRS of the run
 * @param columns which columns identify a feature to people, and which tells its class
 * @param mayBeEmpty whether a layer without features is an answer rather than a fault
 */
public record RoleLayer(
    String role, String title, LayerTable table, Columns columns, boolean mayBeEmpty) {

  public RoleLayer {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(columns, "columns");
  }

  /** A layer is equal to itself only: comparing its features would cost more than any use. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /**
   * The columns a review gives a meaning; an empty name means the layer has none.
   *
   * @param key the identifier, such as {@code BSM}
   * @param name the name, such as {@code XMMC}
   * @param town the town or village it lies in, such as {@code XZQMC}
   * @param classBy what accounts over the layer are divided by, such as {@code ZRBHDFQ}; several
   *     columns are joined by {@code +}: {@code DLBM+QSXZ}
   */
  public record Columns(String key, String name, String town, String classBy) {
    /** No such columns: features are known by their record number. */
    public static final Columns NONE = new Columns("", "", "");

    /** The columns that identify a feature to people; accounts over the layer are not divided. */
    public Columns(String key, String name, String town) {
      this(key, name, town, "");
    }

    /** Returns the columns accounts over the layer are divided by; none if they are not. */
    public List<String> classColumns() {
      return parted(classBy);
    }

    /** Returns the columns in a name that joins them by {@code +}. */
    public static List<String> parted(String columns) {
      return Stream.of(columns.split("\\+")).map(String::strip).filter(c -> !c.isEmpty()).toList();
    }

    /**
     * Returns the class of a feature: what each of the columns says, joined by {@code +}; empty if
     * all of them say nothing.
     */
    public String classOf(Row row) {
      List<String> values = classColumns().stream().map(row::text).toList();
      return values.stream().allMatch(String::isEmpty) ? "" : String.join("+", values);
    }
  }
}
