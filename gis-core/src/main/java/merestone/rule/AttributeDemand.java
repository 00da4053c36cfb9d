package merestone.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import merestone.rule.code.CodeTable;

/** A demand on the attributes of a layer. */
public sealed interface AttributeDemand extends Demand {

  /**
   * Columns are filled in.
   *
   * @param columns their names
   */
  record Required(List<String> columns) implements AttributeDemand {
    public Required {
      columns = List.copyOf(columns);
    }

    @Override
    public Relation relation() {
      return Relation.REQUIRED;
    }
  }

  /**
   * The layer has columns of these names, types and lengths.
   *
   * @param fields the columns
   */
  record Fields(List<Field> fields) implements AttributeDemand {
    public Fields {
      fields = List.copyOf(fields);
    }

    @Override
    public Relation relation() {
      return Relation.FIELDS;
    }
  }

  /**
   * A column as a standard describes it.
   *
   * @param name its name
   * @param type what it holds
   * @param length how many characters or digits it has room for; empty if that does not matter
   * @param decimals how many digits follow the point; empty if that does not matter
   * @param optional whether the layer may be without it
   */
  record Field(
      String name, FieldType type, OptionalInt length, OptionalInt decimals, boolean optional) {}

  /** What a column can hold. */
  enum FieldType {
    /** Characters. */
    TEXT,
    /** Whole numbers. */
    INTEGER,
    /** Numbers. */
    NUMBER,
    /** Days. */
    DATE
  }

  /**
   * A column holds codes of a table.
   *
   * @param column the column of codes
   * @param codes the table: a name of one that is shipped, or a path relative to the rule book
   * @param table that table, read
   * @param nameColumn the column of the codes' names, which must agree; empty if there is none
   */
  record CodeList(String column, String codes, CodeTable table, String nameColumn)
      implements AttributeDemand {
    @Override
    public Relation relation() {
      return Relation.CODE_LIST;
    }
  }

  /**
   * The text of a column has a form.
   *
   * @param column the column
   * @param pattern a regular expression that the whole text must match
   */
  record Form(String column, String pattern) implements AttributeDemand {
    @Override
    public Relation relation() {
      return Relation.PATTERN;
    }
  }

  /**
   * No two features have the same values in all of these columns.
   *
   * @param columns the columns
   */
  record Unique(List<String> columns) implements AttributeDemand {
    public Unique {
      columns = List.copyOf(columns);
    }

    @Override
    public Relation relation() {
      return Relation.UNIQUE;
    }
  }

  /**
   * What a column holds is there in a column of another layer.
   *
   * @param column the column
   * @param target the other layer
   * @param targetColumn its column
   */
  record Reference(String column, Side target, String targetColumn) implements AttributeDemand {
    @Override
    public Relation relation() {
      return Relation.REFERENCE;
    }

    @Override
    public List<Side> constraints() {
      return List.of(target);
    }
  }

  /**
   * A condition holds.
   *
   * @param condition the condition
   */
  record Holds(Condition condition) implements AttributeDemand {
    @Override
    public Relation relation() {
      return Relation.CONDITION;
    }
  }

  /**
   * The area a column declares is that of the geometry.
   *
   * @param column the column
   * @param unit the unit the column is in
   * @param tolerance how much they may differ, as an area or as a share of the declared area
   */
  record DeclaredArea(String column, Limit.Unit unit, Limit tolerance) implements AttributeDemand {
    @Override
    public Relation relation() {
      return Relation.DECLARED_AREA;
    }

    @Override
    public Optional<Limit> limit() {
      return Optional.of(tolerance);
    }

    @Override
    public Demand withLimit(Limit limit) {
      return new DeclaredArea(column, unit, limit);
    }
  }

  /**
   * What the parts declare adds up to what the whole declares.
   *
   * @param column the parts' column of amounts
   * @param whole the layer of wholes
   * @param wholeColumn its column of amounts
   * @param by the column, of both layers, that tells which whole a part belongs to
   * @param tolerance how much they may differ: {@link Limit.Unit#NUMBER}, or {@code %} of the whole
   */
  record SumOfParts(String column, Side whole, String wholeColumn, String by, Limit tolerance)
      implements AttributeDemand {
    @Override
    public Relation relation() {
      return Relation.SUM_OF_PARTS;
    }

    @Override
    public List<Side> constraints() {
      return List.of(whole);
    }

    @Override
    public Optional<Limit> limit() {
      return Optional.of(tolerance);
    }

    @Override
    public Demand withLimit(Limit limit) {
      return new SumOfParts(column, whole, wholeColumn, by, limit);
    }
  }
}
