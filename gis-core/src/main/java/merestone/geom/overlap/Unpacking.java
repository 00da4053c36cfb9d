package merestone.geom.overlap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Makes geometries of packed features again. The packer writes a shell before its holes, so each
 * hole belongs to the last shell before it.
 *
 * @param reversed the rings to be given in the other direction than they are packed in
 */
record Unpacking(PackedPolygons packed, GeometryFactory factory, BitSet reversed) {

  Geometry geometry(int feature) {
    List<Polygon> polygons = polygons(feature);
    return switch (polygons.size()) {
      case 0 -> factory.createPolygon();
      case 1 -> polygons.get(0);
      default -> multi(polygons);
    };
  }

  /** Returns the polygons of a feature, be it only one, as a multipolygon. */
  Geometry multi(int feature) {
    return multi(polygons(feature));
  }

  private Geometry multi(List<Polygon> polygons) {
    return factory.createMultiPolygon(polygons.toArray(new Polygon[0]));
  }

  private List<Polygon> polygons(int feature) {
    List<Polygon> polygons = new ArrayList<>(1);
    int end = packed.endRing(feature);
    int ring = packed.firstRing(feature);
    while (ring < end) {
      LinearRing shell = ring(ring++);
      List<LinearRing> holes = new ArrayList<>(0);
      while (ring < end && isHole(ring)) {
        holes.add(ring(ring++));
      }
      polygons.add(factory.createPolygon(shell, holes.toArray(new LinearRing[0])));
    }
    return polygons;
  }

  private boolean isHole(int ring) {
    return PackedPolygons.signedArea(packed.xy, packed.ringStart[ring], packed.ringStart[ring + 1])
        < 0;
  }

  private LinearRing ring(int ring) {
    return factory.createLinearRing(
        new SharedRing(
            packed.xy, packed.ringStart[ring], packed.ringStart[ring + 1], reversed.get(ring)));
  }
}
