package merestone.layer;

import java.util.ArrayList;
import java.util.List;
import merestone.crs.CoordinateSystem;
import merestone.crs.Reprojection;
import merestone.message.Problem;
import merestone.message.UserError;
import merestone.progress.Progress;
import merestone.progress.Stage;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.locationtech.jts.geom.Geometry;

/**
 * A layer's features in memory, in file order, all in one CRS. Immutable and safe to share between
 * threads as long as nobody changes a feature.
 *
 * @param header what the layer is; its CRS is the file's own
 * @param schema the features' type
 * @param crs the CRS the geometries are in now
 * @param rows every record that could be read, those without geometry included
 * @param problems what went wrong while reading, by record
 */
public record LayerTable(
    LayerHeader header,
    SimpleFeatureType schema,
    CoordinateSystem crs,
    List<Row> rows,
    List<Problem> problems) {

  public LayerTable {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** Returns the same table with what is wrong with the files it came from put first. */
  public LayerTable with(List<Problem> ofFiles) {
    List<Problem> all = new ArrayList<>(ofFiles);
    all.addAll(problems);
    return ofFiles.isEmpty() ? this : new LayerTable(header, schema, crs, rows, all);
  }

  /** Returns whether the layer has a column of this exact name. */
  public boolean hasColumn(String name) {
    return schema.getDescriptor(name) != null;
  }

  /**
   * Brings all geometries into another coordinate system, edges densified so that they stay where
   * they are on the ground; see {@link Reprojection}. A geometry that has no place in the target
   * becomes null and a problem of the new table.
   *
   * @return a table in the target system; this one if it is there already
   * @throws UserError if this table's system is unknown, or there is no sure way to the target;
   *     codes {@code crs-unknown} and {@code datum-shift-unknown}
   * @throws merestone.progress.Cancelled if the user has asked to stop
   */
  public LayerTable in(CoordinateSystem target, Progress progress) {
    String label = header.path() + "#" + header.name();
    if (!crs.isKnown()) {
      throw new UserError(LayerFaults.crsUnknown(label, crs.name()));
    }
    Reprojection way = Reprojection.between(crs, target);
    if (way.isIdentity()) {
      return crs.code().equals(target.code())
          ? this
          : new LayerTable(header, schema, target, rows, problems);
    }
    progress.start(Stage.TRANSFORM, header.name(), rows.size());
    Retyping retyping = Retyping.to(target, schema);
    List<Row> moved = new ArrayList<>(rows.size());
    List<Problem> all = new ArrayList<>(problems);
    for (Row row : rows) {
      Geometry geometry = (Geometry) row.feature().getDefaultGeometry();
      Geometry there = null;
      try {
        there = geometry == null ? null : way.apply(geometry);
      } catch (IllegalArgumentException e) {
        all.add(LayerFaults.noPlace(label, row.record(), target, e));
      }
      moved.add(new Row(row.record(), retyping.apply(row.feature(), there)));
      progress.step();
    }
    return new LayerTable(header, retyping.type(), target, moved, all);
  }
}
