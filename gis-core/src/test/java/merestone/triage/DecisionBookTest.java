package merestone.triage;

import static merestone.triage.Conflicts.MORNING;
import static merestone.triage.Conflicts.NOON;
import static merestone.triage.Conflicts.decision;
import static merestone.triage.Conflicts.entry;
import static merestone.triage.Conflicts.imprint;
import static merestone.triage.Conflicts.run;
import static merestone.triage.Conflicts.strip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.message.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionBookTest {
  private static final CoordinateSystem CRS = CoordinateSystems.ofEpsg(4527);

  @TempDir Path folder;

  private Path review;
  private final Imprint first = imprint("a", "P-1", strip(40_500_000, 5));
  private final Imprint second = imprint("b", "P-2", strip(40_500_100, 5));

  @BeforeEach
  void name() {
    review = folder.resolve("清河 审查.yaml");
  }

  @Test
  void lookingMakesNoFile() throws IOException {
    try (DecisionBook book = DecisionBook.open(review, CRS, "王")) {
      assertEquals(List.of(), book.last());
      assertEquals(Optional.empty(), book.lastRun());
      assertEquals(Optional.empty(), book.notKept());
    }
    try (var left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void everyChangeIsALineAndTheLastOneCounts() {
    Entry decided = entry("c-1", first, decision(Status.CONFIRMED, ""));
    Entry other = entry("c-2", second, decision(Status.DISMISSED, "批文"));
    Entry taken =
        new Entry(
            "c-1",
            Entry.Act.UNDO,
            "李",
            NOON,
            first,
            Optional.of(decided.after()),
            new Decision(Status.OPEN, "", "李", NOON));
    try (DecisionBook book = DecisionBook.open(review, CRS, "王")) {
      book.append(List.of(decided, other));
      book.append(List.of(taken));
    }
    try (DecisionBook book = DecisionBook.open(review, CRS, "王")) {
      assertEquals(List.of(decided, other, taken), book.history());
      assertEquals(List.of(other, taken), book.last());
    }
  }

  @Test
  void theLastRunReadsBackAndIsReplaced() {
    RunPrint one = run("data-1", first, second);
    RunPrint two = run("data-2", second);
    try (DecisionBook book = DecisionBook.open(review, CRS, "王")) {
      book.keep(one);
      assertEquals(Optional.of(one), book.lastRun());
      book.keep(two);
    }
    assertEquals(Optional.of(two), DecisionBook.read(review, CRS).lastRun());
  }

  @Test
  void theHistoryCannotBeChangedByAnybody() throws SQLException {
    try (DecisionBook book = DecisionBook.open(review, CRS, "王")) {
      book.append(List.of(entry("c-1", first, decision(Status.CONFIRMED, ""))));
    }
    try (Connection other = sqlite();
        Statement statement = other.createStatement()) {
      assertThrows(
          SQLException.class, () -> statement.execute("UPDATE decision_history SET actor = 'x'"));
      assertThrows(SQLException.class, () -> statement.execute("DELETE FROM decision_history"));
    }
  }

  @Test
  void sqliteFindsTheDecisionsAndNothingWrong() throws SQLException {
    try (DecisionBook book = DecisionBook.open(review, CRS, "王")) {
      book.append(List.of(entry("c-1", first, decision(Status.CONFIRMED, "现场核实"))));
    }
    try (Connection other = sqlite();
        Statement statement = other.createStatement()) {
      try (ResultSet row = statement.executeQuery("SELECT status, comment FROM decisions")) {
        assertTrue(row.next());
        assertEquals("confirmed", row.getString(1));
        assertEquals("现场核实", row.getString(2));
      }
      try (ResultSet row = statement.executeQuery("PRAGMA integrity_check")) {
        assertEquals("ok", row.getString(1));
      }
      try (ResultSet row = statement.executeQuery("PRAGMA foreign_key_check")) {
        assertFalse(row.next());
      }
    }
  }

  @Test
  void aSecondWindowReadsAndIsToldWhoDecides() {
    try (DecisionBook book = DecisionBook.open(review, CRS, "王工 2026-03-02 09:00")) {
      book.append(List.of(entry("c-1", first, decision(Status.CONFIRMED, ""))));
      try (DecisionBook second = DecisionBook.open(review, CRS, "李工 2026-03-02 10:00")) {
        assertEquals("triage-held", second.notKept().orElseThrow().code());
        assertTrue(second.notKept().orElseThrow().message().en().contains("王工 2026-03-02 09:00"));
        assertEquals(book.last(), second.last());
        assertThrows(UserError.class, () -> second.append(List.of()));
      }
      assertEquals(1, book.last().size());
    }
    try (DecisionBook third = DecisionBook.open(review, CRS, "李工")) {
      assertEquals(Optional.empty(), third.notKept());
    }
  }

  @Test
  void aLockFileOfSomebodyWhoIsGoneLocksNobodyOut() throws IOException {
    Path lock = folder.resolve("清河 审查.triage.gpkg.lock");
    Files.writeString(lock, "somebody, long gone");
    try (DecisionBook book = DecisionBook.open(review, CRS, "王")) {
      assertEquals(Optional.empty(), book.notKept());
      assertTrue(Files.readString(lock).startsWith("王"));
    }
    assertFalse(Files.exists(lock));
  }

  /** A folder in the lock's place stands for one nobody may write to: the test may run as root. */
  @Test
  void whereNothingCanBeWrittenItIsReadAndSaid() throws IOException {
    try (DecisionBook book = DecisionBook.open(review, CRS, "王")) {
      book.append(List.of(entry("c-1", first, decision(Status.CONFIRMED, ""))));
    }
    Files.createDirectory(folder.resolve("清河 审查.triage.gpkg.lock"));
    try (DecisionBook book = DecisionBook.open(review, CRS, "王")) {
      assertEquals("triage-read-only", book.notKept().orElseThrow().code());
      assertEquals(1, book.last().size());
    }
  }

  @Test
  void aFileThatIsTakenAwayIsNotWrittenToInTheDark() throws IOException {
    try (DecisionBook book = DecisionBook.open(review, CRS, "王")) {
      book.append(List.of(entry("c-1", first, decision(Status.CONFIRMED, ""))));
      Files.delete(book.file());
      UserError told =
          assertThrows(
              UserError.class,
              () ->
                  book.append(
                      List.of(
                          new Entry(
                              "c-2",
                              Entry.Act.DECIDE,
                              "王",
                              MORNING,
                              second,
                              Optional.empty(),
                              decision(Status.CONFIRMED, "")))));
      assertEquals("output-unwritable", told.problem().code());
    }
  }

  @Test
  void aGeoPackageOfSomebodyElseIsLeftAlone() throws IOException, SQLException {
    try (Connection other = sqlite();
        Statement statement = other.createStatement()) {
      statement.execute("CREATE TABLE mine (a)");
    }
    byte[] before = Files.readAllBytes(DecisionBook.fileOf(review));
    UserError told = assertThrows(UserError.class, () -> DecisionBook.open(review, CRS, "王"));
    assertEquals("triage-not-ours", told.problem().code());
    assertEquals(
        List.of(before.length), List.of(Files.readAllBytes(DecisionBook.fileOf(review)).length));
  }

  private Connection sqlite() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + DecisionBook.fileOf(review));
  }
}
