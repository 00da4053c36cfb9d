package merestone.store.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import merestone.store.FieldFacts;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeReadingTest {
  private static final Charset GBK = Charset.forName("GBK");

  @TempDir Path folder;

  private Opened open(DbfBytes table) throws IOException {
    return Opened.read(table.write(folder));
  }

  @ParameterizedTest(name = "{1} in N({0}) is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9  | '       12'           | 12
          9  | '12       '           | 12
          9  | '-7'                  | -7
          9  | '12.000'              | 12
          18 | '123456789012345678'  | 123456789012345678
          18 | '-99999999999999999'  | -99999999999999999
          9  | '*********'           |
          9  | '---------'           |
          9  | '         '           |
          """)
  void wholeNumbers(int width, String written, String expected) throws IOException {
    Opened opened = open(DbfBytes.ascii().column("A", 'N', width, 0).row(written));
    Object value = opened.value(0, "A");
    assertEquals(expected, value == null ? null : value.toString());
    assertEquals(width == 9 ? Integer.class : Long.class, bindingOf(opened));
    assertEquals(List.of(), opened.problems());
  }

  @ParameterizedTest(name = "{0} in N(20,4) is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '     10000.5000'      | 10000.5
          '10000,5'              | 10000.5
          '+0.1'                 | 0.1
          '-0.3000'              | -0.3
          '1.5e3'                | 1500
          '1.0000000000000002'   | 1.0000000000000002
          '12345678901234567.89' | 12345678901234567.89
          '********************' |
          """)
  void decimals(String written, Double expected) throws IOException {
    Opened opened = open(DbfBytes.ascii().column("A", 'N', 20, 4).row(written));
    assertEquals(expected, opened.value(0, "A"));
    assertEquals(Double.class, bindingOf(opened));
    assertEquals(List.of(), opened.problems());
  }

  private static Class<?> bindingOf(Opened opened) {
    return opened.features().get(0).getFeatureType().getDescriptor("A").getType().getBinding();
  }

  @ParameterizedTest(name = "{1} is no {0}")
  @CsvSource({"N,abc", "N,1.5", "N,1-2", "N,-", "N,1e99", "D,20201332", "D,2020", "L,X"})
  void valuesThatAreNoneAreNullAndNamed(char type, String written) throws IOException {
    int width = type == 'L' ? 1 : 8;
    Opened opened =
        open(DbfBytes.ascii().column("B", 'C', 3, 0).column("A", type, width, 0).row("x", written));
    assertNull(opened.value(0, "A"));
    if (!written.equals("-")) {
      assertEquals(List.of("value-unreadable"), opened.codes());
      String said = opened.problems().get(0).message().en();
      assertTrue(said.contains("Record 0, column A: \"" + written), said);
    }
  }

  @Test
  void aNumberInWordsIsQuotedInTheEncodingOfTheTable() throws IOException {
    Opened opened = open(new DbfBytes(GBK).language(0x4D).column("MJ", 'N', 12, 2).row("一万平方米"));
    assertNull(opened.value(0, "MJ"));
    assertTrue(opened.problems().get(0).message().zh().contains("\"一万平方米\""));
  }

  @Test
  void datesLogicalsAndTexts() throws IOException {
    Opened opened =
        open(
            DbfBytes.ascii()
                .column("D", 'D', 8, 0)
                .column("L", 'L', 1, 0)
                .text("T", 6)
                .row("20200501", "T", "  ab  ")
                .row("00000000", "?", "")
                .row("        ", "n", "ab\0cd"));
    assertEquals("2020-05-01", opened.value(0, "D").toString());
    assertEquals(true, opened.value(0, "L"));
    assertEquals("  ab", opened.value(0, "T"), "leading blanks are kept");
    assertNull(opened.value(1, "D"));
    assertNull(opened.value(1, "L"));
    assertNull(opened.value(1, "T"), "empty text is null");
    assertNull(opened.value(2, "D"));
    assertEquals(false, opened.value(2, "L"));
    assertEquals("ab", opened.value(2, "T"));
    assertEquals(List.of(), opened.problems());
  }

  /** Columns of a .dbf are padded with blanks, so a rule's condition never has to know of them. */
  @ParameterizedTest(name = "[{0}] is found by {1}")
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "core,ZONE = 'core'",
        "core ,ZONE = 'core'",
        "core    ,ZONE = 'core'",
        "core  ,ZONE IN ('core')",
        "core ,ZONE LIKE '%re'",
        " core,ZONE = ' core'",
        "核心 ,ZONE = '核心'"
      })
  void trailingBlanksDoNotCountInAConditionAndLeadingOnesDo(String written, String ecql)
      throws IOException, CQLException {
    Path shp = new DbfBytes(GBK).language(0x4D).text("ZONE", 8).row(written).write(folder);
    SimpleFeatureSource source =
        new ShapefileDataStore(shp, Optional.empty()).getFeatureSource("a");
    assertEquals(1, source.getCount(new Query("a", ECQL.toFilter(ecql))));
    assertEquals(0, source.getCount(new Query("a", ECQL.toFilter("ZONE = 'ore'"))));
    assertEquals(
        written.startsWith(" ") ? 0 : 1,
        source.getCount(new Query("a", ECQL.toFilter("ZONE LIKE 'core%' OR ZONE LIKE '核%'"))));
  }

  @Test
  void deletedRowsAreLeftOutWithTheirShapes() throws IOException {
    Opened opened = open(DbfBytes.ascii().text("A", 8).row("one").row("*DEL*two").row("three"));
    assertEquals(2, opened.count());
    assertEquals("three", opened.value(1, "A"));
    assertEquals("POINT (2 2)", opened.wkt(1));
    assertEquals("a.2", opened.features().get(1).getID(), "ids count all records of the file");
    assertEquals(List.of("rows-deleted"), opened.codes());
    assertEquals(
        "1 of 3 rows of the attribute table are marked as deleted;"
            + " they were left out with their shapes.",
        opened.problems().get(0).message().en());
  }

  @Test
  void columnNamesAreMadeUniqueAndNeverTakeTheGeometrysName() throws IOException {
    Opened opened =
        open(DbfBytes.ascii().text("A", 2).text("a", 2).text("A", 2).text("THE_GEOM", 2).row("x"));
    List<String> names = opened.facts().fields().stream().map(FieldFacts::name).toList();
    assertEquals(List.of("A", "a_1", "A_2", "THE_GEOM_1"), names);
    assertEquals(List.of("column-renamed", "column-renamed", "column-renamed"), opened.codes());
  }

  @Test
  void columnNamesInGbkLoseTheHalfCharacterAtTheirEnd() throws IOException {
    // 规划用地性质 has six characters of two bytes, a name five
    Opened opened =
        open(new DbfBytes(GBK).language(0x4D).text("规划用地性质", 8).text("A规划用地性", 8).row("耕地", "林地"));
    List<String> names = opened.facts().fields().stream().map(FieldFacts::name).toList();
    assertEquals(List.of("规划用地性", "A规划用地"), names);
    assertEquals("耕地", opened.value(0, "规划用地性"));
  }

  @Test
  void aTextCutInTheMiddleOfACharacterLosesTheHalf() throws IOException {
    Files.writeString(folder.resolve("a.cpg"), "UTF-8");
    Opened opened = open(new DbfBytes(StandardCharsets.UTF_8).text("A", 8).row("永久基本"));
    assertEquals("永久", opened.value(0, "A"), "two characters of three bytes, and two bytes over");
    assertEquals(List.of(), opened.problems());
  }

  @Test
  void twoHundredAndFiftyFiveColumnsAreRead() throws IOException {
    DbfBytes table = DbfBytes.ascii();
    String[] row = new String[255];
    for (int i = 0; i < 255; i++) {
      table.column("C" + i, 'N', 4, 0);
      row[i] = String.valueOf(i);
    }
    Opened opened = open(table.row(row));
    assertEquals(255, opened.facts().fields().size());
    assertEquals(254, opened.value(0, "C254"));
  }

  @Test
  void fieldsAreDescribedInTheWordsOfTheFormat() throws IOException {
    Opened opened =
        open(
            DbfBytes.ascii().text("A", 20).column("B", 'N', 18, 2).column("C", 'D', 8, 0).row("x"));
    assertEquals(
        List.of(
            new FieldFacts("A", "C(20)", 20),
            new FieldFacts("B", "N(18,2)", 18),
            new FieldFacts("C", "D", 8)),
        opened.facts().fields());
  }

  @Test
  void aWideTextKeepsTheUpperByteOfItsWidthInTheDecimals() throws IOException {
    // 300 = 1 * 256 + 44, as Clipper and FoxPro write it
    byte[] header = DbfBytes.ascii().text("A", 44).row("").bytes();
    ByteBuffer file = ByteBuffer.allocate(65 + 2 * 301 + 1).order(ByteOrder.LITTLE_ENDIAN);
    file.put(header, 0, 65).putInt(4, 2).putShort(10, (short) 301).put(32 + 17, (byte) 1);
    for (int row = 0; row < 2; row++) {
      file.position(65 + 301 * row).put((byte) ' ').put("y".repeat(300).getBytes(GBK));
    }
    Files.write(folder.resolve("a.dbf"), file.array());
    assertEquals("y".repeat(300), Opened.read(DbfBytes.shapes(folder, 2)).value(1, "A"));
  }

  @ParameterizedTest(name = "the header says rows {0}, header length {1}, row length {2}")
  @CsvSource({
    "3,65,11,", // as it is
    "3,65,0,dbf-lengths",
    "3,65,10,dbf-lengths",
    "3,65,60000,dbf-lengths",
    "3,64,11,",
    "3,0,11,dbf-lengths",
    "3,60000,11,dbf-lengths",
    "0,65,11,dbf-truncated",
    "-1,65,11,dbf-truncated",
    "1000000,65,11,dbf-truncated"
  })
  void headerLengthsThatLieDoNotLoseARow(int rows, int header, int row, String code)
      throws IOException {
    Path shp = DbfBytes.ascii().text("A", 10).row("one").row("two").row("three").write(folder);
    byte[] bytes = Files.readAllBytes(folder.resolve("a.dbf"));
    ByteBuffer lying = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    lying.putInt(4, rows).putShort(8, (short) header).putShort(10, (short) row);
    Files.write(folder.resolve("a.dbf"), bytes);
    Opened opened = Opened.read(shp);
    assertEquals(3, opened.features().size());
    if (header != 64) {
      assertEquals("three", opened.value(2, "A"));
      assertEquals(code == null ? List.of() : List.of(code), opened.codes());
    }
  }

  @Test
  void moreShapesThanRowsKeepTheirGeometryAndSaySo() throws IOException {
    DbfBytes.ascii().text("A", 8).row("one").row("two").write(folder);
    Opened opened = Opened.read(DbfBytes.shapes(folder, 4));
    assertEquals(4, opened.count());
    assertEquals("two", opened.value(1, "A"));
    assertNull(opened.value(3, "A"));
    assertEquals("POINT (3 3)", opened.wkt(3));
    assertEquals(List.of("rows-too-few"), opened.codes());
    assertEquals(
        "There are 4 shapes but 2 attribute rows: all shapes are read, the last 2 without"
            + " attributes.",
        opened.problems().get(0).message().en());
  }

  @Test
  void rowsBeyondTheShapesAreSaidAndLeftOut() throws IOException {
    DbfBytes.ascii().text("A", 8).row("one").row("two").row("three").write(folder);
    Opened opened = Opened.read(DbfBytes.shapes(folder, 2));
    assertEquals(2, opened.count());
    assertEquals(List.of("rows-too-many"), opened.codes());
    assertEquals(
        "There are 2 shapes but 3 attribute rows: the last 1 rows have no shape and are not read.",
        opened.problems().get(0).message().en());
  }

  @Test
  void aTruncatedTableLosesTheAttributesNotTheShapes() throws IOException {
    Path shp = DbfBytes.ascii().text("A", 8).row("one").row("two").row("three").write(folder);
    byte[] whole = Files.readAllBytes(folder.resolve("a.dbf"));
    Files.write(folder.resolve("a.dbf"), Arrays.copyOf(whole, 65 + 9 + 5));
    Opened opened = Opened.read(shp);
    assertEquals(3, opened.count());
    assertEquals("one", opened.value(0, "A"));
    assertNull(opened.value(1, "A"));
    assertEquals(List.of("dbf-truncated", "rows-too-few"), opened.codes());
  }

  @ParameterizedTest(name = "a .dbf of {0} bytes")
  @CsvSource({"0", "20", "33"})
  void aTableThatIsNoneLeavesTheGeometry(int bytes) throws IOException {
    Path shp = DbfBytes.shapes(folder, 2);
    Files.write(folder.resolve("a.dbf"), new byte[bytes]);
    Opened opened = Opened.read(shp);
    assertEquals(2, opened.count());
    assertEquals(List.of("dbf-unreadable"), opened.codes());
  }

  @Test
  void aMemoColumnIsSaidToBeEmpty() throws IOException {
    Opened opened = open(DbfBytes.ascii().column("M", 'M', 10, 0).row("         1"));
    assertNull(opened.value(0, "M"));
    assertEquals(List.of("column-unsupported"), opened.codes());
  }
}
