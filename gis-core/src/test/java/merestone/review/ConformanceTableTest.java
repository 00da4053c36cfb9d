package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import merestone.Shared;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Walks the conformance folder's README row by row: what {@code info --json --stats} says of each
 * file is held against GDAL 3.6.2 and GEOS 3.11.1, and a table of it is printed.
 */
class ConformanceTableTest {
  private static final Logger LOG = LoggerFactory.getLogger(ConformanceTableTest.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Files the README describes below its table. */
  private static final List<ConformanceFacts> REAL_PLAN =
      List.of(
          ConformanceFacts.row(
              "real-plan/30014_ZONE_URBA_20171013.shp",
              "3D Polygon, n=90, 7 fields, 11218 vertices, area 13692405.184807,"
                  + " CRS RGF_1993_Lambert_93"),
          ConformanceFacts.row(
              "real-plan/30014_PRESCRIPTION_SURF_20171013.shp",
              "3D Polygon, n=77, 8 fields, 13384 vertices, area 2308182.779764,"
                  + " CRS RGF_1993_Lambert_93"));

  /**
   * Where we differ on purpose: file, what, our value, why.
   *
   * <p>ne-035: 6 048 vertices and one closing vertex for each of 1 492 rings are 7 540. ne-038: its
   * record 481 has a shell of 166 443.085 and a hole of 1 508.949, both wound backwards; taken the
   * other way round the sum is 2 × (166 443.085 − 1 508.949) = 329 868.272 larger.
   */
  private static final String ON_PURPOSE =
      """
      ms-033/invalid_coordinates.shp | vertices | 0    | its point is at no place: no geometry
      ms-033/invalid_coordinates.shp | null     | 1    | its point is at no place: no geometry
      ne-015/fields_utf8.shp         | vertices | 3    | one of its points is at no place
      ne-015/fields_utf8.shp         | null     | 1    | one of its points is at no place
      ne-034/Victoria North.shp      | vertices | 24   | a ring of two points is padded to three
      ne-035/221-1_28.03.202411-16.shp | vertices | 7540 | each of the 1 492 rings is closed
      ne-035/221-1_28.03.202411-16.shp | invalid  | 0    | each of the 1 492 rings is closed
      ne-038/Example_70.shp          | invalid  | 0    | shell and hole told apart by nesting
      ne-038/Example_70.shp          | area | 17220652.712 | shell and hole told apart by nesting
      pd-087/test_geometry_empty.gpkg | vertices | 0   | an empty point has no vertex
      """;

  /** What a good reader says beside the numbers: file, encoding and where from, problem codes. */
  private static final String ALSO_SAYS =
      """
      ms-006/big5.shp | Big5 cpg | crs-unknown
      ms-007/chinese.shp | GBK dbf | crs-contradicted
      ms-008/utf8-property.shp | UTF-8 cpg |
      ic-011/PRESCRIPTION_PCT.shp | ISO-8859-1 cpg |
      ic-012/PRESCRIPTION_PCT.shp | UTF-8 guess |
      ne-015/fields_utf8.shp | UTF-8 cpg | coordinate-implausible crs-unknown
      ms-021/clipper.shp | UTF-8 guess | dbf-missing shx-missing crs-unknown
      ms-022/gauss_kruger.shp | UTF-8 guess | dbf-missing shx-missing crs-contradicted
      ms-033/invalid_coordinates.shp | UTF-8 guess | coordinate-implausible no-geometry
      ne-034/Victoria North.shp | windows-1252 dbf | ring-degenerate crs-unknown
      ne-035/221-1_28.03.202411-16.shp | UTF-8 guess | ring-unclosed
      ne-038/Example_70.shp | UTF-8 guess | ring-orientation crs-unknown
      ne-039/nested_polygons.shp | UTF-8 guess | crs-unknown
      ne-047/__emptyShapefile.shp | UTF-8 guess | dbf-unreadable crs-unknown
      ne-051/polygon_zm.shp | UTF-8 cpg |
      ms-053/polygon.shp | UTF-8 guess | crs-unknown
      ms-054/six_counties.shp | windows-1252 dbf |
      ms-062/data_only_tables.gpkg | UTF-8 gpkg | no-geometry
      et-069/gdal_sample.gpkg | UTF-8 gpkg | crs-unknown
      et-070/gdal_sample_view.gpkg | UTF-8 gpkg | crs-unknown
      et-074/empty.gpkg | | no-layers
      et-075/elevation.gpkg | | no-layers
      ng-081/test.gpkg | | gpkg-not-a-geopackage
      ng-083/attributes.gpkg | UTF-8 gpkg | no-layers
      pd-084/test_broken_geopackage.gpkg | | gpkg-table-missing
      pd-087/test_geometry_empty.gpkg | UTF-8 gpkg | no-geometry
      pd-088/test_geometry_null.gpkg | UTF-8 gpkg | no-geometry
      pd-090/test_geometry_valid.gpkg | UTF-8 gpkg | geometry-type
      real-plan/30014_ZONE_URBA_20171013.shp | windows-1252 cpg |
      real-plan/30014_PRESCRIPTION_SURF_20171013.shp | windows-1252 cpg |
      """;

  private static final List<String> TABLE = new ArrayList<>();

  private final Map<String, String> expected = new HashMap<>();
  private final Map<String, String> actual = new HashMap<>();
  private final Set<String> reasons = new LinkedHashSet<>();

  static Stream<ConformanceFacts> rows() throws IOException {
    return Stream.concat(
        ConformanceFacts.read(Shared.path("conformance/README.md")).stream(), REAL_PLAN.stream());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void infoAgreesWithTheReference(ConformanceFacts facts) throws IOException {
    JsonNode info = info(facts.file());
    compareLayers(facts, info.get("layers"));
    compareWords(facts.file(), info);
    String verdict = expected.equals(actual) ? "ok" : "DIFFERS";
    TABLE.add(
        String.join(
            " | ", facts.file(), verdict, ours(info.get("layers")), String.join("; ", reasons)));
    assertEquals(expected, actual);
  }

  @AfterAll
  static void printTable() {
    if (!TABLE.isEmpty()) {
      LOG.info("file | verdict | ours | differs on purpose\n{}", String.join("\n", TABLE));
    }
  }

  private static JsonNode info(String file) throws IOException {
    String path = Shared.path("conformance/" + file).toString();
    Inspection inspection = Inspection.of(List.of(path), true, new SilentProgress());
    return JSON.readTree(InspectionJson.of(inspection, Locale.ENGLISH));
  }

  private void compareLayers(ConformanceFacts facts, JsonNode layers) {
    if (!facts.opens()) {
      expect("layers with geometry", 0, spatial(layers));
      return;
    }
    expect("layers", facts.layersInAll(), layers.size());
    for (ConformanceFacts.LayerFact fact : facts.layers()) {
      compare(facts.file(), fact, find(fact.name(), layers));
    }
  }

  private static long spatial(JsonNode layers) {
    List<String> types = layers.findValuesAsText("geometryType");
    return types.stream().filter(type -> !type.equals("None")).count();
  }

  private static JsonNode find(String name, JsonNode layers) {
    for (JsonNode layer : layers) {
      if (name.isEmpty() || layer.get("name").asText().equals(name)) {
        return layer;
      }
    }
    throw new AssertionError("no layer " + name);
  }

  private void compare(String file, ConformanceFacts.LayerFact fact, JsonNode layer) {
    String at = fact.name() + " ";
    JsonNode stats = layer.get("stats");
    ConformanceFacts.Numbers numbers = fact.numbers();
    expect(at + "type", family(fact.type()), family(layer.get("geometryType").asText()));
    expect(at + "features", numbers.features(), layer.get("features"));
    expect(at + "fields", numbers.fields(), layer.get("fields").size());
    number(file, at, "vertices", numbers.vertices(), stats.get("vertices"));
    number(file, at, "invalid", numbers.invalid(), stats.get("invalid"));
    number(file, at, "null", numbers.none(), stats.get("nullGeometries"));
    number(file, at, "empty", numbers.empty(), stats.get("emptyGeometries"));
    area(file, at, fact.area(), stats.get("area").asDouble());
    if (!fact.crs().isEmpty()) {
      compareCrs(at, fact.crs(), layer.get("crs"));
    }
  }

  /** Heights, measures and single or multiple parts are told apart by GDAL alone. */
  private static String family(String type) {
    String plain = type.replaceAll("3D|Measured|Multi| |[ZM]+$", "");
    return plain.equals("Unknown") ? "Geometry" : plain;
  }

  private void number(String file, String at, String what, long reference, JsonNode ours) {
    expect(at + what, onPurpose(file, what, String.valueOf(reference)), ours);
  }

  /** The README gives ten significant digits and more: 1e-9, and half the last digit. */
  private void area(String file, String at, double reference, double ours) {
    double wanted = Double.parseDouble(onPurpose(file, "area", String.valueOf(reference)));
    boolean close = Math.abs(ours - wanted) <= 1.5e-9 * wanted;
    expect(at + "area", wanted, close ? wanted : ours);
  }

  private void compareCrs(String at, String reference, JsonNode ours) {
    int slash = reference.lastIndexOf('/');
    String number = reference.substring(slash + 1);
    if (number.matches("\\d+")) {
      expect(at + "crs", "EPSG:" + number, ours.get("code"));
    } else {
      expect(at + "crs", reference.equals("none") ? "" : reference, ours.get("name"));
    }
    boolean unknown = reference.equals("none") || reference.startsWith("Undefined");
    expect(at + "crs is known", !unknown, !ours.get("kind").asText().equals("unknown"));
  }

  private String onPurpose(String file, String what, String reference) {
    for (String line : ON_PURPOSE.split("\n")) {
      String[] cells = line.split("\\|");
      if (cells[0].strip().equals(file) && cells[1].strip().equals(what)) {
        reasons.add(cells[3].strip());
        return cells[2].strip();
      }
    }
    return reference;
  }

  private void compareWords(String file, JsonNode info) {
    Set<String> codes = new LinkedHashSet<>();
    for (JsonNode problem : info.get("problems")) {
      codes.add(problem.get("code").asText());
      expect("remedy of " + codes, false, problem.get("remedy").asText().isBlank());
    }
    String said = encodings(info.get("layers")) + "| " + String.join(" ", codes);
    String line =
        ALSO_SAYS
            .lines()
            .filter(each -> each.startsWith(file + " "))
            .findFirst()
            .orElse(file + " | UTF-8 " + (file.endsWith("gpkg") ? "gpkg" : "cpg") + " |");
    String wanted = line.substring(line.indexOf('|') + 1).strip();
    expect("encoding and problems", wanted, said.strip());
  }

  private static String encodings(JsonNode layers) {
    Set<String> all = new LinkedHashSet<>();
    for (JsonNode layer : layers) {
      JsonNode encoding = layer.get("encoding");
      all.add(encoding.get("name").asText() + " " + encoding.get("from").asText() + " ");
    }
    return String.join("", all);
  }

  private static String ours(JsonNode layers) {
    long features = 0;
    long vertices = 0;
    for (JsonNode layer : layers) {
      features += layer.get("features").asLong();
      vertices += layer.get("stats").get("vertices").asLong();
    }
    return layers.size() + " layers, " + features + " features, " + vertices + " vertices";
  }

  private void expect(String what, Object reference, Object ours) {
    expected.put(what, String.valueOf(reference));
    actual.put(what, ours instanceof JsonNode node ? node.asText() : String.valueOf(ours));
  }
}
