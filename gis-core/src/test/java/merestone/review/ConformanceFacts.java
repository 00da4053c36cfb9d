package merestone.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the conformance folder's README: what GDAL and GEOS find in a file.
 *
 * @param file the file, below the folder
 * @param layers what is in it; not all of them if it is a long list
 * @param layersInAll how many layers there are; 0 if it cannot be opened
 */
record ConformanceFacts(String file, List<LayerFact> layers, int layersInAll) {
  private static final Pattern LAYER =
      Pattern.compile(
          "(?:(?<name>\\S+): )?(?<type>[A-Za-z0-9 ]+?)(?: \\(any\\))?, n=(?<n>\\d+)"
              + "(?: \\(header says \\d+\\))?, (?<fields>\\d+) fields(?: \\(plain table\\))?"
              + "(?:, (?<none>\\d+) null geom)?(?:, (?<empty>\\d+) empty)?"
              + "(?:, (?<vertices>\\d+) vertices)?(?:, area (?<area>[\\d.e+-]+))?"
              + "(?:, (?<invalid>\\d+) invalid)?(?:, CRS (?<crs>.*))?");
  private static final Pattern IN_ALL = Pattern.compile("\\((\\d+) layers in all\\)");

  /**
   * What GDAL finds in a layer.
   *
   * @param name empty where the file has one layer only
   * @param crs its name, then a slash and its EPSG number if it has one; empty for a plain table
   */
  record LayerFact(String name, String type, Numbers numbers, double area, String crs) {}

  /** What can be counted. */
  record Numbers(long features, long fields, long vertices, long invalid, long none, long empty) {}

  boolean opens() {
    return layersInAll > 0;
  }

  /** Reads every row of the README's table. */
  static List<ConformanceFacts> read(Path readme) throws IOException {
    List<ConformanceFacts> all = new ArrayList<>();
    for (String line : Files.readAllLines(readme)) {
      String[] cells = line.split("\\|");
      if (cells.length == 5 && cells[1].contains("/")) {
        all.add(row(cells[1].strip(), cells[2].strip()));
      }
    }
    return all;
  }

  /** Reads one row's first two columns. */
  static ConformanceFacts row(String file, String facts) {
    List<LayerFact> layers = new ArrayList<>();
    int inAll = 0;
    String words = facts.replaceFirst("^default: fails.*?YES: ", "");
    for (String part : words.startsWith("fails") ? new String[0] : words.split("; ")) {
      Matcher count = IN_ALL.matcher(part);
      if (count.matches()) {
        inAll = Integer.parseInt(count.group(1));
      } else {
        layers.add(layer(part));
      }
    }
    return new ConformanceFacts(file, layers, Math.max(inAll, layers.size()));
  }

  private static LayerFact layer(String words) {
    Matcher found = LAYER.matcher(words);
    if (!found.matches()) {
      throw new IllegalArgumentException("not understood: " + words);
    }
    Numbers numbers =
        new Numbers(
            number(found, "n"),
            number(found, "fields"),
            number(found, "vertices"),
            number(found, "invalid"),
            number(found, "none"),
            number(found, "empty"));
    String area = found.group("area");
    return new LayerFact(
        orEmpty(found.group("name")),
        found.group("type"),
        numbers,
        area == null ? 0 : Double.parseDouble(area),
        orEmpty(found.group("crs")));
  }

  private static long number(Matcher found, String group) {
    return found.group(group) == null ? 0 : Long.parseLong(found.group(group));
  }

  private static String orEmpty(String words) {
    return words == null ? "" : words;
  }
}
