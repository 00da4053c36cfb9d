package merestone.rule;

import java.util.Map;

/** Shows how the terms of a rule are written, to who has left one out. */
final class KeySamples {
  private static final Map<String, String> SAMPLES =
      Map.ofEntries(
          Map.entry("subject", "{ role: parcels }"),
          Map.entry("constraint", "{ role: farmland }"),
          Map.entry("limit", "1 m2"),
          Map.entry("atLeast", "60 %"),
          Map.entry("column", "BSM"),
          Map.entry("columns", "[BSM, XZQDM]"),
          Map.entry("fields", "[{ name: BSM, type: text, length: 18 }]"),
          Map.entry("codes", "dlbm"),
          Map.entry("pattern", "\"\\\\d{18}\""),
          Map.entry("to", "{ role: towns, column: XZQDM }"),
          Map.entry("holds", "\"TBMJ > 0\""),
          Map.entry("unit", "m2"),
          Map.entry("tolerance", "0.01 m2"),
          Map.entry("whole", "{ role: villages, column: DCMJ }"),
          Map.entry("by", "ZLDWDM"),
          Map.entry("files", "[\"*.xml\"]"),
          Map.entry("types", "[polygon]"),
          Map.entry("crs", "[\"EPSG:4490\"]"),
          Map.entry("angle", "1"),
          Map.entry("width", "0.1"));

  private KeySamples() {}

  /** Returns a value as it may stand behind a key; an ellipsis where one line cannot show it. */
  static String of(String key, Relation relation) {
    boolean isLength = relation == Relation.KEEP_DISTANCE || relation == Relation.VERTEX_SPACING;
    if (isLength && key.equals("atLeast")) {
      return relation == Relation.KEEP_DISTANCE ? "10 m" : "0.001 m";
    }
    boolean isSum = relation == Relation.SUM_OF_PARTS && key.equals("tolerance");
    return isSum ? "0.005" : SAMPLES.getOrDefault(key, "…");
  }
}
