package merestone.store.geopackage;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

class GeometryDecoderTest {
  private static final int POLYGON = 3;

  private static String wkt(Blobs blob) throws BadGeometry {
    return GeometryDecoder.decode(blob.bytes()).geometry().toText();
  }

  private static String refusal(Blobs blob) {
    return assertThrows(BadGeometry.class, () -> GeometryDecoder.decode(blob.bytes()))
        .reason()
        .en();
  }

  private static ByteOrder order(String name) {
    return name.equals("big") ? BIG_ENDIAN : LITTLE_ENDIAN;
  }

  /** Bytes worked out by hand from OGC 06-103r4: type 1, x = 1.0 = 3FF0…, y = 2.0 = 4000…. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          little header, little WKB | 4750000100000000 01 01000000 000000000000F03F 0000000000000040
          big header, big WKB       | 4750000000000000 00 00000001 3FF0000000000000 4000000000000000
          big header, little WKB    | 4750000000000000 01 01000000 000000000000F03F 0000000000000040
          little header, big WKB    | 4750000100000000 00 00000001 3FF0000000000000 4000000000000000
          """)
  void byteOrdersOfHeaderAndBodyAreIndependent(String situation, String hex) throws BadGeometry {
    byte[] blob = HexFormat.of().parseHex(hex.replace(" ", ""));
    assertEquals("POINT (1 2)", GeometryDecoder.decode(blob).geometry().toText());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void envelopeOfEveryKindIsPassedOver(int code) throws BadGeometry {
    Blobs blob = Blobs.in(LITTLE_ENDIAN).header(code).wkb(1).doubles(1, 2);
    assertEquals("POINT (1 2)", wkt(blob));
  }

  /** ISO adds 1000 for z, 2000 for m, 3000 for both; EWKB sets the bits 80, 40 and 20 (srid). */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "ISO xy, 0x00000002, 0",
    "ISO z, 0x000003EA, 1",
    "ISO m, 0x000007D2, 1",
    "ISO zm, 0x00000BBA, 2",
    "EWKB z, 0x80000002, 1",
    "EWKB m, 0x40000002, 1",
    "EWKB zm, 0xC0000002, 2",
    "EWKB srid, 0x20000002, 0",
    "EWKB srid and zm, 0xE0000002, 2"
  })
  void heightsAndMeasuresAreDropped(String dialect, String code, int others) throws BadGeometry {
    int type = Long.decode(code).intValue();
    for (ByteOrder order : List.of(BIG_ENDIAN, LITTLE_ENDIAN)) {
      Blobs blob = Blobs.in(order).header(0).wkb(type);
      if ((type & 0x20000000) != 0) {
        blob.ints(4527);
      }
      blob.ints(2);
      for (double[] xy : new double[][] {{1, 2}, {3, 4}}) {
        blob.doubles(xy).doubles(new double[others]);
      }
      assertEquals("LINESTRING (1 2, 3 4)", wkt(blob));
    }
  }

  /** JTS's own WKB writer is the independent source. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "POINT (1 2)",
        "POINT EMPTY",
        "LINESTRING (0 0, 1 1, 2 0)",
        "LINESTRING EMPTY",
        "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))",
        "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 1 2, 2 2, 1 1), (5 5, 5 6, 6 6, 5 5))",
        "POLYGON EMPTY",
        "MULTIPOINT ((1 2), (3 4))",
        "MULTILINESTRING ((0 0, 1 1), (5 5, 6 6, 7 5))",
        "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0), (6 1, 8 1, 8 2, 6 1)), ((20 0, 21 0, 21 1, 20 0)))",
        "MULTIPOLYGON EMPTY",
        "GEOMETRYCOLLECTION (POINT (1 2), POLYGON ((0 0, 1 0, 1 1, 0 0)))",
        "GEOMETRYCOLLECTION (GEOMETRYCOLLECTION (POINT (1 2)), MULTIPOINT ((3 4)))",
        "GEOMETRYCOLLECTION EMPTY"
      })
  void everyPlainTypeIsRead(String wkt) throws ParseException, BadGeometry {
    Geometry expected = new WKTReader().read(wkt);
    for (int order : new int[] {1, 2}) { // org.locationtech.jts.io.ByteOrderValues
      byte[] body = new WKBWriter(2, order).write(expected);
      byte[] header = Blobs.in(LITTLE_ENDIAN).header(0).bytes();
      byte[] blob = new byte[header.length + body.length];
      System.arraycopy(header, 0, blob, 0, header.length);
      System.arraycopy(body, 0, blob, header.length, body.length);
      GeometryDecoder.Decoded decoded = GeometryDecoder.decode(blob);
      assertEquals(wkt, decoded.geometry().toText());
      assertEquals(0, decoded.closedRings());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POINT (1 2)",
        "POLYGON ((0 0, 9 0, 9 9, 0 0), (6 1, 8 1, 8 2, 6 1))",
        "MULTIPOLYGON EMPTY",
        "GEOMETRYCOLLECTION (LINESTRING (0 0, 1 1))"
      })
  void whatTheEncoderWritesTheDecoderReads(String wkt) throws ParseException, BadGeometry {
    byte[] blob = Blobs.written(new WKTReader().read(wkt), 4548);
    assertEquals(wkt, GeometryDecoder.decode(blob).geometry().toText());
  }

  /** 12-128r17 clause 2.1.3.1.1: flags are 0b000EeeeB; 0b00010001 = empty, no envelope, little. */
  @Test
  void encoderSaysEmptyAndGivesAnEnvelopeToTheRest() throws ParseException {
    byte[] empty = Blobs.written(new WKTReader().read("POLYGON EMPTY"), 0);
    assertEquals(0b00010001, empty[3]);
    byte[] box = Blobs.written(new WKTReader().read("LINESTRING (1 3, 2 4)"), 0);
    assertEquals(0b00000011, box[3]);
    // min x, max x, min y, max y: 1, 2, 3, 4
    assertEquals(
        "000000000000f03f000000000000004000000000000008400000000000001040",
        HexFormat.of().formatHex(box, 8, 40));
  }

  @Test
  void partsMayBeInAnotherByteOrderThanTheWhole() throws BadGeometry {
    Blobs blob =
        Blobs.in(BIG_ENDIAN)
            .header(0)
            .wkb(4)
            .ints(2)
            .then(Blobs.in(LITTLE_ENDIAN).wkb(1).doubles(1, 2))
            .then(Blobs.in(BIG_ENDIAN).wkb(1).doubles(3, 4));
    assertEquals("MULTIPOINT ((1 2), (3 4))", wkt(blob));
  }

  @Test
  void verticesLieInPackedArraysOfTwo() throws BadGeometry {
    Blobs blob = Blobs.in(LITTLE_ENDIAN).header(0).wkb(1002).ints(2).doubles(1, 2, 99, 3, 4, 99);
    var line =
        (org.locationtech.jts.geom.LineString) GeometryDecoder.decode(blob.bytes()).geometry();
    var packed = (PackedCoordinateSequence.Double) line.getCoordinateSequence();
    assertEquals(2, packed.getDimension());
    assertEquals(4, packed.getRawCoordinates().length);
  }

  @Test
  void ringThatIsNotClosedIsClosedAndCounted() throws BadGeometry {
    Blobs blob =
        Blobs.in(LITTLE_ENDIAN).header(0).wkb(POLYGON).ints(1, 3).doubles(0, 0, 4, 0, 4, 3);
    GeometryDecoder.Decoded decoded = GeometryDecoder.decode(blob.bytes());
    assertEquals("POLYGON ((0 0, 4 0, 4 3, 0 0))", decoded.geometry().toText());
    assertEquals(1, decoded.closedRings());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one vertex           | 1 | POLYGON ((0 0, 0 0, 0 0))
          two, the same        | 2 | POLYGON ((0 0, 0 0, 0 0))
          """)
  void ringThatIsTooShortIsKeptInvalid(String situation, int vertices, String expected)
      throws BadGeometry {
    Blobs blob =
        Blobs.in(LITTLE_ENDIAN)
            .header(0)
            .wkb(POLYGON)
            .ints(1, vertices)
            .doubles(new double[2 * vertices]);
    Geometry geometry = GeometryDecoder.decode(blob.bytes()).geometry();
    assertEquals(expected, geometry.toText());
    assertEquals(false, geometry.isValid());
  }

  @Test
  void lineOfOneVertexIsKept() throws BadGeometry {
    Blobs blob = Blobs.in(LITTLE_ENDIAN).header(0).wkb(2).ints(1).doubles(5, 6);
    assertEquals("LINESTRING (5 6, 5 6)", wkt(blob));
  }

  @ParameterizedTest
  @CsvSource({
    "8, CircularString",
    "9, CompoundCurve",
    "10, CurvePolygon",
    "1010, CurvePolygon",
    "15, PolyhedralSurface",
    "16, TIN",
    "17, Triangle",
    "99, 99",
    "1000000, 1000000"
  })
  void typeThatIsNotReadIsRefusedByName(int code, String name) {
    assertTrue(
        refusal(Blobs.in(BIG_ENDIAN).header(0).wkb(code).ints(0)).contains("its type is " + name),
        name);
  }

  @Test
  void surfaceMadeOfPlainPolygonsIsAMultiPolygon() throws BadGeometry {
    Blobs blob =
        Blobs.in(LITTLE_ENDIAN)
            .header(0)
            .wkb(12)
            .ints(1)
            .wkb(POLYGON)
            .ints(1, 4)
            .doubles(0, 0, 1, 0, 1, 1, 0, 0);
    assertEquals("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))", wkt(blob));
  }

  @Test
  void countsThatTheBytesCannotHoldAreRefusedBeforeAnythingIsAllocated() {
    for (int type : new int[] {2, POLYGON, 4, 6, 7}) {
      String reason = refusal(Blobs.in(LITTLE_ENDIAN).header(0).wkb(type).ints(-1));
      assertTrue(reason.contains("4294967295"), reason);
    }
  }

  @Test
  void damageIsNamed() {
    Blobs start = Blobs.in(LITTLE_ENDIAN).header(0).wkb(1).doubles(1);
    assertTrue(refusal(start).contains("ends after 21 bytes"));
    assertTrue(refusal(Blobs.in(LITTLE_ENDIAN)).contains("does not begin with GP"));
    assertTrue(refusal(Blobs.in(LITTLE_ENDIAN).wkb(1).doubles(1, 2)).contains("01010000"));
    assertTrue(
        refusal(Blobs.in(LITTLE_ENDIAN).header(0).wkb(2).ints(2).doubles(0, 0, Double.NaN, 1))
            .contains("NaN"));
    assertTrue(
        refusal(Blobs.in(LITTLE_ENDIAN).header(0).wkb(1).doubles(Double.POSITIVE_INFINITY, 1))
            .contains("Infinity"));
    assertTrue(
        refusal(Blobs.in(LITTLE_ENDIAN).header(0).wkb(6).ints(1).wkb(1).doubles(1, 2))
            .contains("holds a Point"));
    assertTrue(
        refusal(
                Blobs.in(LITTLE_ENDIAN)
                    .header(0)
                    .wkb(POLYGON)
                    .ints(2, 0, 4)
                    .doubles(0, 0, 1, 0, 1, 1, 0, 0))
            .contains("no outer ring"));
  }

  @Test
  void headerOfAnotherKindIsNamed() {
    byte[] noSuchEnvelope = {'G', 'P', 0, 5 << 1, 0, 0, 0, 0};
    byte[] extended = {'G', 'P', 0, 1 << 5, 0, 0, 0, 0};
    byte[] cutInEnvelope = {'G', 'P', 0, 1 << 1, 0, 0, 0, 0, 0};
    assertTrue(reason(noSuchEnvelope).contains("unknown kind 5"));
    assertTrue(reason(extended).contains("extended"));
    assertTrue(reason(cutInEnvelope).contains("after 9 bytes"));
  }

  private static String reason(byte[] blob) {
    return assertThrows(BadGeometry.class, () -> GeometryDecoder.decode(blob)).reason().en();
  }

  @Test
  void collectionsNestedWithoutEndAreRefused() {
    Blobs blob = Blobs.in(LITTLE_ENDIAN).header(0);
    for (int i = 0; i < 10_000; i++) {
      blob.wkb(7).ints(1);
    }
    assertTrue(refusal(blob).contains("more than 32 deep"));
  }
}
