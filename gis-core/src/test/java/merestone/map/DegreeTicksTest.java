package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Rectangle;
import java.util.function.Consumer;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DegreeTicksTest {
  @ParameterizedTest
  @CsvSource({
    "421410, 30, 117°03′30″",
    "421410.04, 0.1, 117°03′30.0″",
    "144000, 60, 40°00′00″",
    "-1, 1, −0°00′01″",
  })
  void secondsAreWrittenAsDegrees(double seconds, double step, String expected) {
    assertEquals(expected, DegreeTicks.dms(seconds, step));
  }

  /** 40.10 N 116.80 E is 39482946.1622 E 4440651.7617 N in EPSG:4527, by PROJ 9.1.1. */
  @ParameterizedTest
  @CsvSource({
    "4527, 39482946.1622, 4440651.7617, 116.80, 40.10",
    "4528, 40615496.4133, 3348436.3945, 121.20, 30.25",
  })
  void degreesAreThoseOfProj(
      int code, double east, double north, double longitude, double latitude) {
    double[] point = {east, north};
    CoordinateSystems.ofEpsg(code).toDegrees().orElseThrow().accept(point);
    assertEquals(longitude, point[0], 1e-8);
    assertEquals(latitude, point[1], 1e-8);
  }

  @Test
  void aSystemThatIsNotProjectedHasNone() {
    assertEquals(true, CoordinateSystem.unknown("local").toDegrees().isEmpty());
    assertEquals(true, CoordinateSystems.ofEpsg(4490).toDegrees().isEmpty());
  }

  /** With a degree of 1000 m on both axes the tick of 0.5° is 500 m from the corner: pixel 50. */
  @Test
  void aTickStandsWhereItsAngleIs() {
    Consumer<double[]> plain =
        point -> {
          point[0] /= 1000;
          point[1] /= 1000;
        };
    MapView view = new MapView(1000, 1000, 10, 200, 200); // 0 to 2000 m
    SheetSkin skin = new SheetSkin(MapStyles.standard().ink(), 12, Language.ZH);
    DegreeTicks ticks = new DegreeTicks(view, new Rectangle(5, 5, 200, 200), skin, plain);
    assertEquals(50, ticks.at(0, 1800), 1e-9);
    assertEquals(150, ticks.at(1, 5400), 1e-9);
  }
}
