package merestone.store.geopackage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;

/**
 * How a table looks in QGIS: a row of the table {@code layer_styles}, which QGIS reads when it
 * opens a layer (QGIS, "save style to database"). Immutable.
 *
 * @param table the table or view, whose geometries are in the column {@code geom}
 * @param qml the style for QGIS
 * @param sld the same for others
 */
public record LayerStyle(String table, String qml, String sld) {
  private static final SimpleFeatureType SCHEMA = schema();
  private static final Timestamp NO_CLOCK = Timestamp.from(Instant.parse("2000-01-01T00:00:00Z"));
  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");

  /**
   * Returns a style that ships: the files {@code styles/NAME.qml} and {@code styles/NAME.sld}
   * beside a class.
   *
   * @param words what stands in the legend for {@code {hole}}, as plain text
   */
  public static LayerStyle shipped(
      String table, Class<?> home, String name, UnaryOperator<String> words) {
    return new LayerStyle(
        table,
        filled(home, "styles/" + name + ".qml", words),
        filled(home, "styles/" + name + ".sld", words));
  }

  private static String filled(Class<?> home, String file, UnaryOperator<String> words) {
    try (InputStream in = home.getResourceAsStream(file)) {
      return HOLE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .replaceAll(hole -> Matcher.quoteReplacement(escaped(words.apply(hole.group(1)))));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own style cannot be read: " + file, e);
    }
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** Writes the table of styles into a new file. */
  static void write(GeoPackageWriter out, List<LayerStyle> styles) {
    try (RowWriter rows = out.table(SCHEMA)) {
      styles.forEach(style -> rows.add(null, style.row().getAttributes().toArray()));
    }
  }

  /** Makes the table of styles in a file that is kept. */
  static void create(Connection connection, List<LayerStyle> styles) throws SQLException {
    ResultTable table = new ResultTable(SCHEMA, 0);
    SqlChange.run(connection, table.definition());
    List<ResultTable.Column> columns = table.columns();
    String names =
        columns.stream().map(it -> SqlText.name(it.name())).collect(Collectors.joining(", "));
    String holes = String.join(", ", Collections.nCopies(columns.size(), "?"));
    for (LayerStyle style : styles) {
      SimpleFeature row = style.row();
      SqlChange.run(
          connection,
          "INSERT INTO " + SCHEMA.getTypeName() + " (" + names + ") VALUES (" + holes + ")",
          columns.stream().map(it -> it.type().stored(row.getAttribute(it.attribute()))).toArray());
    }
  }

  private SimpleFeature row() {
    Object[] values = {
      "", "", table, "geom", table, qml, sld, true, "Merestone", "", null, NO_CLOCK
    };
    return SimpleFeatureBuilder.build(SCHEMA, values, null);
  }

  private static SimpleFeatureType schema() {
    SimpleFeatureTypeBuilder schema = new SimpleFeatureTypeBuilder();
    schema.setName("layer_styles");
    for (String words :
        List.of(
            "f_table_catalog",
            "f_table_schema",
            "f_table_name",
            "f_geometry_column",
            "styleName",
            "styleQML",
            "styleSLD")) {
      schema.add(words, String.class);
    }
    schema.add("useAsDefault", Boolean.class);
    schema.add("description", String.class);
    schema.add("owner", String.class);
    schema.add("ui", String.class);
    schema.add("update_time", Timestamp.class);
    return schema.buildFeatureType();
  }
}
