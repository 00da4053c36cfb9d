package merestone.crs;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the WKT that nearly every Chinese .prj file and GeoPackage has, without GeoTools'
 * parser, whose units of measure alone take a tenth of a second to start. Only what is written in
 * full and as usual is recognised: all five parameters, Greenwich, degrees, metres, no datum shift.
 * What is not recognised may still be a Chinese system.
 */
final class PlainChineseWkt {
  private static final String NAME = "\"[^\"]*\"";
  private static final String AXIS = "AXIS\\[" + NAME + ",";
  private static final String AXES =
      "(?:,%1$sEAST\\],%1$sNORTH\\]|,%1$sNORTH\\],%1$sEAST\\])?".formatted(AXIS);
  private static final String CODE = "(?:,AUTHORITY\\[" + NAME + "," + NAME + "\\])?";

  private static final String DEGREES =
      "GEOGCS\\[%1$s,DATUM\\[\"(?<datum>[^\"]*)\",SPHEROID\\[%1$s,[1-9][\\d.]*,[1-9][\\d.]*%2$s\\]%2$s\\],"
              .formatted(NAME, CODE)
          + "PRIMEM\\[\"Greenwich\",0(?:\\.0*)?%2$s\\],UNIT\\[%1$s,0\\.01745329251994\\d*%2$s\\]%3$s%2$s\\]"
              .formatted(NAME, CODE, AXES);
  private static final String METRES =
      "PROJCS\\[\"(?<name>[^\"]*)\",%s,PROJECTION\\[\"(?i:Gauss_Kruger|Transverse_Mercator)\"%s\\],"
              .formatted(DEGREES, CODE)
          + "(?<numbers>(?:PARAMETER\\[\"\\w+\",[\\d.]+\\],){5})UNIT\\[%s,1(?:\\.0*)?%s\\]%s%s\\]"
              .formatted(NAME, CODE, AXES, CODE);

  private static final Pattern GEOGRAPHIC = Pattern.compile(DEGREES);
  private static final Pattern PROJECTED = Pattern.compile(METRES);
  private static final Pattern PARAMETER =
      Pattern.compile("PARAMETER\\[\"(\\w+)\",(\\d+(?:\\.\\d*)?)\\],");
  private static final Map<String, Double> PLAIN =
      Map.of("scale_factor", 1.0, "false_northing", 0.0, "latitude_of_origin", 0.0);
  private static final Set<String> ALL =
      Set.of(
          "scale_factor",
          "false_northing",
          "latitude_of_origin",
          "central_meridian",
          "false_easting");
  private static final Pattern BLANKS = Pattern.compile("\\s*([\\[\\],])\\s*");

  private PlainChineseWkt() {}

  /** Returns the EPSG code; empty if the text is not recognised here. */
  static Optional<Integer> code(String wkt) {
    String dense = BLANKS.matcher(wkt.strip()).replaceAll("$1");
    Matcher projected = PROJECTED.matcher(dense);
    if (projected.matches()) {
      return ChineseDatum.named(projected.group("datum"))
          .flatMap(datum -> zone(datum, projected))
          .map(GaussKruegerZone::epsg);
    }
    Matcher geographic = GEOGRAPHIC.matcher(dense);
    return geographic.matches()
        ? ChineseDatum.named(geographic.group("datum")).map(datum -> datum.codes().geographic())
        : Optional.empty();
  }

  private static Optional<GaussKruegerZone> zone(ChineseDatum datum, Matcher projected) {
    Map<String, Double> numbers = new HashMap<>();
    Matcher each = PARAMETER.matcher(projected.group("numbers"));
    while (each.find()) {
      numbers.put(each.group(1).toLowerCase(Locale.ROOT), Double.valueOf(each.group(2)));
    }
    if (!numbers.keySet().equals(ALL) || !numbers.entrySet().containsAll(PLAIN.entrySet())) {
      return Optional.empty();
    }
    return GaussKruegerZone.of(
        datum,
        numbers.get("central_meridian"),
        numbers.get("false_easting"),
        projected.group("name"));
  }
}
