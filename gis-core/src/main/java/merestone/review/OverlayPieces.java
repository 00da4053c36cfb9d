package merestone.review;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import merestone.check.PairList;
import merestone.check.PolygonLayer;
import merestone.check.Tabulation;
import merestone.check.WorkAhead;
import merestone.layer.GeoPackageOutput;
import merestone.layer.TableRows;
import merestone.progress.Progress;
import merestone.progress.Stage;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;

/** Writes the pieces of an overlay: one table per constraint layer. */
final class OverlayPieces {

  private final OverlayLayers layers;
  private final int threads;
  private final Progress progress;

  OverlayPieces(OverlayLayers layers, int threads, Progress progress) {
    this.layers = layers;
    this.threads = threads;
    this.progress = progress;
  }

  void write(List<Tabulation> tables, Path out) {
    Map<String, Integer> names = new HashMap<>();
    try (GeoPackageOutput output = GeoPackageOutput.create(out)) {
      for (int i = 0; i < tables.size(); i++) {
        PolygonLayer constraints = layers.constraints().get(i);
        int times = names.merge(constraints.title(), 1, Integer::sum);
        String name = times == 1 ? constraints.title() : constraints.title() + "_" + times;
        progress.start(Stage.WRITE, name, tables.get(i).pairs().size());
        try (TableRows rows = output.rows(type(name), layers.crs())) {
          write(tables.get(i), constraints, rows);
        }
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

  private void write(Tabulation table, PolygonLayer constraints, TableRows rows) {
    PairList pairs = table.pairs();
    try (WorkAhead<Geometry> pieces =
        table.pieces(layers.subject(), constraints, threads, progress)) {
      for (int pair = 0; pair < pairs.size(); pair++) {
        progress.step();
        rows.add(
            pieces.next(),
            pairs.subject(pair),
            layers.subject().key(pairs.subject(pair)),
            pairs.constraint(pair),
            constraints.key(pairs.constraint(pair)),
            pairs.areaM2(pair));
      }
    }
  }
}
