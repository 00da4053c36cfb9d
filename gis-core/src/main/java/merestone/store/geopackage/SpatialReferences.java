package merestone.store.geopackage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.message.UserError;

/**
 * The coordinate systems of gpkg_spatial_ref_sys, by srs_id. EPSG codes are taken at their word;
 * what is not EPSG, or not a code we know, is read from its WKT.
 */
final class SpatialReferences {
  /** OGC 12-128r17, clause 1.1.2.1.2: -1 is an undefined plane, 0 undefined degrees. */
  private static final int UNDEFINED_GEOGRAPHIC = 0;

  private record Entry(int id, String name, String organization, int code, String wkt) {}

  private final List<Entry> entries;

  private SpatialReferences(List<Entry> entries) {
    this.entries = entries;
  }

  static SpatialReferences read(Connection connection) throws SQLException {
    return new SpatialReferences(
        SqlQuery.all(
            connection,
            "SELECT srs_id, srs_name, organization, organization_coordsys_id, definition"
                + " FROM gpkg_spatial_ref_sys",
            row ->
                new Entry(
                    row.getInt("srs_id"),
                    SqlQuery.text(row, "srs_name"),
                    SqlQuery.text(row, "organization"),
                    row.getInt("organization_coordsys_id"),
                    SqlQuery.text(row, "definition"))));
  }

  /**
   * Returns the system of a srs_id, unknown if the file leaves it undefined; empty if not listed.
   */
  Optional<CoordinateSystem> system(int srsId) {
    Optional<Entry> entry = entries.stream().filter(each -> each.id() == srsId).findFirst();
    if (srsId == CoreTables.UNDEFINED_CARTESIAN || srsId == UNDEFINED_GEOGRAPHIC) {
      return Optional.of(CoordinateSystem.unknown(entry.map(Entry::name).orElse("")));
    }
    return entry.map(SpatialReferences::system);
  }

  private static CoordinateSystem system(Entry entry) {
    if (entry.organization().equalsIgnoreCase("EPSG")) {
      try {
        return CoordinateSystems.ofEpsg(entry.code());
      } catch (UserError e) {
        return byDefinition(entry); // a code newer than our database: the WKT may still be readable
      }
    }
    return byDefinition(entry);
  }

  private static CoordinateSystem byDefinition(Entry entry) {
    CoordinateSystem found = CoordinateSystems.ofWkt(entry.wkt());
    return found.isKnown() ? found : CoordinateSystem.unknown(entry.name());
  }
}
