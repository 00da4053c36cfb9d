package merestone.store.shapefile;

import static merestone.store.shapefile.ShpBytes.clockwise;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import merestone.message.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

class ShapeReadingTest {
  private static final double[] SQUARE = clockwise(0, 0, 2);
  private static final int SQUARE_BYTES = 8 + 128;

  @TempDir Path folder;

  private Path shp() {
    return folder.resolve("a.shp");
  }

  private Path shx() {
    return folder.resolve("a.shx");
  }

  private void writeRows(String... ids) throws IOException {
    DbfBytes rows = DbfBytes.ascii().column("ID", 'N', 1, 0);
    Arrays.stream(ids).forEach(rows::row);
    Files.write(folder.resolve("a.dbf"), rows.bytes());
  }

  private static ShpBytes squares(int count) {
    ShpBytes bytes = new ShpBytes(5);
    for (int i = 0; i < count; i++) {
      bytes.polygon(clockwise(10 * i, 0, 2));
    }
    return bytes;
  }

  private static void putBig(byte[] bytes, int at, int value) {
    ByteBuffer.wrap(bytes).putInt(at, value);
  }

  private static List<String> notes(Opened opened) {
    return opened.codes().stream().filter(code -> !code.equals("dbf-missing")).toList();
  }

  @ParameterizedTest(name = "type {0} with {1} bytes of heights and measures")
  @CsvSource({"5,0", "15,56", "15,112", "25,0", "25,56"})
  void heightsAndMeasuresAreLeftOut(int type, int extraBytes) throws IOException {
    Opened opened =
        Opened.read(
            new ShpBytes(type).record(ShpBytes.parts(type, extraBytes, SQUARE)).write(shp()));
    assertEquals("MULTIPOLYGON (((0 0, 0 2, 2 2, 2 0, 0 0)))", opened.wkt(0));
    assertEquals(List.of(), notes(opened));
  }

  @Test
  void pointsAndLinesAreReadToo() throws IOException {
    ShpBytes points =
        new ShpBytes(11).record(ShpBytes.point(11, 1, 2, 3, 4)).record(ShpBytes.point(11, 5, 6, 7));
    Opened opened = Opened.read(points.write(shp()));
    assertEquals("POINT (1 2)", opened.wkt(0));
    assertEquals("POINT (5 6)", opened.wkt(1));
    assertEquals("PointZ", opened.facts().geometryType());

    ShpBytes lines =
        new ShpBytes(3)
            .record(ShpBytes.parts(3, 0, new double[] {0, 0, 1, 1}, new double[] {2, 2, 3, 3}))
            .record(ShpBytes.parts(3, 0, new double[] {0, 0, 1, 1}, new double[] {9, 9}));
    Opened read = Opened.read(lines.write(folder.resolve("lines.shp")));
    assertEquals("MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))", read.wkt(0));
    assertEquals("MULTILINESTRING ((0 0, 1 1))", read.wkt(1));
    assertEquals(List.of("line-degenerate"), notes(read));
  }

  @Test
  void aMultiPointIsReadPointByPoint() throws IOException {
    ByteBuffer content = ByteBuffer.allocate(72).order(ByteOrder.LITTLE_ENDIAN).putInt(8);
    content.position(36).putInt(2).putDouble(1).putDouble(2).putDouble(3).putDouble(4);
    Opened opened = Opened.read(new ShpBytes(8).record(content.array()).write(shp()));
    assertEquals("MULTIPOINT ((1 2), (3 4))", opened.wkt(0));
  }

  @Test
  void multipatchesAreRefusedByName() throws IOException {
    Path file = new ShpBytes(31).write(shp());
    UserError error = assertThrows(UserError.class, () -> Opened.read(file));
    assertEquals("shape-type-unsupported", error.problem().code());
    assertTrue(error.problem().message().en().contains("31 (MultiPatch)"));
  }

  @Test
  void whatIsNoShapefileIsRefusedWithItsFirstNumber() throws IOException {
    Files.write(shp(), Arrays.copyOf("GIF89a".getBytes(), 200));
    UserError error = assertThrows(UserError.class, () -> Opened.read(shp()));
    assertEquals("not-a-shapefile", error.problem().code());
    Files.write(shp(), new byte[20]);
    assertEquals(
        "shp-short", assertThrows(UserError.class, () -> Opened.read(shp())).problem().code());
    assertEquals(
        "file-missing",
        assertThrows(UserError.class, () -> Opened.read(folder.resolve("b.shp"))).problem().code());
  }

  @Test
  void aShapeOfAnotherTypeIsNamedAndTheRestIsRead() throws IOException {
    ShpBytes mixed = squares(1).record(ShpBytes.point(1, 3, 4));
    Opened opened = Opened.read(mixed.write(shp()));
    assertEquals("null", opened.wkt(1));
    assertEquals(List.of("record-type"), notes(opened));
  }

  @Test
  void withoutAShxTheRecordsAreFoundAllTheSame() throws IOException {
    Files.write(shp(), squares(5).shp());
    Opened opened = Opened.read(shp());
    assertEquals(5, opened.count());
    assertEquals(20, opened.area());
    assertEquals(List.of("shx-missing"), notes(opened));
  }

  @Test
  void ofAShapeThatGrewOnEditingOnlyTheNewRecordCounts() throws IOException {
    // Side 2 becomes side 3 with one vertex more: 3 x 4 + 9 = 21; the old square is still in the
    // .shp.
    byte[] grown = ShpBytes.parts(5, 0, new double[] {10, 0, 10, 3, 12, 3, 13, 3, 13, 0, 10, 0});
    writeRows("0", "1", "2", "3");
    Opened opened = Opened.read(squares(4).writeEdited(shp(), 1, grown));
    assertEquals(4, opened.count());
    assertEquals(21, opened.area());
    assertEquals(9, opened.geometry(1).getArea());
    assertEquals(2, opened.value(2, "ID"), "rows and shapes stay in step");
    assertEquals(List.of(), opened.codes());
  }

  @ParameterizedTest(name = "with a table: {0}")
  @ValueSource(booleans = {true, false})
  void bytesAShapeLeftBehindOnShrinkingAreNoDamage(boolean table) throws IOException {
    byte[] triangle = ShpBytes.parts(5, 0, new double[] {10, 0, 10, 2, 12, 0, 10, 0});
    squares(3).writeEdited(shp(), 1, triangle);
    if (table) {
      writeRows("0", "1", "2");
    }
    Opened opened = Opened.read(shp());
    assertEquals(10, opened.area(), "4 + 2 + 4");
    assertEquals(3, opened.count());
    assertFalse(opened.codes().contains("shp-damaged"));
  }

  @Test
  void shapesThatAnOlderShxAndTableDoNotKnowAreReadAndSaid() throws IOException {
    // Yesterday's three squares; of today's five only the .shp was delivered.
    squares(3).write(shp());
    writeRows("0", "1", "2");
    Files.write(shp(), squares(5).shp());
    Opened opened = Opened.read(shp());
    assertEquals(5, opened.count());
    assertEquals(20, opened.area(), "5 x 4");
    assertEquals(List.of("shx-wrong", "rows-too-few"), opened.codes());
  }

  @ParameterizedTest(name = "the .shx entry at {0} says {1}")
  @CsvSource({"100,0", "108,7", "112,-1", "116,2147483647", "0,1"})
  void aWrongShxIsFoundOut(int at, int value) throws IOException {
    squares(5).write(shp());
    byte[] wrong = Files.readAllBytes(shx());
    putBig(wrong, at, value);
    Files.write(shx(), wrong);
    Opened opened = Opened.read(shp());
    assertEquals(20, opened.area());
    assertEquals(List.of("shx-wrong"), notes(opened));
  }

  @Test
  void aShxThatAgreesWithItselfButNotWithTheShapesIsFoundOutWhileReading() throws IOException {
    // Forty squares; the .shx moves the border between records 1 and 2, where no sample looks.
    squares(40).write(shp());
    byte[] wrong = Files.readAllBytes(shx());
    putBig(wrong, 100 + 8 + 4, 64 + 16);
    putBig(wrong, 100 + 16, (100 + 2 * SQUARE_BYTES) / 2 + 16);
    putBig(wrong, 100 + 16 + 4, 64 - 16);
    Files.write(shx(), wrong);
    Opened opened = Opened.read(shp());
    assertEquals(160, opened.area());
    assertEquals(List.of("shx-wrong"), notes(opened));
  }

  @Test
  void ofATruncatedFileEverythingBeforeTheDamageIsRead() throws IOException {
    byte[] whole = squares(6).shp();
    squares(6).write(shp());
    // four records and half of the fifth
    Files.write(shp(), Arrays.copyOf(whole, 100 + 4 * SQUARE_BYTES + 60));
    Opened opened = Opened.read(shp());
    assertEquals(16, opened.area());
    assertEquals(6, opened.count(), "the .shx knows of six records: none is lost silently");
    assertEquals("null", opened.wkt(5));
    assertEquals(List.of("shp-length", "shp-damaged"), notes(opened), "the range is told once");
    String said =
        opened.problems().stream()
            .filter(problem -> problem.code().equals("shp-damaged"))
            .findFirst()
            .orElseThrow()
            .message()
            .en();
    assertTrue(said.contains("at byte 644: records 4 to 5"), said);
  }

  @Test
  void withoutAShxTheHalfRecordAtTheEndIsStillCounted() throws IOException {
    Files.write(shp(), Arrays.copyOf(squares(3).shp(), 100 + 2 * SQUARE_BYTES + 60));
    Opened opened = Opened.read(shp());
    assertEquals(3, opened.count());
    assertEquals(8, opened.area());
    assertTrue(notes(opened).contains("shp-damaged"));
  }

  @Test
  void damageInTheMiddleIsSteppedOverWithTheHelpOfTheShx() throws IOException {
    squares(5).write(shp());
    byte[] damaged = Files.readAllBytes(shp());
    Arrays.fill(damaged, 100 + 2 * SQUARE_BYTES, 100 + 2 * SQUARE_BYTES + 60, (byte) 0x7F);
    Files.write(shp(), damaged);
    Opened opened = Opened.read(shp());
    assertEquals(16, opened.area(), "four of five squares");
    assertEquals("null", opened.wkt(2));
    assertEquals("MULTIPOLYGON (((30 0, 30 2, 32 2, 32 0, 30 0)))", opened.wkt(3));
  }

  @ParameterizedTest(name = "record 1 declares {0} words of content")
  @CsvSource({"2", "10", "63", "65", "100000", "2147483647"})
  void aRecordLengthThatLiesIsPutRightByTheShapesOwnCounts(int words) throws IOException {
    byte[] lying = squares(4).shp();
    putBig(lying, 100 + SQUARE_BYTES + 4, words);
    Files.write(shp(), lying);
    Opened opened = Opened.read(shp());
    assertEquals(16, opened.area());
    assertEquals(4, opened.count());
    assertTrue(notes(opened).contains("record-length"));
  }

  @ParameterizedTest(name = "the header says {0} words")
  @CsvSource({"0", "50", "60", "100000", "-1"})
  void aFileLengthThatLiesIsSaid(int words) throws IOException {
    squares(3).write(shp());
    byte[] lying = Files.readAllBytes(shp());
    putBig(lying, 24, words);
    Files.write(shp(), lying);
    Opened opened = Opened.read(shp());
    assertEquals(12, opened.area());
    assertEquals(List.of("shp-length"), notes(opened));
  }

  @Test
  void aHeaderWithoutATypeIsOverruledByItsFirstRecord() throws IOException {
    byte[] bytes = squares(1).shp();
    bytes[32] = 77;
    Files.write(shp(), bytes);
    assertEquals(4, Opened.read(shp()).area());
  }

  @Test
  void boundsComeFromTheCoordinatesWhereTheHeaderCannotBeTrue() throws IOException {
    // ShpBytes leaves the box of the header all zero.
    Opened zeros = Opened.read(squares(3).write(shp()));
    assertEquals(new Envelope(0, 22, 0, 2), new Envelope(zeros.bounds()));
    byte[] small = squares(3).shp();
    ByteBuffer.wrap(small).order(ByteOrder.LITTLE_ENDIAN).putDouble(52, 5).putDouble(60, 5);
    Files.write(shp(), small);
    assertEquals(
        new Envelope(0, 22, 0, 2),
        new Envelope(Opened.read(shp()).bounds()),
        "a box that does not hold the last record is not believed");
  }

  @Test
  void readingChangesNothingAndLeavesTheFilesFree() throws IOException {
    squares(3).write(shp());
    byte[] before = Files.readAllBytes(shp());
    Opened.read(shp());
    assertArrayEquals(before, Files.readAllBytes(shp()));
    Files.delete(shp());
    Files.delete(shx());
    try (var left = Files.list(folder)) {
      assertEquals(0, left.count());
    }
  }
}
