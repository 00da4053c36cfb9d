package merestone.layer;

import java.util.List;
import merestone.crs.CoordinateSystem;
import merestone.store.Encoding;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.locationtech.jts.geom.Envelope;

/** Makes layers of features that never were in a file: a rule's examples, a test's parcels. */
public final class MemoryLayer {
  private static final Encoding TEXT = new Encoding("UTF-8", Encoding.From.OPTION);
  private static final CoordinateSystem PLANE = CoordinateSystem.unknown("plane");

  private MemoryLayer() {}

  /** Returns features packed into rows, in record order; they themselves are not kept. */
  public static LayerRows rows(SimpleFeatureType type, List<SimpleFeature> features) {
    RowPacker packer = new RowPacker(type, 0);
    features.forEach(packer::add);
    return packer.pack();
  }

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
    LayerRows rows = rows(type, features);
    Envelope extent = new Envelope();
    rows.forEach(row -> extent.expandToInclude(row.extent()));
    LayerHeader header =
        new LayerHeader(
            "", role, rows.size(), "Polygon", PLANE, TEXT, extent, List.of(), List.of());
    LayerTable table = new LayerTable(header, type, PLANE, rows, List.of());
    return new RoleLayer(role, role, table, new RoleLayer.Columns(key, "", ""), true);
  }
}
