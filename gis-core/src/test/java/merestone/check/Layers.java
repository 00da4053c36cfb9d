package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import merestone.geom.Geometries;
import merestone.layer.MemoryLayer;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Builds small layers from WKT for tests of the engine. */
final class Layers {
  private final String role;
  private final List<Map<String, String>> attributes = new ArrayList<>();
  private final List<Geometry> geometries = new ArrayList<>();
  private final TreeSet<String> more = new TreeSet<>();

  private Layers(String role) {
    this.role = role;
  }

  static Layers role(String role) {
    return new Layers(role);
  }

  /** A layer of one polygon per WKT, with the key K0, K1 … */
  static RoleLayer of(String role, String... wkts) {
    Layers layers = new Layers(role);
    for (String wkt : wkts) {
      layers.add(wkt, Map.of("BSM", "K" + layers.geometries.size()));
    }
    return layers.build();
  }

  /** The layer's ground as the engine works on it. */
  static PolygonLayer polygons(RoleLayer layer) {
    PolygonLayerBuilder builder = new PolygonLayerBuilder(layer.title());
    builder.classBy(layer.columns().classBy());
    for (Row row : layer.table().rows()) {
      builder.ofClass(row.text(layer.columns().classBy()));
      builder.add(row.geometry().orElse(null), row.text(layer.columns().key()));
    }
    return builder.build();
  }

  /** The layer with accounts divided by a column. */
  static RoleLayer classed(RoleLayer layer, String column) {
    RoleLayer.Columns columns = new RoleLayer.Columns(layer.columns().key(), "", "", column);
    return new RoleLayer(layer.role(), layer.title(), layer.table(), columns, layer.mayBeEmpty());
  }

  Layers add(String wkt, Map<String, String> values) {
    try {
      geometries.add(wkt.isEmpty() ? null : new WKTReader(Geometries.FACTORY).read(wkt));
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
    attributes.add(values);
    return this;
  }

  Layers add(Geometry geometry, Map<String, String> values) {
    geometries.add(geometry);
    attributes.add(values);
    return this;
  }

  /** Adds a column that is null where no feature says anything else. */
  Layers with(String column) {
    more.add(column);
    return this;
  }

  RoleLayer build() {
    TreeSet<String> columns = new TreeSet<>(more);
    attributes.forEach(values -> columns.addAll(values.keySet()));
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName(role);
    builder.add("the_geom", Geometry.class);
    columns.forEach(column -> builder.add(column, String.class));
    SimpleFeatureType type = builder.buildFeatureType();
    List<SimpleFeature> features = new ArrayList<>();
    for (int i = 0; i < geometries.size(); i++) {
      SimpleFeature feature = SimpleFeatureBuilder.build(type, new Object[0], role + "." + i);
      feature.setDefaultGeometry(geometries.get(i));
      attributes.get(i).forEach(feature::setAttribute);
      features.add(feature);
    }
    RoleLayer made = MemoryLayer.of(role, type, features, columns.contains("BSM") ? "BSM" : "");
    return new RoleLayer(role, role, made.table(), made.columns(), false);
  }
}
