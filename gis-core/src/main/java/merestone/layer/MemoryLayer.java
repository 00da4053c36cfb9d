package merestone.layer;

import java.util.ArrayList;
import java.util.List;
import merestone.crs.CoordinateSystem;
import merestone.store.Encoding;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Makes layers of features that never were in a file: a rule's examples, a test's parcels. */
public final class MemoryLayer {
  private static final Encoding TEXT = new Encoding("UTF-8", Encoding.From.OPTION);
  private static final CoordinateSystem PLANE = CoordinateSystem.unknown("plane");

  private MemoryLayer() {}

  /**
   * Returns a layer in a nameless plane of metres.
   *
   * @param role its role, which is also its title
   * @param type the features' type
   * @param features the features, in record order; they may be none
   * @param key the column that identifies them; empty if there is none
   */
  public static RoleLayer of(
      String role, SimpleFeatureType type, List<SimpleFeature> features, String key) {
    List<Row> rows = new ArrayList<>(features.size());
    Envelope extent = new Envelope();
    for (SimpleFeature feature : features) {
      Row row = new Row(rows.size(), feature);
      row.geometry().map(Geometry::getEnvelopeInternal).ifPresent(extent::expandToInclude);
      rows.add(row);
    }
    LayerHeader header =
        new LayerHeader(
            "", role, rows.size(), "Polygon", PLANE, TEXT, extent, List.of(), List.of());
    LayerTable table = new LayerTable(header, type, PLANE, rows, List.of());
    return new RoleLayer(role, role, table, new RoleLayer.Columns(key, "", ""), true);
  }
}
