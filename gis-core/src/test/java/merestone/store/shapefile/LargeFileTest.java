package merestone.store.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files of gigabytes, made of holes: null shapes whose content is half a gigabyte that was never
 * written. Where the file system knows no holes and has no room, the tests are skipped.
 */
class LargeFileTest {
  private static final int PADDING = 500_000_000;

  @TempDir Path folder;

  private FileChannel sparse(String name, long bytes) throws IOException {
    FileStore disk = Files.getFileStore(folder);
    assumeTrue(disk.getUsableSpace() > bytes, () -> "no room for " + bytes + " bytes on " + disk);
    return FileChannel.open(
        folder.resolve(name),
        StandardOpenOption.CREATE_NEW,
        StandardOpenOption.WRITE,
        StandardOpenOption.SPARSE);
  }

  /** A square, so many null shapes of half a gigabyte, another square; places by the format. */
  private Path squaresApart(int paddings) throws IOException {
    return squaresApart(paddings, ByteBuffer.allocate(4), PADDING);
  }

  private Path squaresApart(int paddings, ByteBuffer padding, int bytes) throws IOException {
    byte[] first = ShpBytes.parts(5, 0, ShpBytes.clockwise(0, 0, 1));
    byte[] last = ShpBytes.parts(5, 0, ShpBytes.clockwise(5, 5, 2));
    long size = 100 + 2 * 8 + first.length + last.length + paddings * (8L + bytes);
    List<Long> index = new ArrayList<>();
    try (FileChannel shp = sparse("a.shp", size)) {
      long at = record(shp, index, 100, ByteBuffer.wrap(first), first.length);
      for (int i = 0; i < paddings; i++) {
        at = record(shp, index, at, padding.duplicate(), bytes);
      }
      record(shp, index, at, ByteBuffer.wrap(last), last.length);
      shp.write(header(size), 0);
    }
    ByteBuffer shx = ByteBuffer.allocate(100 + 8 * index.size() / 2);
    shx.put(header(shx.capacity()));
    index.forEach(number -> shx.putInt((int) (number / 2)));
    Files.write(folder.resolve("a.shx"), shx.array());
    return folder.resolve("a.shp");
  }

  private static long record(
      FileChannel shp, List<Long> index, long at, ByteBuffer content, int bytes)
      throws IOException {
    int number = index.size() / 2 + 1;
    index.add(at);
    index.add((long) bytes);
    shp.write(ByteBuffer.allocate(8).putInt(number).putInt(bytes / 2).flip(), at);
    shp.write(content, at + 8);
    return at + 8 + bytes;
  }

  private static ByteBuffer header(long bytes) {
    ByteBuffer out = ByteBuffer.allocate(100).putInt(0, 9994).putInt(24, (int) (bytes / 2));
    out.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, 5);
    return out.order(ByteOrder.BIG_ENDIAN);
  }

  /**
   * Lengths and places are counts of 16-bit words in 32 bits: 2^31 bytes are one limit of other
   * programs, 2^32 bytes that of signed words, 2^33 that of the format.
   */
  @ParameterizedTest(name = "{0} null shapes of half a gigabyte, .shx there: {1}")
  @CsvSource({
    "5, true, dbf-missing",
    "5, false, dbf-missing shx-missing",
    "9, true, dbf-missing",
    "9, false, dbf-missing shx-missing",
    "18, true, shp-length dbf-missing shx-wrong",
    "18, false, shp-length dbf-missing shx-missing"
  })
  void aRecordBeyondTheGapIsReadFromItsPlace(int paddings, boolean index, String codes)
      throws IOException {
    Path shp = squaresApart(paddings);
    if (!index) {
      Files.delete(folder.resolve("a.shx"));
    }

    Opened opened = Opened.read(shp);

    assertEquals(paddings + 2, opened.count());
    assertEquals("MULTIPOLYGON (((0 0, 0 1, 1 1, 1 0, 0 0)))", opened.wkt(0));
    assertEquals("null", opened.wkt(paddings));
    assertEquals("MULTIPOLYGON (((5 5, 5 7, 7 7, 7 5, 5 5)))", opened.wkt(paddings + 1));
    assertEquals(codes, String.join(" ", opened.codes()));
  }

  /** 600 MB are more than the 512 MiB that are read of one record. */
  @ParameterizedTest(name = ".shx there: {0}")
  @CsvSource({"true, dbf-missing record-unreadable", "false, dbf-missing shp-damaged shx-missing"})
  void aRecordTooLargeHasNoGeometryAndIsNamed(boolean index, String codes) throws IOException {
    byte[] polygon = ShpBytes.parts(5, 0, ShpBytes.clockwise(0, 0, 1));
    Path shp = squaresApart(1, ByteBuffer.wrap(polygon), 600_000_000);
    if (!index) {
      Files.delete(folder.resolve("a.shx"));
    }

    Opened opened = Opened.read(shp);

    assertEquals("null", opened.wkt(1));
    assertEquals(index ? 3 : 2, opened.count());
    assertEquals(codes, String.join(" ", opened.codes()));
  }

  /** 33 200 rows of 1 + 9 + 254 · 255 = 64 780 bytes are 2 150 696 000; 2^31 is 2 147 483 648. */
  @Test
  void aRowBeyondTwoGigabytesIsReadFromItsPlace() throws IOException {
    int rows = 33_200;
    DbfBytes table = DbfBytes.ascii().column("A", 'N', 9, 0);
    for (int i = 0; i < 254; i++) {
      table.text("T" + i, 255);
    }
    byte[] oneRow = table.row("7", "first").bytes();
    int header = oneRow.length - 1 - table.rowLength();
    long last = header + (rows - 1L) * 64_780;
    try (FileChannel dbf = sparse("a.dbf", last + 64_780)) {
      ByteBuffer start = ByteBuffer.wrap(oneRow, 0, oneRow.length - 1);
      dbf.write(start.order(ByteOrder.LITTLE_ENDIAN).putInt(4, rows), 0);
      ByteBuffer row = ByteBuffer.wrap(oneRow, header, 64_780).slice();
      dbf.write(row.put(1, (byte) '8'), last);
    }
    Path path = folder.resolve("a.dbf");
    ProblemLog log = new ProblemLog(path);
    try (FileWindow dbf = new FileWindow(path)) {
      DbfHeader found = DbfHeader.read(dbf, log);
      assertEquals(rows, found.rows(rows));
      List<DbfField> fields = DbfColumns.of(found, StandardCharsets.US_ASCII, log);
      DbfTable read = new DbfTable(found, fields, StandardCharsets.US_ASCII);
      Object[] values = new Object[255];
      try (DbfRows all = new DbfRows(path, read, log)) {
        all.read(rows - 1, values, IntStream.range(0, 255).toArray());
      }
      assertEquals(List.of(8, "first"), List.of(values[0], values[1]));
      assertEquals(List.of(), log.all());
    }
  }
}
