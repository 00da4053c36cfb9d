package merestone.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.crs.CoordinateSystem;
import merestone.finding.Appraisal;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.layer.LayerHeader;
import merestone.layer.LayerRows;
import merestone.layer.LayerTable;
import merestone.layer.MemoryLayer;
import merestone.layer.RoleLayer;
import merestone.message.Text;
import merestone.rule.Application;
import merestone.rule.LayerDemand;
import merestone.rule.Level;
import merestone.rule.Rule;
import merestone.rule.Wording;
import merestone.store.Encoding;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Layers and findings drawn by hand, for tests of the map. */
final class Sketch {
  static final CoordinateSystem CRS =
      CoordinateSystem.unknown("CGCS2000 / 3-degree Gauss-Kruger CM 117E");

  private static final Text NONE = Text.same("");

  private final Map<String, RoleLayer> layers = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  static Geometry wkt(String words) {
    try {
      return new WKTReader().read(words);
    } catch (ParseException e) {
      throw new IllegalArgumentException(words, e);
    }
  }

  /** A shape with the value of its layer's thematic column and its name. */
  record Drawn(Geometry shape, String zone, String name) {
    static Drawn of(String wkt) {
      return new Drawn(wkt(wkt), "", "");
    }
  }

  /** Adds a layer whose only columns are a thematic one and {@code NAME}; its title is the role. */
  Sketch layer(String role, String column, List<Drawn> shapes) {
    SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    type.setName(role);
    type.add("geom", Geometry.class);
    type.add(column.isEmpty() ? "ZONE" : column, String.class);
    type.add("NAME", String.class);
    SimpleFeatureType schema = type.buildFeatureType();
    List<SimpleFeature> features = new ArrayList<>();
    for (Drawn one : shapes) {
      Object[] values = {one.shape(), one.zone(), one.name()};
      features.add(SimpleFeatureBuilder.build(schema, values, role + features.size()));
    }
    LayerRows rows = MemoryLayer.rows(schema, features);
    LayerHeader header = header(role, rows.size());
    RoleLayer.Columns columns = new RoleLayer.Columns("", "NAME", "");
    LayerTable table = new LayerTable(header, schema, CRS, rows, List.of());
    layers.put(role, new RoleLayer(role, role, table, columns, false));
    return this;
  }

  Sketch layer(String role, String... wkt) {
    return layer(role, "", java.util.Arrays.stream(wkt).map(Drawn::of).toList());
  }

  Sketch conflict(String id, Level level, Geometry where) {
    return finding(id, level, Finding.Kind.CONFLICT, where, 0);
  }

  /** Adds a finding about a record of the layer {@code parcels}. */
  Sketch finding(String id, Level level, Finding.Kind kind, Geometry where, int record) {
    Rule rule =
        new Rule(
            id,
            level,
            new Wording(Text.same(id), NONE, NONE),
            null,
            null,
            new LayerDemand.SinglePart(),
            Application.ALWAYS,
            List.of());
    Optional<Evidence> evidence =
        Optional.ofNullable(where).map(g -> new Evidence(g, Area.ZERO, 0, List.of()));
    FeatureRef subject = new FeatureRef("parcels", record, "", "");
    findings.add(
        new Finding(
            id,
            rule,
            level,
            kind,
            new Finding.Judged(subject, "", Area.ZERO),
            evidence,
            Map.of(),
            Text.same(id),
            Appraisal.NONE));
    return this;
  }

  RoleLayer role(String role) {
    return layers.get(role);
  }

  MapScene scene() {
    return MapScenes.of(List.copyOf(layers.values()), findings, CRS);
  }

  private static LayerHeader header(String role, int features) {
    return new LayerHeader(
        role,
        role,
        features,
        "MultiPolygon",
        CRS,
        new Encoding("UTF-8", Encoding.From.GPKG),
        new Envelope(),
        List.of(),
        List.of());
  }
}
