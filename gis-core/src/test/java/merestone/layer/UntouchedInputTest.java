package merestone.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import merestone.crs.CoordinateSystem;
import merestone.message.Problem;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading leaves a GeoPackage and its folder exactly as they were. */
class UntouchedInputTest {
  @TempDir Path temporary;
  private Path folder;
  private Path file;

  @BeforeEach
  void writeOne() throws IOException {
    folder = Files.createDirectory(temporary.resolve("证据"));
    file = folder.resolve("a b.gpkg");
    Samples.geoPackage(file, "t", CoordinateSystem.unknown(""), Samples.SQUARE, "POINT (1 1)");
  }

  private static void sql(Path file, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  private int rowsLeavingNoTrace() throws IOException {
    byte[] before = Files.readAllBytes(file);
    List<String> beside = names(folder);
    int rows;
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(file))) {
      opened.only().header();
      rows = opened.only().table(new SilentProgress()).rows().size();
      assertEquals(beside, names(folder));
    }
    assertEquals(beside, names(folder));
    assertArrayEquals(before, Files.readAllBytes(file));
    return rows;
  }

  @Test
  void ordinaryFile() throws IOException {
    assertEquals(2, rowsLeavingNoTrace());
  }

  @Test
  void fileLeftInWalModeWithoutItsWal() throws IOException, SQLException {
    sql(file, "PRAGMA journal_mode = WAL");
    // bytes 18 and 19 of the header are 2 for WAL: SQLite file format, clause 1.3.3
    assertEquals(2, Files.readAllBytes(file)[18]);
    assertEquals(List.of("a b.gpkg"), names(folder));
    assertEquals(2, rowsLeavingNoTrace());
  }

  @Test
  void readOnlyFileInAReadOnlyFolder() throws IOException, SQLException {
    sql(file, "PRAGMA journal_mode = WAL");
    assertTrue(file.toFile().setWritable(false));
    assertTrue(folder.toFile().setWritable(false));
    try {
      assertEquals(2, rowsLeavingNoTrace());
    } finally {
      assertTrue(folder.toFile().setWritable(true));
    }
  }

  @Test
  void changesStillInTheWalOfAnotherProgramAreAnnounced() throws IOException, SQLException {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("CREATE TABLE not_in_the_file_yet (a)");
      try (OpenedLayers opened = LayerReader.open(LayerSource.of(file))) {
        Problem doubt = opened.only().table(new SilentProgress()).problems().get(0);
        assertEquals("gpkg-unfinished", doubt.code());
        assertTrue(doubt.message().en().contains("a b.gpkg-wal"));
      }
    }
  }

  @Test
  void anotherProgramMayHoldItsLock() throws IOException, SQLException {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("PRAGMA locking_mode = EXCLUSIVE");
      statement.execute("BEGIN EXCLUSIVE");
      assertEquals(2, rowsLeavingNoTrace());
      statement.execute("ROLLBACK");
    }
  }
}
