package merestone.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import merestone.crs.CoordinateSystem;
import merestone.geom.Geometries;
import merestone.store.shapefile.ShapefileWriter;
import org.geotools.data.DataUtilities;
import org.geotools.feature.DefaultFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Shapefiles of rectangles, all with the BSM 12. */
final class RectangleFile {
  private RectangleFile() {}

  /** Writes a layer of rectangles; an empty envelope makes none. */
  static void write(Path file, CoordinateSystem crs, Envelope... boxes) throws IOException {
    String name = file.getFileName().toString().replace(".shp", "");
    SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    type.setName(name);
    type.add("the_geom", MultiPolygon.class);
    type.add("BSM", String.class);
    SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type.buildFeatureType());
    DefaultFeatureCollection features =
        new DefaultFeatureCollection(name, builder.getFeatureType());
    for (Envelope box : boxes) {
      if (!box.isNull()) {
        builder.add(rectangle(box));
        builder.add("12");
        features.add(builder.buildFeature(name + "." + features.size()));
      }
    }
    ShapefileWriter.write(file, DataUtilities.collection(features), StandardCharsets.UTF_8, crs);
  }

  static MultiPolygon rectangle(Envelope box) {
    Polygon polygon =
        Geometries.FACTORY.createPolygon(
            new Coordinate[] {
              new Coordinate(box.getMinX(), box.getMinY()),
              new Coordinate(box.getMinX(), box.getMaxY()),
              new Coordinate(box.getMaxX(), box.getMaxY()),
              new Coordinate(box.getMaxX(), box.getMinY()),
              new Coordinate(box.getMinX(), box.getMinY())
            });
    return Geometries.FACTORY.createMultiPolygon(new Polygon[] {polygon});
  }
}
