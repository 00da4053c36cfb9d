package merestone.store.geopackage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

class GeometryEncoderTest {

  private static Geometry at(String wkt) throws ParseException {
    return new WKTReader().read(wkt);
  }

  /** The header is 8 bytes, and 32 more for the envelope of what is neither point nor empty. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "POINT (1 2)",
        "POINT EMPTY",
        "POINT Z (1 2 3)",
        "LINESTRING (1 2, 3 4, 5 7)",
        "LINEARRING (0 0, 1 0, 1 1, 0 0)",
        "LINESTRING EMPTY",
        "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 1), (5 5, 6 5, 6 6, 5 5))",
        "POLYGON Z ((0 0 7, 9 0 7, 9 9 7, 0 0 7))",
        "POLYGON EMPTY",
        "MULTIPOINT ((1 2), (3 4))",
        "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3, 4 5))",
        "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 8 5, 8 8, 5 5), (6 5.5, 7 6, 7 6.5, 6 5.5)))",
        "MULTIPOLYGON EMPTY",
        "MULTIPOLYGON (EMPTY, ((0 0, 1 0, 1 1, 0 0)))",
        "GEOMETRYCOLLECTION (POINT (1 2), GEOMETRYCOLLECTION (LINESTRING (0 0, 1 1)), POLYGON EMPTY)",
        "GEOMETRYCOLLECTION EMPTY"
      })
  void bodyIsTheWkbOfAnotherWriter(String wkt) throws ParseException {
    Geometry geometry = at(wkt);
    byte[] blob = Blobs.written(geometry, 4548);
    boolean plain = geometry.isEmpty() || wkt.startsWith("POINT");
    byte[] body = Arrays.copyOfRange(blob, plain ? 8 : 40, blob.length);
    assertArrayEquals(new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry), body);
  }

  /** By hand: flags 03 = little-endian with an XY envelope; 4548 = 0x11C4; 1.0 = 3FF0… */
  @Test
  void headerTellsSystemAndEnvelope() throws ParseException {
    byte[] blob = Blobs.written(at("LINESTRING (1 4, 2 1)"), 4548);
    assertEquals(
        "47500003c4110000"
            + "000000000000f03f0000000000000040"
            + "000000000000f03f0000000000001040",
        HexFormat.of().formatHex(blob, 0, 40));
  }
}
