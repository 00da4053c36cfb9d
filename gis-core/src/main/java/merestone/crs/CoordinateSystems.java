package merestone.crs;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.UserError;
import org.geotools.api.parameter.ParameterNotFoundException;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CompoundCRS;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.crs.SingleCRS;
import org.geotools.metadata.iso.citation.Citations;
import org.geotools.referencing.CRS;
import org.geotools.referencing.datum.DefaultGeodeticDatum;
import org.geotools.referencing.wkt.Formattable;

/**
 * Finds coordinate systems by code and by the WKT of a .prj file.
 *
 * <p>Chinese systems (CGCS2000, Xian 1980, Beijing 1954) are recognised by their parameters and
 * built without the EPSG database, which takes up to a second to open; all others go through
 * GeoTools. Axis order is always east, north. Safe from many threads.
 */
public final class CoordinateSystems {
  private static final int INDENT = 2;
  private static final Messages MESSAGES = Messages.of(CoordinateSystems.class);
  private static final Map<Integer, CoordinateSystem> BY_CODE = new ConcurrentHashMap<>();

  private static final Pattern LAST_ID =
      Pattern.compile(
          "(?i)^\\s*(?:PROJ|GEOG|GEOD)[^\\[]*CRS.*\\bID\\[\"EPSG\",\\s*(\\d{1,6})\\s*]\\s*]\\s*$",
          Pattern.DOTALL);

  private CoordinateSystems() {}

  /**
   * Returns the system of an EPSG code.
   *
   * @throws UserError if there is no such code
   */
  public static CoordinateSystem ofEpsg(int code) {
    return BY_CODE.computeIfAbsent(code, CoordinateSystems::build);
  }

  /**
   * Returns a Gauss-Krüger zone of a Chinese datum. The number tells the width: zones 13–23 are six
   * degrees wide, 25–45 three.
   *
   * @param prefixed whether eastings carry the zone number in millions
   * @return the system; empty if there is no zone of that number
   */
  public static Optional<CoordinateSystem> ofZone(
      ChineseDatum datum, int number, boolean prefixed) {
    return GaussKruegerZone.of(datum, number, prefixed).map(zone -> ofEpsg(zone.epsg()));
  }

  /** Returns the system of longitude and latitude of a Chinese datum. */
  public static CoordinateSystem inDegrees(ChineseDatum datum) {
    return ofEpsg(datum.codes().geographic());
  }

  /**
   * Reads a code as people write it: {@code EPSG:4527}, {@code epsg:4527} or {@code 4527}.
   *
   * @throws UserError if it is not a code or there is no such code
   */
  public static CoordinateSystem parse(String text) {
    String digits = text.strip().replaceFirst("(?i)^epsg:+", "");
    if (!digits.matches("\\d{4,6}")) {
      throw new UserError(
          new Problem(
              text,
              "crs-unknown",
              MESSAGES.text("crs.notACode", text),
              MESSAGES.text("crs.notACode.remedy")));
    }
    return ofEpsg(Integer.parseInt(digits));
  }

  /**
   * Recognises the WKT of a .prj file or of gpkg_spatial_ref_sys, by its parameters rather than its
   * name.
   *
   * @param wkt the text; may be blank
   * @return the system; unknown if the text is blank, local or not understood, with the text's own
   *     name for it
   */
  public static CoordinateSystem ofWkt(String wkt) {
    if (wkt.isBlank()) {
      return CoordinateSystem.unknown("");
    }
    Optional<Integer> plain = PlainChineseWkt.code(wkt);
    if (plain.isPresent()) {
      return ofEpsg(plain.get());
    }
    try {
      CoordinateReferenceSystem parsed = withoutHeights(CRS.parseWKT(wkt.strip()));
      Optional<Integer> code = chineseCode(parsed);
      if (code.isEmpty()) {
        return foreign(parsed);
      }
      return statesItsShift(parsed)
          ? CoordinateSystem.known("EPSG:" + code.get(), parsed)
          : ofEpsg(code.get());
    } catch (FactoryException e) {
      return statedCode(wkt).orElseGet(() -> CoordinateSystem.unknown(quotedName(wkt)));
    }
  }

  /** WKT of the second version is not parsed, but it usually ends with the system's own code. */
  private static Optional<CoordinateSystem> statedCode(String wkt) {
    Matcher id = LAST_ID.matcher(wkt);
    try {
      return id.find() ? Optional.of(ofEpsg(Integer.parseInt(id.group(1)))) : Optional.empty();
    } catch (UserError noSuchCode) {
      return Optional.empty();
    }
  }

  /**
   * Returns the WKT of a system as GeoTools knows it (OGC 01-009), on several lines.
   *
   * @throws IllegalArgumentException if WKT cannot say what it is
   */
  public static String toWkt(CoordinateReferenceSystem system) {
    // Not toWKT(): it asks the preferences of the machine for the indent, and makes them.
    return ((Formattable) system).toWKT(INDENT);
  }

  /**
   * Returns the text of a .prj file for a system, in ESRI's dialect.
   *
   * @throws IllegalArgumentException if the system is unknown
   */
  public static String toEsriWkt(CoordinateSystem system) {
    CoordinateReferenceSystem found =
        system
            .geotools()
            .orElseThrow(() -> new IllegalArgumentException("no WKT for an unknown system"));
    return epsgNumber(system)
        .flatMap(CoordinateSystems::chineseWkt)
        .orElseGet(() -> ((Formattable) found).toWKT(Citations.ESRI, 0));
  }

  /** Returns the EPSG number of a system; empty if it has none. */
  public static Optional<Integer> epsgNumber(CoordinateSystem system) {
    return system.code().startsWith("EPSG:")
        ? Optional.of(Integer.valueOf(system.code().substring(5)))
        : Optional.empty();
  }

  private static CoordinateSystem build(int code) {
    try {
      Optional<CoordinateReferenceSystem> chinese = ChineseSystems.of(code);
      CoordinateReferenceSystem found =
          chinese.isPresent() ? chinese.get() : EpsgDatabase.decode(code);
      return CoordinateSystem.known("EPSG:" + code, found);
    } catch (FactoryException e) {
      throw new UserError(
          new Problem(
              "EPSG:" + code,
              "crs-unknown",
              MESSAGES.text("crs.noSuchCode", "EPSG:" + code),
              MESSAGES.text("crs.notACode.remedy")),
          e);
    }
  }

  private static Optional<String> chineseWkt(int code) {
    return ChineseDatum.geographic(code)
        .map(ChineseDatum::geographicWkt)
        .or(() -> GaussKruegerZone.of(code).map(GaussKruegerZone::wkt));
  }

  private static Optional<Integer> chineseCode(CoordinateReferenceSystem crs) {
    if (crs instanceof GeographicCRS geographic) {
      return ChineseDatum.named(geographic.getDatum().getName().getCode())
          .map(datum -> datum.codes().geographic());
    }
    if (crs instanceof ProjectedCRS projected) {
      return ChineseDatum.named(projected.getDatum().getName().getCode())
          .flatMap(datum -> zone(datum, projected))
          .map(GaussKruegerZone::epsg);
    }
    return Optional.empty();
  }

  private static Optional<GaussKruegerZone> zone(ChineseDatum datum, ProjectedCRS crs) {
    ParameterValueGroup values = crs.getConversionFromBase().getParameterValues();
    String method = crs.getConversionFromBase().getMethod().getName().getCode();
    boolean transverse =
        method.equalsIgnoreCase("Transverse_Mercator") || method.equalsIgnoreCase("Gauss_Kruger");
    if (!transverse
        || value(values, "scale_factor", 1) != 1
        || value(values, "false_northing", 0) != 0
        || value(values, "latitude_of_origin", 0) != 0) {
      return Optional.empty();
    }
    return GaussKruegerZone.of(
        datum,
        value(values, "central_meridian", 0),
        value(values, "false_easting", 0),
        crs.getName().getCode());
  }

  private static CoordinateReferenceSystem withoutHeights(CoordinateReferenceSystem crs) {
    return crs instanceof CompoundCRS compound
        ? compound.getCoordinateReferenceSystems().get(0)
        : crs;
  }

  /** Returns whether a file carries the parameters of its own datum shift (TOWGS84). */
  static boolean statesItsShift(CoordinateReferenceSystem crs) {
    SingleCRS horizontal = CRS.getHorizontalCRS(crs);
    return horizontal != null
        && horizontal.getDatum() instanceof DefaultGeodeticDatum datum
        && datum.getBursaWolfParameters().length > 0;
  }

  private static double value(ParameterValueGroup values, String name, double otherwise) {
    try {
      return values.parameter(name).doubleValue();
    } catch (ParameterNotFoundException e) {
      return otherwise;
    }
  }

  private static CoordinateSystem foreign(CoordinateReferenceSystem parsed)
      throws FactoryException {
    if (!(parsed instanceof ProjectedCRS) && !(parsed instanceof GeographicCRS)) {
      return CoordinateSystem.unknown(parsed.getName().getCode());
    }
    Integer code = EpsgDatabase.lookup(parsed);
    return CoordinateSystem.known(code == null ? "" : "EPSG:" + code, parsed);
  }

  private static String quotedName(String wkt) {
    int from = wkt.indexOf('"');
    int to = wkt.indexOf('"', from + 1);
    return from >= 0 && to > from ? wkt.substring(from + 1, to) : wkt.strip();
  }
}
