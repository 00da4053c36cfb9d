package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

class ScreenPathTest {
  private static int points(Shape path) {
    int points = 0;
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      points++;
    }
    return points;
  }

  /** A circle of 10 000 corners, 20 pixels across: 63 pixels around, so at most some 126 points. */
  @Test
  void cornersNoPixelCanTellApartAreLeftOut() {
    Geometry circle = Sketch.wkt("POINT(0 0)").buffer(100, 2500);
    assertTrue(circle.getNumPoints() >= 10_000);
    int points = points(new ScreenPath(new MapView(0, 0, 10, 100, 100), 5).of(circle));
    assertTrue(points > 30 && points < 140, "points: " + points);
  }

  @Test
  void aHoleSmallerThanHalfAPixelIsLeftOut() {
    Geometry holed = Sketch.wkt("POLYGON((0 0,900 0,900 900,0 900,0 0),(5 5,5 6,6 6,6 5,5 5))");
    // 4 corners and the closing; the hole would add five more
    assertEquals(5, points(new ScreenPath(new MapView(0, 0, 10, 100, 100), 5).of(holed)));
    assertEquals(10, points(new ScreenPath(new MapView(5, 5, 0.1, 100, 100), 5).of(holed)));
  }

  /** The same polygon drawn with and without leaving out what is beyond the view. */
  @ParameterizedTest(name = "around {0} {1}, {2} m a pixel")
  @CsvSource({"0, 0, 1", "140, 0, 0.5", "-150, 120, 1", "0, 210, 2", "90, -170, 0.3", "500, 0, 1"})
  void leavingOutWhatIsBeyondTheViewDoesNotChangeThePicture(double x, double y, double scale) {
    MapView view = new MapView(x, y, scale, 120, 90);
    Polygon star = star();
    BufferedImage lean = filled(new ScreenPath(view, 4).of(star));
    Path2D whole = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (Coordinate at : star.getCoordinates()) {
      if (whole.getCurrentPoint() == null) {
        whole.moveTo(at.x, at.y);
      } else {
        whole.lineTo(at.x, at.y);
      }
    }
    whole.transform(view.toPixels());
    BufferedImage full = filled(whole);
    assertTrue(
        IntStream.range(0, 120 * 90)
            .allMatch(i -> lean.getRGB(i % 120, i / 120) == full.getRGB(i % 120, i / 120)));
  }

  /** Forty spikes between 60 and 220 m. */
  private static Polygon star() {
    StringBuilder wkt = new StringBuilder("POLYGON((");
    for (int i = 0; i <= 80; i++) {
      double r = i % 2 == 0 ? 220 : 60;
      double turn = 2 * Math.PI * (i % 80) / 80;
      wkt.append(i == 0 ? "" : ",")
          .append(r * Math.cos(turn))
          .append(' ')
          .append(r * Math.sin(turn));
    }
    return (Polygon) Sketch.wkt(wkt + "))");
  }

  private static BufferedImage filled(Shape shape) {
    BufferedImage image = new BufferedImage(120, 90, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fill(shape);
    g.dispose();
    return image;
  }
}
