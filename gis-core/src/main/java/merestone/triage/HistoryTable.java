package merestone.triage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merestone.triage.Entry.Act;

/** The table of all that was ever decided, and the view of what is decided now. */
final class HistoryTable {
  static final String NAME = "decision_history";
  static final String VIEW = "decisions";

  /** Dates and times of a GeoPackage: OGC 12-128r17, table 1, DATETIME. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  static final List<String> DEFINITIONS =
      List.of(
          "CREATE TABLE decision_history (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,"
              + " geom POINT, conflict TEXT NOT NULL, act TEXT NOT NULL, actor TEXT NOT NULL,"
              + " at DATETIME NOT NULL, status_before TEXT, comment_before TEXT,"
              + " reviewer_before TEXT, at_before DATETIME, status TEXT NOT NULL,"
              + " comment TEXT NOT NULL, reviewer TEXT NOT NULL, decided_at DATETIME NOT NULL, "
              + ImprintColumns.DEFINITION
              + ")",
          "CREATE INDEX decision_history_conflict ON decision_history (conflict)",
          "CREATE TRIGGER decision_history_keeps BEFORE UPDATE ON decision_history"
              + " BEGIN SELECT RAISE(ABORT, 'the history of decisions is not changed'); END",
          "CREATE TRIGGER decision_history_stays BEFORE DELETE ON decision_history"
              + " BEGIN SELECT RAISE(ABORT, 'the history of decisions is not changed'); END",
          // OGC_FID is how GDAL, and so QGIS, finds the key of a view
          "CREATE VIEW decisions AS SELECT fid AS OGC_FID, geom, finding, rule, subject_layer,"
              + " subject_key, subject_name, status, comment, reviewer, decided_at, area_m2"
              + " FROM decision_history WHERE fid IN"
              + " (SELECT max(fid) FROM decision_history GROUP BY conflict)");

  private static final String INSERT =
      "INSERT INTO decision_history (geom, conflict, act, actor, at, status_before,"
          + " comment_before, reviewer_before, at_before, status, comment, reviewer, decided_at, "
          + ImprintColumns.NAMES
          + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
          + ImprintColumns.HOLES
          + ")";

  private static final int OWN_COLUMNS = 13;

  /** Makes the point a row is drawn at. */
  interface Points {
    /** Returns the encoded point. */
    byte[] encoded(Outline outline);
  }

  private HistoryTable() {}

  static void append(Connection connection, List<Entry> entries, Points points)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Entry entry : entries) {
        fill(insert, entry, points);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void fill(PreparedStatement insert, Entry entry, Points points)
      throws SQLException {
    insert.setBytes(1, entry.imprint().outline().map(points::encoded).orElse(null));
    insert.setString(2, entry.conflict());
    insert.setString(3, entry.act().name().toLowerCase(Locale.ROOT));
    insert.setString(4, entry.actor());
    insert.setString(5, TIME.format(entry.at()));
    Optional<Decision> before = entry.before();
    insert.setString(6, before.map(it -> it.status().word()).orElse(null));
    insert.setString(7, before.map(Decision::comment).orElse(null));
    insert.setString(8, before.map(Decision::reviewer).orElse(null));
    insert.setString(9, before.map(it -> TIME.format(it.at())).orElse(null));
    insert.setString(10, entry.after().status().word());
    insert.setString(11, entry.after().comment());
    insert.setString(12, entry.after().reviewer());
    insert.setString(OWN_COLUMNS, TIME.format(entry.after().at()));
    ImprintColumns.fill(insert, OWN_COLUMNS + 1, entry.imprint());
  }

  /** Returns the whole history, first things first. */
  static List<Entry> all(Connection connection) throws SQLException {
    return read(connection, "SELECT * FROM decision_history ORDER BY fid");
  }

  /** Returns the last line of each conflict's history, in the order in which they were written. */
  static List<Entry> last(Connection connection) throws SQLException {
    return read(
        connection,
        "SELECT * FROM decision_history WHERE fid IN"
            + " (SELECT max(fid) FROM decision_history GROUP BY conflict) ORDER BY fid");
  }

  private static List<Entry> read(Connection connection, String query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      List<Entry> entries = new ArrayList<>();
      while (rows.next()) {
        entries.add(entry(rows));
      }
      return entries;
    }
  }

  private static Entry entry(ResultSet row) throws SQLException {
    String before = row.getString("status_before");
    return new Entry(
        row.getString("conflict"),
        Act.valueOf(row.getString("act").toUpperCase(Locale.ROOT)),
        row.getString("actor"),
        Instant.parse(row.getString("at")),
        ImprintColumns.read(row),
        before == null
            ? Optional.empty()
            : Optional.of(decision(row, before, "comment_before", "reviewer_before", "at_before")),
        decision(row, row.getString("status"), "comment", "reviewer", "decided_at"));
  }

  private static Decision decision(
      ResultSet row, String status, String comment, String reviewer, String at)
      throws SQLException {
    return new Decision(
        Status.of(status),
        row.getString(comment),
        row.getString(reviewer),
        Instant.parse(row.getString(at)));
  }
}
