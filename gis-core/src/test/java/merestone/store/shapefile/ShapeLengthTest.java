package merestone.store.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeLengthTest {
  @TempDir Path folder;

  private ShapeLength lengthOf(ByteBuffer content) throws IOException {
    Path file = folder.resolve("content");
    Files.write(file, content.array());
    try (FileWindow window = new FileWindow(file)) {
      return ShapeLength.at(window, 0);
    }
  }

  private static ByteBuffer content(int type, int... countsFrom36) {
    ByteBuffer content = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN).putInt(0, type);
    for (int i = 0; i < countsFrom36.length; i++) {
      content.putInt(36 + 4 * i, countsFrom36[i]);
    }
    return content;
  }

  // ESRI Shapefile Technical Description: Polygon 44 + 4 parts + 16 points; Z and M each add a
  // range of 16 and 8 per point; M may be missing.
  @ParameterizedTest(name = "type {0}, 2 parts, 10 points")
  @CsvSource({
    "5, 212, 212, 212",
    "15, 212, 308, 404",
    "25, 212, 212, 308",
    "3, 212, 212, 212",
    "13, 212, 308, 404"
  })
  void ofPartsByTheirCounts(int type, long planar, long withHeights, long full) throws IOException {
    assertEquals(new ShapeLength(planar, withHeights, full), lengthOf(content(type, 2, 10)));
  }

  @ParameterizedTest(name = "type {0}")
  @CsvSource({
    "0, 4, 4, 4",
    "1, 20, 20, 20",
    "11, 20, 28, 36",
    "21, 20, 20, 28",
    "8, 88, 88, 88",
    "18, 88, 128, 168"
  })
  void ofPointsAndNulls(int type, long planar, long withHeights, long full) throws IOException {
    // multipoints: 40 + 16 x 3; Z and M each 16 + 8 x 3
    assertEquals(new ShapeLength(planar, withHeights, full), lengthOf(content(type, 3)));
  }

  @Test
  void absurdCountsGiveAbsurdLengthsNotOverflows() throws IOException {
    ShapeLength absurd = lengthOf(content(15, -1, -1));
    assertTrue(absurd.planar() > 1L << 32);
    assertEquals(List.of(absurd.full(), absurd.withHeights(), absurd.planar()), absurd.possible());
  }

  @Test
  void contentThatEndsBeforeItsCountsNeedsMoreThanThereIs() throws IOException {
    ByteBuffer cut = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 5);
    assertEquals(Long.MAX_VALUE, lengthOf(cut).planar());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "5, MultiPolygon, false, false",
    "15, MultiPolygonZ, true, false",
    "25, MultiPolygonM, false, true",
    "1, Point, false, false",
    "31, MultiPatch, false, false"
  })
  void typesByTheirCodes(int code, String name, boolean heights, boolean measures) {
    ShapeType type = ShapeType.of(code).orElseThrow();
    assertEquals(name, type.ogcName());
    assertEquals(heights, type.hasZ());
    assertEquals(measures, type.hasM());
    assertTrue(ShapeType.of(code + 100).isEmpty());
  }
}
