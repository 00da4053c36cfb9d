package merestone.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import merestone.check.PairList;
import merestone.check.PolygonLayer;
import merestone.check.Tabulation;
import merestone.check.WorkAhead;
import merestone.layer.GeoPackageOutput;
import merestone.layer.TableRows;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.progress.Progress;
import merestone.progress.Stage;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;

/** Writes the pieces of an overlay: one table per constraint layer. */
final class OverlayPieces {
  private static final Messages MESSAGES = Messages.of(OverlayPieces.class);

  private final OverlayLayers layers;
  private final int threads;
  private final Progress progress;

  OverlayPieces(OverlayLayers layers, int threads, Progress progress) {
    this.layers = layers;
    this.threads = threads;
    this.progress = progress;
  }

  /** Writes all tables; returns a problem for each in which pieces have no geometry. */
  List<Problem> write(List<Tabulation> tables, Path out) {
    Map<String, Integer> names = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    try (GeoPackageOutput output = GeoPackageOutput.create(out)) {
      for (int i = 0; i < tables.size(); i++) {
        PolygonLayer constraints = layers.constraints().get(i);
        int times = names.merge(constraints.title(), 1, Integer::sum);
        String name = times == 1 ? constraints.title() : constraints.title() + "_" + times;
        progress.start(Stage.WRITE, name, tables.get(i).pairs().size());
        try (TableRows rows = output.rows(type(name), layers.crs())) {
          int without = write(tables.get(i), constraints, rows);
          if (without > 0) {
            problems.add(withoutGeometry(out, name, without));
          }
        }
      }
      output.commit();
    }
    return problems;
  }

  private static Problem withoutGeometry(Path out, String table, int pieces) {
    return new Problem(
        out.toString(),
        "piece-without-geometry",
        MESSAGES.text("overlay.pieceless", table, pieces),
        MESSAGES.text("overlay.pieceless.remedy"));
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

  /** Returns how many pieces have no geometry. */
  private int write(Tabulation table, PolygonLayer constraints, TableRows rows) {
    PairList pairs = table.pairs();
    int without = 0;
    try (WorkAhead<Geometry> pieces =
        table.pieces(layers.subject(), constraints, threads, progress)) {
      for (int pair = 0; pair < pairs.size(); pair++) {
        progress.step();
        Geometry piece = pieces.next();
        without += piece.isEmpty() ? 1 : 0;
        rows.add(
            piece.isEmpty() ? null : piece,
            pairs.subject(pair),
            layers.subject().key(pairs.subject(pair)),
            pairs.constraint(pair),
            constraints.key(pairs.constraint(pair)),
            pairs.areaM2(pair) * layers.unitM2());
      }
    }
    return without;
  }
}
