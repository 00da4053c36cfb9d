package merestone.crs;

import java.util.Locale;
import java.util.Optional;

/**
 * The coordinate systems of CGCS2000 (2000国家大地坐标系), built from their parameters so that none of
 * them needs the EPSG database.
 *
 * <p>Source: EPSG dataset v11. EPSG:4490 is the geographic system. Gauss-Krüger zones: 4491–4501
 * six-degree zones 13–23 with the zone number in front of the easting, 4502–4512 the same by
 * central meridian 75°–135°; 4513–4533 three-degree zones 25–45 with the zone number, 4534–4554 the
 * same by central meridian 75°–135°.
 */
final class Cgcs2000 {
  static final double SEMI_MAJOR_M = 6_378_137;
  static final double INVERSE_FLATTENING = 298.257222101;
  private static final int GEOGRAPHIC = 4490;
  private static final String GEOGCS =
      "GEOGCS[\"GCS_China_Geodetic_Coordinate_System_2000\",DATUM[\"D_China_2000\","
          + "SPHEROID[\"CGCS2000\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],"
          + "UNIT[\"Degree\",0.0174532925199433]]";

  private Cgcs2000() {}

  /**
   * A Gauss-Krüger zone.
   *
   * @param degrees the zone's width, 3 or 6
   * @param centralMeridian degrees east
   * @param prefixed whether eastings carry the zone number in millions
   */
  record Zone(int degrees, int centralMeridian, boolean prefixed) {

    int number() {
      return degrees == 3 ? centralMeridian / 3 : (centralMeridian + 3) / 6;
    }

    double falseEasting() {
      return prefixed ? number() * 1e6 + 500_000 : 500_000;
    }

    int epsg() {
      if (degrees == 3) {
        return (prefixed ? 4488 : 4509) + number();
      }
      return (prefixed ? 4478 : 4489) + number();
    }

    String name() {
      String kind = degrees == 3 ? "CGCS2000_3_Degree_GK_" : "CGCS2000_GK_";
      return kind + (prefixed ? "Zone_" + number() : "CM_" + centralMeridian + "E");
    }

    String wkt() {
      return String.format(
          Locale.ROOT,
          "PROJCS[\"%s\",%s,PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\",%.1f],"
              + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",%d.0],"
              + "PARAMETER[\"Scale_Factor\",1.0],PARAMETER[\"Latitude_Of_Origin\",0.0],"
              + "UNIT[\"Meter\",1.0]]",
          name(),
          GEOGCS,
          falseEasting(),
          centralMeridian);
    }
  }

  /** Returns the ESRI WKT of a CGCS2000 code; empty for any other code. */
  static Optional<String> wkt(int epsg) {
    return epsg == GEOGRAPHIC ? Optional.of(GEOGCS) : zone(epsg).map(Zone::wkt);
  }

  /** Returns the zone of a code; empty if the code is not a CGCS2000 zone. */
  static Optional<Zone> zone(int epsg) {
    if (epsg >= 4491 && epsg <= 4512) {
      boolean prefixed = epsg <= 4501;
      int number = epsg - (prefixed ? 4478 : 4489);
      return Optional.of(new Zone(6, number * 6 - 3, prefixed));
    }
    if (epsg >= 4513 && epsg <= 4554) {
      boolean prefixed = epsg <= 4533;
      int number = epsg - (prefixed ? 4488 : 4509);
      return Optional.of(new Zone(3, number * 3, prefixed));
    }
    return Optional.empty();
  }

  /**
   * Returns the code of the zone with these parameters. Six- and three-degree systems by central
   * meridian are numerically the same where both exist; the three-degree one is returned.
   */
  static Optional<Integer> code(double centralMeridian, double falseEasting) {
    for (int epsg = 4554; epsg >= 4491; epsg--) {
      Zone zone = zone(epsg).orElseThrow();
      if (zone.centralMeridian() == centralMeridian && zone.falseEasting() == falseEasting) {
        return Optional.of(epsg);
      }
    }
    return Optional.empty();
  }

  /** Returns whether a datum's name means CGCS2000. */
  static boolean isDatum(String name) {
    String plain = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return plain.contains("CHINA2000")
        || plain.contains("CGCS2000")
        || plain.contains("CHINAGEODETICCOORDINATESYSTEM2000");
  }

  static int geographicCode() {
    return GEOGRAPHIC;
  }
}
