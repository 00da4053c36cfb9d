package merestone.store.shapefile;

/**
 * A column of a .dbf.
 *
 * @param name the column's name, unique within the table
 * @param type the dBase type letter
 * @param offset where the value starts within a row; byte 0 is the deletion mark
 * @param width the value's width in bytes
 * @param decimals digits after the decimal point of a number
 */
record DbfField(String name, char type, int offset, int width, int decimals) {

  /** Returns the storage type in dBase's own words, such as {@code C(20)} or {@code N(18,2)}. */
  String declaration() {
    return switch (type) {
      case 'N', 'F' -> type + "(" + width + "," + decimals + ")";
      case 'C' -> "C(" + width + ")";
      default -> String.valueOf(type);
    };
  }
}
