package merestone.store.shapefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.message.Problem;
import merestone.message.UserError;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapefileWriterTest {
  private static final Charset GBK = Charset.forName("GBK");
  private static final CoordinateSystem NONE = CoordinateSystem.unknown("");

  /** Counter-clockwise on purpose: the file must hold it clockwise. */
  private static final String SQUARE = "POLYGON((0 0,4 0,4 3,0 3,0 0))";

  @TempDir Path folder;

  @Test
  void aSquareGivesTheBytesOfTheFormatDescription() throws IOException {
    ShapefileWriter.write(
        folder.resolve("a.shp"), Samples.named(new Object[] {SQUARE, "x"}), GBK, NONE);
    ByteBuffer shp = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("a.shp")));
    // header 100 + record header 8 + content 44 + one part 4 + five points 80
    assertEquals(236, shp.limit());
    assertEquals(9994, shp.getInt(0));
    assertEquals(236 / 2, shp.getInt(24));
    assertEquals(1, shp.getInt(100));
    assertEquals(128 / 2, shp.getInt(104));
    shp.order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(1000, shp.getInt(28));
    assertEquals(5, shp.getInt(32));
    assertEquals(4.0, shp.getDouble(52), "x max");
    assertEquals(5, shp.getInt(108));
    double[] points = new double[10];
    shp.position(156).slice().order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(points);
    assertArrayEquals(new double[] {0, 0, 0, 3, 4, 3, 4, 0, 0, 0}, points);
  }

  @Test
  void theIndexPointsAtTheRecords() throws IOException {
    ShapefileWriter.write(
        folder.resolve("a.shp"),
        Samples.named(new Object[] {SQUARE, "x"}, new Object[] {null, "y"}),
        GBK,
        NONE);
    ByteBuffer shx = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("a.shx")));
    assertEquals(116, shx.limit());
    assertEquals(50, shx.getInt(100), "offset of the first record in words");
    assertEquals(64, shx.getInt(104), "its length in words");
    assertEquals(50 + 4 + 64, shx.getInt(108));
    assertEquals(2, shx.getInt(112), "a null shape is its type alone");
  }

  @Test
  void theTableHoldsTextInTheEncodingAskedFor() throws IOException {
    ShapefileWriter.write(
        folder.resolve("a.shp"), Samples.named(new Object[] {SQUARE, "耕地"}), GBK, NONE);
    byte[] dbf = Files.readAllBytes(folder.resolve("a.dbf"));
    assertEquals(3, dbf[0]);
    assertEquals(0x4D, dbf[29], "language byte of GBK");
    assertEquals(1, ByteBuffer.wrap(dbf).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
    // GB 2312: 耕 is B8FB, 地 is B5D8
    byte[] row = {' ', (byte) 0xB8, (byte) 0xFB, (byte) 0xB5, (byte) 0xD8, 0x1A};
    assertArrayEquals(row, java.util.Arrays.copyOfRange(dbf, dbf.length - 6, dbf.length));
    assertEquals("GBK", Files.readString(folder.resolve("a.cpg")));
  }

  @Test
  void theSameFeaturesGiveTheSameBytes() throws IOException {
    SimpleFeatureCollection features = Samples.named(new Object[] {SQUARE, "x"});
    for (String name : List.of("a", "b")) {
      ShapefileWriter.write(
          folder.resolve(name + ".shp"), features, GBK, CoordinateSystems.ofEpsg(4548));
    }
    for (String extension : List.of(".shp", ".shx", ".dbf", ".prj", ".cpg")) {
      assertEquals(
          -1, Files.mismatch(folder.resolve("a" + extension), folder.resolve("b" + extension)));
    }
  }

  @Test
  void onlyTheFiveFilesAreLeftAndAStalePrjIsRemoved() throws IOException {
    Files.writeString(folder.resolve("a.prj"), "left over");
    ShapefileWriter.write(
        folder.resolve("a.shp"), Samples.named(new Object[] {SQUARE, "x"}), GBK, NONE);
    try (Stream<Path> files = Files.list(folder)) {
      TreeSet<String> names = new TreeSet<>(files.map(f -> f.getFileName().toString()).toList());
      assertEquals("[a.cpg, a.dbf, a.shp, a.shx]", names.toString());
    }
  }

  @Test
  void namesAreShortenedToTenBytesAndToldApart() throws IOException {
    Class<?>[] text = {String.class, String.class, String.class};
    SimpleFeatureCollection features =
        Samples.features(
            Samples.schema(text, "CONSTRAINT_NAME", "CONSTRAINT_KIND", "永久基本农田面积"),
            new Object[] {SQUARE, "a", "b", "c"});
    List<Problem> problems =
        ShapefileWriter.write(folder.resolve("a.shp"), features, StandardCharsets.UTF_8, NONE);
    assertEquals(3, problems.size());
    assertTrue(problems.get(0).message().en().contains("CONSTRAINT_NAME is written as CONSTRAINT"));
    assertTrue(problems.get(1).message().en().contains("CONSTRAINT_KIND is written as CONSTRAI_1"));
    // three characters of three bytes each are nine bytes; a fourth would not fit
    assertTrue(problems.get(2).message().zh().contains("写为 永久基："));
  }

  @Test
  void whatDoesNotFitIsCutAtACharacterAndSaid() throws IOException {
    String tooLong = "界".repeat(100);
    List<Problem> problems =
        ShapefileWriter.write(
            folder.resolve("a.shp"),
            Samples.named(new Object[] {SQUARE, tooLong}),
            StandardCharsets.UTF_8,
            NONE);
    assertEquals(List.of("text-cut"), problems.stream().map(Problem::code).toList());
    byte[] dbf = Files.readAllBytes(folder.resolve("a.dbf"));
    String text = new String(dbf, 66, 254, StandardCharsets.UTF_8);
    assertEquals("界".repeat(84), text.stripTrailing(), "84 characters of 3 bytes fit into 254");
  }

  @Test
  void mixedKindsOfGeometryAreRefusedAndLeaveNothingBehind() throws IOException {
    SimpleFeatureCollection mixed =
        Samples.named(new Object[] {SQUARE, "x"}, new Object[] {"POINT(1 1)", "y"});
    UserError error =
        assertThrows(
            UserError.class,
            () -> ShapefileWriter.write(folder.resolve("a.shp"), mixed, GBK, NONE));
    assertEquals("geometry-unwritable", error.problem().code());
    try (Stream<Path> files = Files.list(folder)) {
      assertFalse(files.findAny().isPresent());
    }
  }
}
