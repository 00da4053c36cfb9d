package merestone.review;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import merestone.check.Tabulation;
import merestone.check.Tabulation.Pair;
import merestone.crs.CoordinateSystem;
import merestone.layer.GeoPackageOutput;
import merestone.progress.Progress;
import merestone.progress.Stage;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Writes the pieces of an overlay: one table per constraint layer. */
final class OverlayPieces {

  private OverlayPieces() {}

  static void write(List<Tabulation> tables, CoordinateSystem crs, Path out, Progress progress) {
    Map<String, Integer> names = new HashMap<>();
    try (GeoPackageOutput output = GeoPackageOutput.create(out)) {
      for (Tabulation table : tables) {
        String layer = table.constraints().layer();
        int times = names.merge(layer, 1, Integer::sum);
        String name = times == 1 ? layer : layer + "_" + times;
        progress.start(Stage.WRITE, name, table.pairs().size());
        SimpleFeatureType type = type(name);
        output.table(type, crs, () -> features(table, type, progress));
      }
      output.commit();
    }
  }

  private static SimpleFeatureType type(String name) {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName(name);
    builder.add("geom", MultiPolygon.class);
    builder.add("subject_record", Integer.class);
    builder.add("subject_key", String.class);
    builder.add("constraint_record", Integer.class);
    builder.add("constraint_key", String.class);
    builder.add("area_m2", Double.class);
    return builder.buildFeatureType();
  }

  private static Iterator<SimpleFeature> features(
      Tabulation table, SimpleFeatureType type, Progress progress) {
    return table.pairs().stream().map(pair -> feature(pair, type, progress)).iterator();
  }

  private static SimpleFeature feature(Pair pair, SimpleFeatureType type, Progress progress) {
    progress.step();
    Object[] values = {
      multi(pair.ground()),
      pair.subject().record(),
      pair.subject().key(),
      pair.constraint().record(),
      pair.constraint().key(),
      pair.areaM2()
    };
    return SimpleFeatureBuilder.build(
        type, values, pair.subject().record() + "." + pair.constraint().record());
  }

  private static Geometry multi(Geometry ground) {
    return ground instanceof Polygon polygon
        ? ground.getFactory().createMultiPolygon(new Polygon[] {polygon})
        : ground;
  }
}
