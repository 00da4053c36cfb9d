package merestone.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import merestone.crs.CoordinateSystem;
import merestone.crs.Reprojection;
import merestone.geom.doubt.ChordBow;
import merestone.geom.overlap.PackedShapes;
import merestone.geom.overlap.ShapePacker;
import merestone.message.Problem;
import merestone.message.UserError;
import merestone.progress.Progress;
import merestone.progress.Stage;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.locationtech.jts.geom.Geometry;

/**
 * A layer's features in memory, packed, in file order, all in one CRS. Immutable and safe to share
 * between threads.
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
    LayerRows rows,
    List<Problem> problems) {

  public LayerTable {
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
   * Returns the same features with columns by other names; values and order stay.
   *
   * @param newNames the name a column has to the name it is to have; columns that are not named
   *     keep theirs
   */
  public LayerTable withColumnsNamed(Map<String, String> newNames) {
    if (newNames.isEmpty()) {
      return this;
    }
    SimpleFeatureType type = Retyping.named(newNames, schema);
    return new LayerTable(header.withColumnsNamed(newNames), type, crs, rows.with(type), problems);
  }

  /** Returns whether the geometries are in the file's own system. */
  public boolean isInOwnSystem() {
    return crs.label().equals(header.crs().label());
  }

  /** Returns whether the files of both tables are in one system. */
  public boolean sharesOwnSystem(LayerTable other) {
    return header.crs().label().equals(other.header.crs().label());
  }

  /**
   * Returns how edges bow between the file's own system and the one the layer is in now; none if it
   * was not reprojected.
   *
   * @throws UserError if there is no sure way back
   */
  public ChordBow bow() {
    if (!crs.isKnown() || !header.crs().isKnown()) {
      return ChordBow.NONE;
    }
    Reprojection back = Reprojection.between(crs, header.crs());
    return back.isIdentity()
        ? ChordBow.NONE
        : ChordBow.between(back.ofPoints(), Reprojection.between(header.crs(), crs).ofPoints());
  }

  /**
   * Brings all geometries into another coordinate system, edges densified so that they stay where
   * they are on the ground; see {@link Reprojection}. A geometry that has no place in the target
   * becomes null and a problem of the new table. A table without geometry is at home in any system.
   *
   * @return a table in the target system; this one if it is there already
   * @throws UserError if this table's system is unknown, or there is no sure way to the target;
   *     codes {@code crs-unknown} and {@code datum-shift-unknown}
   * @throws merestone.progress.Cancelled if the user has asked to stop
   */
  public LayerTable in(CoordinateSystem target, Progress progress) {
    if (schema.getGeometryDescriptor() == null) {
      return new LayerTable(header, schema, target, rows, problems);
    }
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
    SimpleFeatureType type = Retyping.to(target, schema);
    PackedShapes shapes = rows.shapes();
    ShapePacker moved = new ShapePacker(shapes.polygons().vertices());
    List<Problem> all = new ArrayList<>(problems);
    for (int record = 0; record < rows.size(); record++) {
      Geometry there = null;
      try {
        there = shapes.shape(record).map(way::apply).orElse(null);
      } catch (IllegalArgumentException e) {
        all.add(LayerFaults.noPlace(label, record, target, e));
      }
      moved.add(there);
      progress.step();
    }
    LayerRows there = rows.with(type, moved.pack());
    return new LayerTable(header, type, target, there, all);
  }
}
