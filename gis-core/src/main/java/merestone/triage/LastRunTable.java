package merestone.triage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of the last run: what it was made with, and its findings. */
final class LastRunTable {
  static final String FACTS = "last_run";
  static final String FINDINGS = "last_run_findings";

  static final List<String> DEFINITIONS =
      List.of(
          "CREATE TABLE last_run (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,"
              + " section TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL)",
          "CREATE TABLE last_run_findings (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "
              + ImprintColumns.DEFINITION
              + ")");

  private static final String RUN = "run";
  private static final String DATA = "data";
  private static final String RULE = "rule";

  private LastRunTable() {}

  /** Puts a run in place of the one before. */
  static void keep(Connection connection, RunPrint run) throws SQLException {
    try (Statement delete = connection.createStatement()) {
      delete.execute("DELETE FROM last_run");
      delete.execute("DELETE FROM last_run_findings");
    }
    keep(connection, RUN, Map.of("program", run.facts().program()));
    keep(connection, RUN, Map.of("settings", run.facts().settings()));
    keep(connection, DATA, run.facts().data());
    keep(connection, RULE, run.facts().rules());
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO last_run_findings ("
                + ImprintColumns.NAMES
                + ") VALUES ("
                + ImprintColumns.HOLES
                + ")")) {
      for (Imprint one : run.imprints()) {
        ImprintColumns.fill(insert, 1, one);
        insert.executeUpdate();
      }
    }
  }

  private static void keep(Connection connection, String section, Map<String, String> facts)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO last_run (section, name, value) VALUES (?, ?, ?)")) {
      for (Map.Entry<String, String> fact : facts.entrySet()) {
        insert.setString(1, section);
        insert.setString(2, fact.getKey());
        insert.setString(3, fact.getValue());
        insert.executeUpdate();
      }
    }
  }

  /** Returns the last run; empty if none was kept. */
  static Optional<RunPrint> read(Connection connection) throws SQLException {
    Map<String, Map<String, String>> sections = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT section, name, value FROM last_run")) {
      while (rows.next()) {
        sections
            .computeIfAbsent(rows.getString(1), key -> new HashMap<>())
            .put(rows.getString(2), rows.getString(3));
      }
    }
    if (!sections.containsKey(RUN)) {
      return Optional.empty();
    }
    Map<String, String> run = sections.get(RUN);
    RunFacts facts =
        new RunFacts(
            run.getOrDefault("program", ""),
            run.getOrDefault("settings", ""),
            sections.getOrDefault(DATA, Map.of()),
            sections.getOrDefault(RULE, Map.of()));
    return Optional.of(new RunPrint(facts, imprints(connection)));
  }

  private static List<Imprint> imprints(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM last_run_findings ORDER BY fid")) {
      List<Imprint> all = new ArrayList<>();
      while (rows.next()) {
        all.add(ImprintColumns.read(rows));
      }
      return all;
    }
  }
}
