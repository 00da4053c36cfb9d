package merestone.store.geopackage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import merestone.crs.CoordinateSystem;
import merestone.message.Problem;

/** What gpkg_contents says is in the file, held against what is. */
final class Contents {
  /**
   * No layers: what GDAL puts into a file that would have neither features nor tiles, and how QGIS
   * draws the layers of the file.
   */
  private static final Set<String> NO_LAYERS = Set.of("ogr_empty_table", "layer_styles");

  /** What data_type says of a plain table; the second is GDAL's word before GeoPackage 1.2. */
  private static final Set<String> PLAIN = Set.of("attributes", "aspatial");

  /** A table that can be read, with its system and what is wrong with its registration. */
  record Entry(FeatureTable table, CoordinateSystem crs, List<Problem> problems) {}

  private record Listed(String table, String dataType) {}

  private record Shape(String table, String column, String type, int srsId, boolean z, boolean m) {}

  private final Path file;
  private final Connection connection;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<String> others = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Contents(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Reads the registrations; the file must have a gpkg_contents table or throws a UserError. */
  static Contents read(Path file, Connection connection, boolean saysGeoPackage)
      throws SQLException {
    Contents contents = new Contents(file, connection);
    Set<String> tables = contents.tables();
    for (String required : List.of("gpkg_contents", "gpkg_spatial_ref_sys")) {
      if (!tables.contains(required)) {
        boolean meant =
            saysGeoPackage || tables.stream().anyMatch(each -> each.startsWith("gpkg_"));
        throw meant ? Faults.tableMissing(file, required) : Faults.notGeoPackage(file);
      }
    }
    contents.readEntries(tables.contains("gpkg_geometry_columns"));
    if (contents.entries.values().stream().allMatch(each -> each.table().geometry().isEmpty())) {
      contents.problems.add(Faults.noLayers(file, contents.others));
    }
    return contents;
  }

  /** Returns the readable tables by name, in the order gpkg_contents has them. */
  Map<String, Entry> entries() {
    return entries;
  }

  /** Returns what is wrong with the file as a whole. */
  List<Problem> problems() {
    return problems;
  }

  private Set<String> tables() throws SQLException {
    return SqlQuery.all(
            connection,
            "SELECT name FROM pragma_table_list WHERE schema = 'main'",
            row -> SqlQuery.text(row, "name"))
        .stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private void readEntries(boolean hasShapes) throws SQLException {
    SpatialReferences systems = SpatialReferences.read(connection);
    List<Shape> shapes = hasShapes ? shapes() : List.of();
    for (Listed listed : listed()) {
      String type = listed.dataType().toLowerCase(Locale.ROOT);
      if (NO_LAYERS.contains(listed.table().toLowerCase(Locale.ROOT))) {
        continue;
      }
      if (!type.equals("features")) {
        others.add(listed.table() + " (" + listed.dataType() + ")");
      }
      if (PLAIN.contains(type)) {
        readPlain(listed.table());
      } else if (type.equals("features")) {
        Optional<Shape> shape =
            shapes.stream().filter(s -> s.table().equalsIgnoreCase(listed.table())).findFirst();
        readEntry(listed.table(), shape, systems);
      }
    }
  }

  private List<Listed> listed() throws SQLException {
    return SqlQuery.all(
        connection,
        "SELECT table_name, data_type FROM gpkg_contents",
        row -> new Listed(SqlQuery.text(row, "table_name"), SqlQuery.text(row, "data_type")));
  }

  private List<Shape> shapes() throws SQLException {
    return SqlQuery.all(
        connection,
        "SELECT table_name, column_name, geometry_type_name, srs_id, z, m"
            + " FROM gpkg_geometry_columns",
        row ->
            new Shape(
                SqlQuery.text(row, "table_name"),
                SqlQuery.text(row, "column_name"),
                SqlQuery.text(row, "geometry_type_name"),
                row.getInt("srs_id"),
                row.getInt("z") == 1,
                row.getInt("m") == 1));
  }

  private void readEntry(String table, Optional<Shape> shape, SpatialReferences systems) {
    try {
      List<TableColumn> columns = TableColumn.of(connection, table);
      if (columns.isEmpty()) {
        problems.add(Faults.danglingTable(file, table));
      } else if (shape.isEmpty()
          || columns.stream().noneMatch(each -> each.isCalled(shape.get().column()))) {
        problems.add(Faults.geometryColumnMissing(file, table));
      } else {
        entries.put(table, entry(table, shape.get(), columns, systems));
      }
    } catch (SQLException e) {
      problems.add(Faults.tableBroken(file, table, e));
    }
  }

  private void readPlain(String table) {
    try {
      List<TableColumn> columns = TableColumn.of(connection, table);
      if (columns.isEmpty()) {
        problems.add(Faults.danglingTable(file, table));
        return;
      }
      String key = TableColumn.key(columns);
      List<FeatureTable.Column> attributes =
          columns.stream()
              .filter(column -> !column.name().equals(key))
              .map(TableColumn::asAttribute)
              .toList();
      FeatureTable plain =
          new FeatureTable(
              table, key, Optional.empty(), attributes, TableColumn.rootPage(connection, table));
      entries.put(table, new Entry(plain, CoordinateSystem.unknown(""), List.of()));
    } catch (SQLException e) {
      problems.add(Faults.tableBroken(file, table, e));
    }
  }

  private Entry entry(
      String table, Shape shape, List<TableColumn> columns, SpatialReferences systems)
      throws SQLException {
    int rootPage = TableColumn.rootPage(connection, table);
    String key = TableColumn.key(columns);
    List<FeatureTable.Column> others = new ArrayList<>();
    int position = 0;
    for (TableColumn column : columns) {
      if (column.isCalled(shape.column())) {
        position = others.size();
      } else if (!column.name().equals(key)) {
        others.add(column.asAttribute());
      }
    }
    FeatureTable.GeometryColumn geometry =
        new FeatureTable.GeometryColumn(
            shape.column(), shape.type(), shape.z(), shape.m(), position);
    Optional<CoordinateSystem> crs = systems.system(shape.srsId());
    return new Entry(
        new FeatureTable(table, key, Optional.of(geometry), others, rootPage),
        crs.orElse(CoordinateSystem.unknown("srs_id " + shape.srsId())),
        crs.isPresent() ? List.of() : List.of(Faults.srsMissing(file, table, shape.srsId())));
  }
}
