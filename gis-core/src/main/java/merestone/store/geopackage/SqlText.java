package merestone.store.geopackage;

/** Writes names and texts into SQL so that nothing in them can be taken for SQL. */
final class SqlText {

  private SqlText() {}

  /**
   * Returns the name as a quoted identifier; dots, quotes, blanks and digits mean nothing in it.
   */
  static String name(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  /** Returns the words as a text literal. */
  static String literal(String words) {
    return '\'' + words.replace("'", "''") + '\'';
  }
}
