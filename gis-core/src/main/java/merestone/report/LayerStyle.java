package merestone.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import merestone.crs.CoordinateSystem;
import merestone.layer.GeoPackageOutput;

/**
 * How a table of findings looks in QGIS: a row of the table {@code layer_styles}, which QGIS reads
 * when it opens a layer (QGIS, "save style to database"). Colours are those of the map; red for
 * blocking, orange for warning, blue for information, violet for undecided, grey for excepted.
 *
 * @param table the table
 * @param style the name of the style files that ship
 */
record LayerStyle(String table, String style) {
  private static final Timestamp NO_CLOCK = Timestamp.from(Instant.parse("2000-01-01T00:00:00Z"));

  /** A table whose style has its name. */
  LayerStyle(String table) {
    this(table, table);
  }

  static void write(GeoPackageOutput out, CoordinateSystem crs, List<LayerStyle> styles) {
    Sheet.<LayerStyle>named("layer_styles")
        .column("f_table_catalog", String.class, style -> "")
        .column("f_table_schema", String.class, style -> "")
        .column("f_table_name", String.class, LayerStyle::table)
        .column("f_geometry_column", String.class, style -> "geom")
        .column("styleName", String.class, LayerStyle::table)
        .column("styleQML", String.class, one -> one.text("qml"))
        .column("styleSLD", String.class, one -> one.text("sld"))
        .column("useAsDefault", Boolean.class, style -> true)
        .column("description", String.class, style -> "Merestone")
        .column("owner", String.class, style -> "")
        .column("ui", String.class, style -> null)
        .column("update_time", Timestamp.class, style -> NO_CLOCK)
        .write(out, crs, styles);
  }

  private String text(String kind) {
    String name = "styles/" + style + "." + kind;
    try (InputStream in = LayerStyle.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own style cannot be read: " + name, e);
    }
  }
}
