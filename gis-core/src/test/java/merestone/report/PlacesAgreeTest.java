package merestone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.finding.Appraisal;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.message.Language;
import merestone.message.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings whose places are points or lines, or that are about a layer, in every format. */
class PlacesAgreeTest {
  @TempDir Path folder;
  private ReadBack back;

  @BeforeEach
  void readFromTheFolder() {
    back = new ReadBack(folder);
  }

  private static Finding finding(String id, FeatureRef subject, String wkt) {
    boolean open = wkt.isEmpty();
    return new Finding(
        id,
        SampleDossier.FARM,
        SampleDossier.FARM.level(),
        open ? Finding.Kind.UNDECIDED : Finding.Kind.CONFLICT,
        new Finding.Judged(subject, "", Area.ZERO),
        open
            ? Optional.empty()
            : Optional.of(new Evidence(Wkt.geometry(wkt), Area.ZERO, 0, List.of())),
        Map.of(),
        Text.same("about " + id),
        Appraisal.NONE);
  }

  private static Dossier dossier() {
    Dossier plain = SampleDossier.incomplete();
    FeatureRef parcel = new FeatureRef("地块", 0, "P-001", "");
    List<Finding> findings = new ArrayList<>(plain.findings().all());
    findings.add(finding("points", parcel, "MULTIPOINT((3 4),(5 6))"));
    findings.add(finding("line", parcel, "LINESTRING(0 0,12 0)"));
    findings.add(finding("layer", FeatureRef.layer("地块"), ""));
    Findings all =
        new Findings(
            findings,
            plain.findings().ledger(),
            plain.findings().accounts(),
            plain.findings().repairs());
    return new Dossier(
        plain.title(),
        plain.book(),
        plain.settings(),
        plain.inputs(),
        plain.layers(),
        all,
        plain.problems(),
        plain.standings(),
        Text.same(""));
  }

  @Test
  void pointsAndLinesHaveTablesOfTheirOwn() throws Exception {
    Path file = back.geoPackage(dossier());
    String columns = "SELECT finding, geom IS NULL AS bare FROM ";
    for (Map.Entry<String, String> table :
        Map.of("finding_points", "points", "finding_lines", "line").entrySet()) {
      List<Map<String, Object>> rows = ReadBack.rows(file, columns + table.getKey());
      assertEquals(1, rows.size(), table.getKey());
      assertEquals(table.getValue(), rows.get(0).get("finding"));
      assertEquals(0, ((Number) rows.get(0).get("bare")).intValue());
    }
    List<Map<String, Object>> types =
        ReadBack.rows(
            file,
            "SELECT geometry_type_name AS type FROM gpkg_geometry_columns"
                + " WHERE table_name LIKE 'finding\\_%' ESCAPE '\\' ORDER BY table_name");
    assertEquals(
        List.of("MULTILINESTRING", "MULTIPOINT"),
        types.stream().map(row -> row.get("type")).toList());
    List<Map<String, Object>> plain =
        ReadBack.rows(file, "SELECT geom FROM findings WHERE id IN ('points', 'line', 'layer')");
    assertEquals(3, plain.size());
    plain.forEach(row -> assertNull(row.get("geom")));
  }

  /**
   * The third parcel of the sample is a bow tie; the finding of a layer as a whole has no ground.
   */
  @Test
  void aFeatureNothingCouldBeSaidOfIsShownAsItWasRead() throws Exception {
    Path file = back.geoPackage(dossier());
    List<Map<String, Object>> rows =
        ReadBack.rows(
            file,
            "SELECT finding, subject_key, minx, maxx, miny, maxy FROM undecided"
                + " JOIN rtree_undecided_geom ON fid = id");
    assertEquals(1, rows.size());
    assertEquals("0a0a0a", rows.get(0).get("finding"));
    assertEquals("P-003", rows.get(0).get("subject_key"));
    assertEquals(
        List.of(500.0, 700.0, 100.0, 300.0),
        List.of("minx", "maxx", "miny", "maxy").stream()
            .map(column -> ((Number) rows.get(0).get(column)).doubleValue())
            .toList());
  }

  @Test
  void whateverHasAGeometryHasAStyleOfItsOwn() throws Exception {
    Path file = back.geoPackage(dossier());
    assertEquals(
        List.of(),
        ReadBack.rows(
            file,
            "SELECT table_name FROM gpkg_geometry_columns WHERE table_name NOT IN"
                + " (SELECT f_table_name FROM layer_styles WHERE useAsDefault"
                + " AND styleQML LIKE '%renderer-v2%' AND styleSLD LIKE '%Symbolizer%')"));
  }

  @Test
  void theirPlacesAreInTheJsonLines() throws Exception {
    Map<String, JsonNode> lines = back.jsonLines(dossier());
    assertEquals("[3,4,5,6]", lines.get("points").get("bbox").toString());
    assertEquals("[0,0,12,0]", lines.get("line").get("bbox").toString());
    assertTrue(List.of("[3,4]", "[5,6]").contains(lines.get("points").get("at").toString()));
    assertTrue(lines.get("line").get("areaM2").isNull());
    assertTrue(lines.get("layer").get("at").isNull());
    assertEquals(-1, lines.get("layer").get("record").asInt());
  }

  @Test
  void theLabelPointIsTheSameInEveryFormat() throws Exception {
    Written written = Written.all(dossier(), folder, Language.ZH);
    List<Map<String, Object>> rows =
        ReadBack.rows(folder.resolve("findings.gpkg"), "SELECT id, x, y FROM findings");
    List<Map<String, String>> csv = written.csv("findings.csv");
    Map<String, JsonNode> lines = written.jsonLines();
    assertEquals(lines.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      String id = (String) rows.get(i).get("id");
      JsonNode at = lines.get(id).get("at");
      assertEquals(id, csv.get(i).get("id"));
      assertEquals(at.isNull() ? null : at.get(0).doubleValue(), rows.get(i).get("x"), id);
      assertEquals(at.isNull() ? null : at.get(1).doubleValue(), rows.get(i).get("y"), id);
      assertEquals(number(csv.get(i).get("x")), rows.get(i).get("x"), id);
      assertEquals(number(csv.get(i).get("y")), rows.get(i).get("y"), id);
    }
  }

  private static Double number(String cell) {
    return cell.isEmpty() ? null : Double.valueOf(cell);
  }

  /**
   * The bow tie reaches from 500 to 700 and from 100 to 300: its middle is (600, 200). The line has
   * no vertex but its ends. A layer as a whole is nowhere.
   */
  @Test
  void theLabelPointIsWhereTheFindingIs() throws Exception {
    Path file = back.geoPackage(dossier());
    String columns = "SELECT x, y FROM ";
    Map<String, Object> middle = Map.of("x", 600.0, "y", 200.0);
    assertEquals(List.of(middle), ReadBack.rows(file, columns + "findings WHERE id = '0a0a0a'"));
    assertEquals(List.of(middle), ReadBack.rows(file, columns + "undecided"));
    Map<String, Object> point = ReadBack.rows(file, columns + "finding_points").get(0);
    assertTrue(List.of(Map.of("x", 3.0, "y", 4.0), Map.of("x", 5.0, "y", 6.0)).contains(point));
    Map<String, Object> end = ReadBack.rows(file, columns + "finding_lines").get(0);
    assertTrue(List.of(Map.of("x", 0.0, "y", 0.0), Map.of("x", 12.0, "y", 0.0)).contains(end));
    String nowhere = "SELECT id FROM findings WHERE x IS NULL AND y IS NULL";
    assertEquals(List.of(Map.of("id", "layer")), ReadBack.rows(file, nowhere));
  }

  /** A conflict's point lies in the box of its ground, as SQLite's index has it. */
  @Test
  void theLabelPointOfGroundLiesInItsBox() throws Exception {
    String inside =
        "SELECT f.id FROM findings f JOIN rtree_findings_geom r ON r.id = f.fid"
            + " WHERE f.x BETWEEN r.minx AND r.maxx AND f.y BETWEEN r.miny AND r.maxy";
    assertEquals(2, ReadBack.rows(back.geoPackage(dossier()), inside).size());
  }

  @Test
  void thePageHasThemToo() throws Exception {
    String page = back.page(dossier());
    assertTrue(page.contains("about points") && page.contains("about line"));
  }
}
