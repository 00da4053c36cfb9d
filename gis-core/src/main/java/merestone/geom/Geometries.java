package merestone.geom;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/** The house's geometry factory, and the polygonal part of anything. Safe from many threads. */
public final class Geometries {
  /** Makes all geometries: full double precision, x and y packed in one array. */
  public static final GeometryFactory FACTORY =
      new GeometryFactory(
          new PrecisionModel(),
          0,
          new PackedCoordinateSequenceFactory(PackedCoordinateSequenceFactory.DOUBLE));

  private Geometries() {}

  /**
   * Returns the polygons of a geometry as one polygonal geometry; points and lines, such as the
   * common edge of two neighbours, are left out.
   *
   * @return a polygon, a multipolygon, or an empty polygon; never null
   */
  public static Geometry polygonal(Geometry geometry) {
    if (geometry instanceof Polygon || geometry instanceof MultiPolygon) {
      return geometry;
    }
    List<Polygon> polygons = new ArrayList<>();
    collect(geometry, polygons);
    return ofPolygons(polygons);
  }

  /**
   * Returns the same ground without the points as objects that JTS may keep beside packed ones:
   * what is kept for long takes a third of the memory. Ground that has none is returned as it is.
   */
  public static Geometry lean(Geometry ground) {
    List<Polygon> polygons = polygons(ground);
    boolean packed =
        !polygons.isEmpty()
            && polygons.get(0).getExteriorRing().getCoordinateSequence()
                instanceof PackedCoordinateSequence;
    return packed ? ground.copy() : ground;
  }

  /** Returns polygons as one geometry: empty polygon, polygon or multipolygon. */
  static Geometry ofPolygons(List<Polygon> polygons) {
    return switch (polygons.size()) {
      case 0 -> FACTORY.createPolygon();
      case 1 -> polygons.get(0);
      default -> FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
    };
  }

  /** Returns the polygons a geometry consists of; lines and points are left out. */
  static List<Polygon> polygons(Geometry geometry) {
    List<Polygon> polygons = new ArrayList<>();
    collect(geometry, polygons);
    return polygons;
  }

  private static void collect(Geometry geometry, List<Polygon> into) {
    if (geometry instanceof Polygon polygon) {
      if (!polygon.isEmpty()) {
        into.add(polygon);
      }
    } else if (geometry instanceof GeometryCollection) {
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        collect(geometry.getGeometryN(i), into);
      }
    }
  }
}
