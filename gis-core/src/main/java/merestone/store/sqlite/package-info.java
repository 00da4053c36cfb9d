/**
 * Fills tables of a SQLite database by writing their pages, without SQLite: for results of hundreds
 * of thousands of rows, where the library's own path costs ten times as much. SQLite makes the
 * tables; this package writes the rows in and SQLite's {@code integrity_check} finds nothing amiss.
 * Source of every byte: "Database File Format", https://www.sqlite.org/fileformat2.html.
 */
package merestone.store.sqlite;
