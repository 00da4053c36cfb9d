package merestone.store.shapefile;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/** Makes JTS geometry of packed X and Y. */
final class Shapes {
  static final GeometryFactory FACTORY =
      new GeometryFactory(new PrecisionModel(), 0, PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

  private Shapes() {}

  static Geometry point(double x, double y) {
    return FACTORY.createPoint(packed(new double[] {x, y}));
  }

  static Geometry multiPoint(double[] xy) {
    return FACTORY.createMultiPoint(packed(xy));
  }

  static LineString line(double[] xy) {
    return FACTORY.createLineString(packed(xy));
  }

  static Geometry multiLine(List<LineString> lines) {
    return FACTORY.createMultiLineString(lines.toArray(LineString[]::new));
  }

  static Geometry multiPolygon(List<Polygon> polygons) {
    return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  private static PackedCoordinateSequence packed(double[] xy) {
    return new PackedCoordinateSequence.Double(xy, 2, 0);
  }
}
