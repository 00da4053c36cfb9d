package merestone.crs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Gauss-Krüger zone of a Chinese datum, known by its parameters so that none needs the EPSG
 * database.
 *
 * @param datum the datum
 * @param degrees the zone's width, 3 or 6
 * @param centralMeridian degrees east
 * @param prefixed whether eastings carry the zone number in millions
 */
record GaussKruegerZone(ChineseDatum datum, int degrees, int centralMeridian, boolean prefixed) {
  private static final int FIRST_SIX = 13;
  private static final int LAST_SIX = 23;
  private static final int FIRST_THREE = 25;
  private static final int LAST_THREE = 45;
  private static final List<GaussKruegerZone> ALL = all();

  /** As ESRI and EPSG call six-degree zones; three-degree ones say so before the projection. */
  private static final Pattern SIX_DEGREES =
      Pattern.compile(
          "(?<!DEG|DEGREE|[^A-Z0-9])[^A-Z0-9]+(GK|GAUSS.KRUGER)[^A-Z0-9]+CM[^A-Z0-9]+\\d");

  int number() {
    return degrees == 3 ? centralMeridian / 3 : (centralMeridian + 3) / 6;
  }

  double falseEasting() {
    return prefixed ? number() * 1e6 + 500_000 : 500_000;
  }

  int epsg() {
    ChineseDatum.Codes codes = datum.codes();
    if (degrees == 3) {
      return (prefixed ? codes.threeByZone() : codes.threeByMeridian()) + number() - FIRST_THREE;
    }
    return (prefixed ? codes.sixByZone() : codes.sixByMeridian()) + number() - FIRST_SIX;
  }

  String name() {
    String kind = degrees == 3 ? "_3_Degree_GK_" : "_GK_";
    return datum.prefix() + kind + (prefixed ? "Zone_" + number() : "CM_" + centralMeridian + "E");
  }

  /** Returns the zone in ESRI's WKT, the text of its .prj file. */
  String wkt() {
    return String.format(
        Locale.ROOT,
        "PROJCS[\"%s\",%s,PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\",%.1f],"
            + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",%d.0],"
            + "PARAMETER[\"Scale_Factor\",1.0],PARAMETER[\"Latitude_Of_Origin\",0.0],"
            + "UNIT[\"Meter\",1.0]]",
        name(),
        datum.geographicWkt(),
        falseEasting(),
        centralMeridian);
  }

  /** Returns the zone of a code; empty if the code is no Chinese zone. */
  static Optional<GaussKruegerZone> of(int epsg) {
    return ALL.stream().filter(zone -> zone.epsg() == epsg).findFirst();
  }

  /**
   * Returns the zone with these parameters. Six- and three-degree systems by central meridian are
   * numerically the same where both exist: then its name decides, and without a word about it the
   * zone is three degrees wide.
   */
  static Optional<GaussKruegerZone> of(
      ChineseDatum datum, double centralMeridian, double falseEasting, String name) {
    boolean six = SIX_DEGREES.matcher(name.toUpperCase(Locale.ROOT)).find();
    return ALL.stream()
        .filter(zone -> zone.datum == datum)
        .filter(zone -> zone.centralMeridian == centralMeridian)
        .filter(zone -> zone.falseEasting() == falseEasting)
        .min(Comparator.comparing(zone -> (zone.degrees == 6) != six));
  }

  /** Returns the zone of a number; empty if there is none. */
  static Optional<GaussKruegerZone> of(ChineseDatum datum, int number, boolean prefixed) {
    return ALL.stream()
        .filter(zone -> zone.datum == datum)
        .filter(zone -> zone.number() == number && zone.prefixed == prefixed)
        .findFirst();
  }

  private static List<GaussKruegerZone> all() {
    List<GaussKruegerZone> zones = new ArrayList<>();
    for (ChineseDatum datum : ChineseDatum.values()) {
      for (boolean prefixed : new boolean[] {true, false}) {
        for (int number = FIRST_THREE; number <= LAST_THREE; number++) {
          zones.add(new GaussKruegerZone(datum, 3, number * 3, prefixed));
        }
        for (int number = FIRST_SIX; number <= LAST_SIX; number++) {
          zones.add(new GaussKruegerZone(datum, 6, number * 6 - 3, prefixed));
        }
      }
    }
    return List.copyOf(zones);
  }
}
