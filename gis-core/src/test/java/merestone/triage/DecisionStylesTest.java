package merestone.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import merestone.crs.CoordinateSystems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What QGIS finds in a file of decisions: a style for each table with points, by status. */
class DecisionStylesTest {
  private static final Map<String, String> LEGEND =
      new TreeMap<>(
          Map.of(
              "status = 'confirmed'", "确认 confirmed",
              "status = 'dismissed'", "排除 dismissed",
              "status = 'needs-document'", "待补材料 needs a document",
              "status = 'corrected'", "已改正 corrected",
              "status = 'open'", "待处置 open"));

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void decide() {
    Path review = folder.resolve("review.yaml");
    try (DecisionBook book = DecisionBook.open(review, CoordinateSystems.ofEpsg(4527), "王")) {
      Imprint one = Conflicts.imprint("a", "P-1", Conflicts.strip(40_500_000, 5));
      book.append(List.of(Conflicts.entry("c", one, Conflicts.decision(Status.CONFIRMED, ""))));
      file = book.file();
    }
  }

  /** The query is QGIS's own (QgsOgrProvider, "load style from database"). */
  @Test
  void eachTableWithPointsHasOne() throws Exception {
    for (String table : List.of("decisions", "decision_history")) {
      String qml =
          value(
              "SELECT styleQML FROM layer_styles WHERE f_table_schema = '' AND f_table_name = '"
                  + table
                  + "' AND f_geometry_column = 'geom' ORDER BY useAsDefault DESC");
      Map<String, String> legend = new TreeMap<>();
      elements(qml, "rule").forEach(it -> legend.put(it.getAttribute("filter"), label(it)));
      assertEquals(LEGEND, legend, table);
      assertEquals(LEGEND.size(), elements(qml, "symbol").size());
    }
    assertEquals("2", value("SELECT count(*) FROM gpkg_geometry_columns"));
  }

  @Test
  void othersReadTheSameAsSld() throws Exception {
    String sld = value("SELECT styleSLD FROM layer_styles WHERE f_table_name = 'decisions'");
    assertEquals(
        LEGEND.values().stream().sorted().toList(),
        elements(sld, "se:Title").stream().map(Element::getTextContent).sorted().toList());
  }

  @Test
  void theTableIsListedAsAGeoPackageAsks() throws Exception {
    assertEquals(
        "attributes",
        value("SELECT data_type FROM gpkg_contents WHERE table_name = 'layer_styles'"));
    assertEquals(
        "2000-01-01T00:00:00.000Z", value("SELECT DISTINCT update_time FROM layer_styles"));
  }

  private static String label(Element rule) {
    return rule.getAttribute("label");
  }

  private static List<Element> elements(String xml, String name) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    NodeList found =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private String value(String query) throws Exception {
    try (Connection base = DriverManager.getConnection("jdbc:sqlite:" + file);
        ResultSet row = base.createStatement().executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
