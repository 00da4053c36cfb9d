package merestone.geom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.util.GeometricShapeFactory;

class PolygonTilesTest {

  @Test
  void tilesAreSmallAndSumToTheWhole() {
    Geometry ring = disc(5000, 4096).difference(disc(2000, 2048));

    List<Polygon> tiles = PolygonTiles.of(ring, 256);

    assertTrue(tiles.size() > 6144 / 256, "tiles: " + tiles.size());
    assertTrue(tiles.stream().allMatch(tile -> tile.getNumPoints() <= 256 && tile.isValid()));
    double sum = tiles.stream().mapToDouble(Geometry::getArea).sum();
    assertEquals(ring.getArea(), sum, ring.getArea() * 1e-12);
    assertEquals(0, overlaps(tiles), 1e-6);
  }

  @Test
  void aSmallPolygonIsItsOwnTile() {
    Geometry small = disc(100, 64);

    assertEquals(List.of(small), PolygonTiles.of(small, 256));
  }

  @Test
  void absurdTileSizesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> PolygonTiles.of(disc(1, 32), 4));
  }

  private static double overlaps(List<Polygon> tiles) {
    double area = 0;
    for (int i = 0; i < tiles.size(); i++) {
      for (int j = i + 1; j < tiles.size(); j++) {
        if (tiles.get(i).getEnvelopeInternal().intersects(tiles.get(j).getEnvelopeInternal())) {
          area += tiles.get(i).intersection(tiles.get(j)).getArea();
        }
      }
    }
    return area;
  }

  private static Geometry disc(double radius, int points) {
    GeometricShapeFactory shape = new GeometricShapeFactory(Geometries.FACTORY);
    shape.setCentre(new Coordinate(39_505_000, 4_360_000));
    shape.setSize(2 * radius);
    shape.setNumPoints(points);
    return shape.createCircle();
  }
}
