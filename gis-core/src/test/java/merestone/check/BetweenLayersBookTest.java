package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import merestone.rule.RuleBookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every relation between layers as a book writes it, by its own examples. */
class BetweenLayersBookTest {
  private static final String HEAD =
      """
      id: between
      version: "1.0"
      title: { zh: 示例, en: Demo }
      area: planar
      rules:
        - id: R-01
          level: block
          title: { zh: 规则, en: Rule }
          basis: { document: 通知 }
          subject: { role: parcels }
      """;

  @TempDir Path folder;

  @Test
  void aTableOfZonesAndUses() throws IOException {
    assertExamplesComeOut(
        """
            message: { zh: "{parcel} 用途 {use} 在 {zone}", en: "{parcel}: {use} in {zone}" }
            relation: zone_matrix
            constraint: { role: zones, coverage: { role: district } }
            limit: 1 m2
            matrix:
              zone: GHFQMC
              use: YDYHFLDM
              cells:
                - { zones: [城镇集中建设区], uses: ["07"], entry: allow }
                - { zones: ["*"], uses: ["10"], entry: forbid }
            examples:
              - name: 允许 / allowed
                subject: { wkt: "POLYGON((0 0,9 0,9 9,0 9,0 0))", attributes: { YDYHFLDM: "0701" } }
                constraints:
                  - wkt: "POLYGON((0 0,9 0,9 9,0 9,0 0))"
                    attributes: { GHFQMC: 城镇集中建设区 }
                expect: clear
              - name: 不论分区均不允许 / not in any zone
                subject: { wkt: "POLYGON((0 0,9 0,9 9,0 9,0 0))", attributes: { YDYHFLDM: "1001" } }
                constraints:
                  - wkt: "POLYGON((0 0,9 0,9 9,0 9,0 0))"
                expect: conflict
              - name: 没有分区 / no zone at all
                subject: { wkt: "POLYGON((0 0,9 0,9 9,0 9,0 0))", attributes: { YDYHFLDM: "1001" } }
                constraints: []
                expect: clear
              - name: 范围之外 / beyond the coverage
                subject: { wkt: "POLYGON((0 0,9 0,9 9,0 9,0 0))", attributes: { YDYHFLDM: "1001" } }
                constraints:
                  zones: []
                  district:
                    - wkt: "POLYGON((0 0,5 0,5 9,0 9,0 0))"
                expect: undecided
        """,
        4);
  }

  @Test
  void severalLayersTogether() throws IOException {
    assertExamplesComeOut(
        """
            message: { zh: "{parcel} {areaM2}", en: "{parcel} {areaM2}" }
            relation: must_be_covered_by
            constraint: [{ role: town }, { role: village }]
            limit: 1 m2
            examples:
              - name: 合起来盖住 / covered together
                subject: { wkt: "POLYGON((0 0,9 0,9 9,0 9,0 0))" }
                constraints:
                  town: [{ wkt: "POLYGON((0 0,5 0,5 9,0 9,0 0))" }]
                  village: [{ wkt: "POLYGON((5 0,9 0,9 9,5 9,5 0))" }]
                expect: clear
              - name: 中间有缝 / a gap
                subject: { wkt: "POLYGON((0 0,9 0,9 9,0 9,0 0))" }
                constraints:
                  town: [{ wkt: "POLYGON((0 0,4 0,4 9,0 9,0 0))" }]
                  village: [{ wkt: "POLYGON((5 0,9 0,9 9,5 9,5 0))" }]
                expect: conflict
              - name: 缺一个图层 / one layer missing
                subject: { wkt: "POLYGON((0 0,9 0,9 9,0 9,0 0))" }
                constraints:
                  town: [{ wkt: "POLYGON((0 0,9 0,9 9,0 9,0 0))" }]
                expect: undecided
        """,
        3);
  }

  @Test
  void aShareOfAGroup() throws IOException {
    assertExamplesComeOut(
        """
            message: { zh: "{group} 只有 {shared}，应有 {least}", en: "{group}: {shared} of {least}" }
            relation: share_at_least
            constraint: { role: green }
            atLeast: 30 %
            groupBy: DY
            examples:
              - name: 合计三成 / thirty per cent together
                subjects:
                  - { wkt: "POLYGON((0 0,10 0,10 10,0 10,0 0))", attributes: { DY: A } }
                  - { wkt: "POLYGON((20 0,30 0,30 10,20 10,20 0))", attributes: { DY: A } }
                constraints:
                  - wkt: "POLYGON((0 0,6 0,6 10,0 10,0 0))"
                expect: clear
              - name: 两组各算各的 / each group by itself
                subjects:
                  - { wkt: "POLYGON((0 0,10 0,10 10,0 10,0 0))", attributes: { DY: A } }
                  - { wkt: "POLYGON((20 0,30 0,30 10,20 10,20 0))", attributes: { DY: B } }
                constraints:
                  - wkt: "POLYGON((0 0,6 0,6 10,0 10,0 0))"
                expect: conflict
                findings: 1
              - name: 没填 / not told
                subjects:
                  - { wkt: "POLYGON((0 0,10 0,10 10,0 10,0 0))" }
                constraints:
                  - wkt: "POLYGON((0 0,6 0,6 10,0 10,0 0))"
                expect: undecided
        """,
        3);
  }

  @Test
  void distances() throws IOException {
    assertExamplesComeOut(
        """
            message: { zh: "{parcel} 距 {constraint} {distance} 米", en: "{parcel} {distance} of {least} m" }
            relation: keep_distance
            constraint: { role: river }
            atLeast: 5 m
            examples:
              - name: 恰好五米 / exactly five
                subject: { wkt: "POLYGON((0 0,9 0,9 9,0 9,0 0))" }
                constraints: [{ wkt: "POLYGON((14 0,20 0,20 9,14 9,14 0))" }]
                expect: clear
              - name: 四米 / four
                subject: { wkt: "POLYGON((0 0,9 0,9 9,0 9,0 0))" }
                constraints: [{ wkt: "POLYGON((13 0,20 0,20 9,13 9,13 0))" }]
                expect: conflict
        """,
        2);
  }

  private void assertExamplesComeOut(String rest, int examples) throws IOException {
    Path file = Files.writeString(folder.resolve("between.yaml"), HEAD + rest.indent(0));
    List<RuleExamples.Result> results = RuleExamples.run(RuleBookReader.read(file));
    assertEquals(examples, results.size());
    for (RuleExamples.Result result : results) {
      assertEquals(result.example().expect(), result.actual(), result.example().name());
      assertEquals(true, result.passed(), result.example().name());
    }
  }
}
