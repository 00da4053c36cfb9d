package merestone.check;

import java.util.Date;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import merestone.layer.LayerTable;
import merestone.rule.AttributeDemand.FieldType;
import org.geotools.api.feature.type.AttributeDescriptor;

/**
 * How a file declares a column. What its format does not say is empty: a text column of a
 * GeoPackage without a length has room for any text, and its numbers have no width.
 *
 * @param said the declaration in the format's own words, such as {@code N(18,2)}
 * @param type what the column can hold, as values are given; none of the types for others
 * @param length width in the format's unit: bytes in a .dbf, characters in a GeoPackage
 * @param decimals digits after the point
 */
record ColumnForm(String said, Holds type, OptionalInt length, OptionalInt decimals) {
  private static final Pattern NUMBER =
      Pattern.compile("(?:[NF]|NUMERIC|DECIMAL)\\(\\s*(\\d{1,4})\\s*,\\s*(\\d{1,4})\\s*\\)");

  private static final Pattern DBF_TEXT = Pattern.compile("C\\(\\d+\\)");

  /** dBASE III: a text has at most 254 bytes. */
  private static final int DBF_TEXT_BYTES = 254;

  /** What a column holds. */
  enum Holds {
    TEXT,
    INTEGER,
    NUMBER,
    DATE,
    OTHER;

    /** Returns what a standard asks for. */
    static Holds of(FieldType wanted) {
      return switch (wanted) {
        case TEXT -> TEXT;
        case INTEGER -> INTEGER;
        case NUMBER -> NUMBER;
        case DATE -> DATE;
      };
    }
  }

  static ColumnForm of(LayerTable table, AttributeDescriptor column) {
    String name = column.getLocalName();
    Class<?> binding = column.getType().getBinding();
    return table
        .header()
        .column(name)
        .map(field -> of(field.type(), field.length(), binding))
        .orElseGet(() -> of(binding.getSimpleName(), -1, binding));
  }

  static ColumnForm of(String said, int declaredLength, Class<?> binding) {
    OptionalInt length = declaredLength < 0 ? OptionalInt.empty() : OptionalInt.of(declaredLength);
    Matcher number = NUMBER.matcher(said);
    if (number.matches()) {
      int decimals = Integer.parseInt(number.group(2));
      Holds type = decimals == 0 ? Holds.INTEGER : Holds.NUMBER;
      return new ColumnForm(said, type, length, OptionalInt.of(decimals));
    }
    Holds type = holds(binding);
    OptionalInt decimals = type == Holds.INTEGER ? OptionalInt.of(0) : OptionalInt.empty();
    return new ColumnForm(said, type, length, decimals);
  }

  private static Holds holds(Class<?> binding) {
    if (CharSequence.class.isAssignableFrom(binding)) {
      return Holds.TEXT;
    }
    if (Date.class.isAssignableFrom(binding)) {
      return Holds.DATE;
    }
    if (!Number.class.isAssignableFrom(binding)) {
      return Holds.OTHER;
    }
    boolean broken =
        binding == Double.class
            || binding == Float.class
            || binding == java.math.BigDecimal.class
            || binding == Number.class;
    return broken ? Holds.NUMBER : Holds.INTEGER;
  }

  /** Returns whether the column can hold what a standard puts there; numbers hold whole ones. */
  boolean admits(FieldType wanted) {
    boolean whole = wanted == FieldType.NUMBER && type == Holds.INTEGER;
    return whole || type == Holds.of(wanted);
  }

  /** Returns a wanted width, or the most the format has room for where that is less. */
  OptionalInt possible(OptionalInt wanted) {
    boolean tooMuch = DBF_TEXT.matcher(said).matches() && wanted.orElse(0) > DBF_TEXT_BYTES;
    return tooMuch ? OptionalInt.of(DBF_TEXT_BYTES) : wanted;
  }
}
