package merestone.geom.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import merestone.geom.Geometries;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

class EdgeRunsTest {

  /** Two rings, so that a run spans the gap between them, where there is no edge. */
  @Test
  void everyEdgeNearABoxIsFoundAndNoneThatIsNotThere() {
    Geometry ring = Geometries.FACTORY.createPoint(new Coordinate(500, 500)).buffer(400, 300);
    Geometry hole = Geometries.FACTORY.createPoint(new Coordinate(500, 500)).buffer(300, 111);
    PackedPolygons packed = PackedPolygonsTest.packed(ring.difference(hole));
    EdgeRuns runs = new EdgeRuns(packed, 0);
    for (int x = 0; x < 1000; x += 37) {
      for (int y = 0; y < 1000; y += 53) {
        Envelope box = new Envelope(x, x + 40, y, y + 25);
        Set<Integer> found = new HashSet<>();
        runs.query(new Frame(x, y, x + 40, y + 25), found::add);
        for (int v = 0; v < packed.vertices(); v++) {
          if (packed.ringEnd.get(v)) {
            assertTrue(!found.contains(v), "the gap after vertex " + v);
          } else if (edge(packed, v).intersects(box)) {
            assertTrue(found.contains(v), "edge " + v);
          }
        }
        assertTrue(found.size() < 200, "a small box finds a small part: " + found.size());
      }
    }
  }

  /** The independent answer: JTS's point location; no point here lies on the boundary. */
  @Test
  void theWindingNumberTellsInsideFromOutside() {
    Geometry ring = Geometries.FACTORY.createPoint(new Coordinate(500, 500)).buffer(400, 300);
    Geometry hole = Geometries.FACTORY.createPoint(new Coordinate(500, 500)).buffer(300, 111);
    Geometry both = ring.difference(hole);
    EdgeRuns runs = new EdgeRuns(PackedPolygonsTest.packed(both), 0);
    int inside = 0;
    for (double x = 50.5; x < 1000; x += 7) {
      for (double y = 50.25; y < 1000; y += 13) {
        boolean expected = both.contains(Geometries.FACTORY.createPoint(new Coordinate(x, y)));
        assertEquals(expected ? 1 : 0, runs.windingAt(x, y), x + " " + y);
        inside += expected ? 1 : 0;
      }
    }
    assertTrue(inside > 1000, "inside: " + inside);
  }

  private static Envelope edge(PackedPolygons p, int v) {
    return new Envelope(p.xy[2 * v], p.xy[2 * v + 2], p.xy[2 * v + 1], p.xy[2 * v + 3]);
  }
}
