package merestone.crs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The three datums Chinese land data is in, with their EPSG codes.
 *
 * <p>Source: EPSG dataset v11. Each datum has a geographic system and four families of Gauss-Krüger
 * zones: six-degree zones 13–23 and three-degree zones 25–45, each with the zone number in front of
 * the easting or by central meridian 75°–135°. Codes in a family follow the zone numbers.
 */
public enum ChineseDatum {
  /** 2000国家大地坐标系, an ITRF realisation. */
  CGCS2000(
      new Codes(4490, 4491, 4502, 4513, 4534),
      "GCS_China_Geodetic_Coordinate_System_2000",
      "D_China_2000",
      new Figure("CGCS2000", 6378137.0, 298.257222101),
      "CHINA2000|CGCS2000|CHINAGEODETICCOORDINATESYSTEM2000"),

  /** 1980西安坐标系. */
  XIAN_1980(
      new Codes(4610, 2327, 2338, 2349, 2370),
      "GCS_Xian_1980",
      "D_Xian_1980",
      new Figure("Xian_1980", 6378140.0, 298.257),
      "XIAN1980|XIAN80"),

  /** 1954年北京坐标系. */
  BEIJING_1954(
      new Codes(4214, 21413, 21453, 2401, 2422),
      "GCS_Beijing_1954",
      "D_Beijing_1954",
      new Figure("Krasovsky_1940", 6378245.0, 298.3),
      "BEIJING1954|BEIJING54");

  /**
   * First code of each family.
   *
   * @param geographic the system in degrees
   * @param sixByZone six-degree zones with the zone number
   * @param sixByMeridian six-degree zones by central meridian
   * @param threeByZone three-degree zones with the zone number
   * @param threeByMeridian three-degree zones by central meridian
   */
  record Codes(
      int geographic, int sixByZone, int sixByMeridian, int threeByZone, int threeByMeridian) {}

  /**
   * The shape of the earth a datum takes.
   *
   * @param name in ESRI's WKT
   * @param semiMajorM half the long axis, metres
   * @param inverseFlattening long axis over the difference of the axes
   */
  record Figure(String name, double semiMajorM, double inverseFlattening) {
    private String wkt() {
      return "SPHEROID[\"" + name + "\"," + semiMajorM + "," + inverseFlattening + "]";
    }
  }

  private final Codes codes;
  private final String system;
  private final String datum;
  private final Figure figure;
  private final String names;

  ChineseDatum(Codes codes, String system, String datum, Figure figure, String names) {
    this.codes = codes;
    this.system = system;
    this.datum = datum;
    this.figure = figure;
    this.names = names;
  }

  Codes codes() {
    return codes;
  }

  Figure figure() {
    return figure;
  }

  /** Returns the name of the system in degrees, as ESRI writes it. */
  String systemName() {
    return system;
  }

  /** Returns the datum's name as ESRI writes it. */
  String datumName() {
    return datum;
  }

  /** Returns the name zones begin with, such as {@code CGCS2000}. */
  String prefix() {
    return switch (this) {
      case CGCS2000 -> "CGCS2000";
      case XIAN_1980 -> "Xian_1980";
      case BEIJING_1954 -> "Beijing_1954";
    };
  }

  /** Returns the geographic system in ESRI's WKT. */
  String geographicWkt() {
    return "GEOGCS[\""
        + system
        + "\",DATUM[\""
        + datum
        + "\","
        + figure.wkt()
        + "],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
  }

  /**
   * Returns the datum that a name in a file means.
   *
   * @param name such as {@code D_China_2000} or {@code China 2000}
   */
  static Optional<ChineseDatum> named(String name) {
    String plain = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return Arrays.stream(values())
        .filter(one -> Arrays.stream(one.names.split("\\|")).anyMatch(plain::contains))
        .findFirst();
  }

  /** Returns the datum whose geographic system has this code. */
  static Optional<ChineseDatum> geographic(int epsg) {
    return Arrays.stream(values()).filter(one -> one.codes.geographic == epsg).findFirst();
  }
}
