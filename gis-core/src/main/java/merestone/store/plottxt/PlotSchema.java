package merestone.store.plottxt;

import java.util.ArrayList;
import java.util.List;
import merestone.crs.CoordinateSystem;
import merestone.store.FieldFacts;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;

/**
 * The feature type of a layer of plots; see {@link PlotTextDataStore} for what the columns hold and
 * why they are called so.
 */
final class PlotSchema {
  private static final String GEOMETRY = "the_geom";

  /** In the order of {@link Plot#values}. */
  private static final List<Column> COLUMNS =
      List.of(
          new Column("DKBH", String.class, "text"),
          new Column("DKMC", String.class, "text"),
          new Column("DKMJ_HA", Double.class, "number"),
          new Column("JZDS", Integer.class, "integer"),
          new Column("TXSX", String.class, "text"),
          new Column("TFH", String.class, "text"),
          new Column("DKYT", String.class, "text"),
          new Column("DLBM", String.class, "text"));

  private PlotSchema() {}

  static SimpleFeatureType of(String typeName, PlotKind kind, CoordinateSystem crs) {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName(typeName);
    builder.setCRS(crs.geotools().orElse(null));
    builder.add(GEOMETRY, kind.binding());
    builder.setDefaultGeometry(GEOMETRY);
    COLUMNS.forEach(column -> builder.add(column.name(), column.binding()));
    return builder.buildFeatureType();
  }

  static List<FieldFacts> fields() {
    List<FieldFacts> fields = new ArrayList<>();
    COLUMNS.forEach(column -> fields.add(new FieldFacts(column.name(), column.said(), -1)));
    return fields;
  }

  private record Column(String name, Class<?> binding, String said) {}
}
