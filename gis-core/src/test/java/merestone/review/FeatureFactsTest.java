package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import merestone.finding.FeatureRef;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A parcel of the sample, looked up: record 8 is 200 m by 100 m by construction. */
class FeatureFactsTest {
  private static final Path QINGHE = Path.of("..", "sample-data", "qinghe").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void aFeatureTellsItsColumnsAndItsAreas() throws IOException {
    FeatureFacts facts = session("m2").feature(parcel(8)).orElseThrow();
    assertEquals("990108900100000009", facts.feature().key());
    assertEquals("湿地观鸟服务点", facts.attributes().get("XMMC"));
    assertEquals("", facts.attributes().get("HDLB"));
    assertEquals(20_000, facts.area().planarM2(), 0.001);
    // At E 496.5 km of zone 39 the scale error is (−3500)²/(2·6371000²): 1.5e-7 of a length.
    assertEquals(20_000, facts.area().ellipsoidalM2(), 0.01);
  }

  /** The column says 20000; 20 000 亩 are 20 000 · 10 000 / 15 m². */
  @Test
  void theDeclaredAreaIsTheColumnOfTheRuleInItsUnit() throws IOException {
    assertEquals(
        Optional.of(new FeatureFacts.Declared("TBMJ", 20_000)),
        session("m2").feature(parcel(8)).orElseThrow().declared());
    FeatureFacts.Declared mu =
        session("mu").feature(parcel(8)).orElseThrow().declared().orElseThrow();
    assertEquals(13_333_333.333, mu.m2(), 0.001);
  }

  @Test
  void withoutARuleNoColumnIsKnownAndWithoutANumberNothingIsDeclared() throws IOException {
    ReviewSession session = session("m2");
    FeatureRef town = new FeatureRef("towns", 0, "", "");
    assertEquals(Optional.empty(), session.feature(town).orElseThrow().declared());
    String rules = Files.readString(folder.resolve("rules.yaml"));
    Files.writeString(folder.resolve("rules.yaml"), rules.replace("TBMJ", "XMMC"));
    assertEquals(
        Optional.of(new FeatureFacts.Declared("XMMC", Double.NaN)),
        reopened().feature(parcel(8)).orElseThrow().declared(),
        "a name");
  }

  @Test
  void whatIsNotThereIsNotFound() throws IOException {
    ReviewSession session = session("m2");
    assertEquals(Optional.empty(), session.feature(FeatureRef.layer("parcels")));
    assertEquals(Optional.empty(), session.feature(parcel(599)));
    assertEquals(Optional.empty(), session.feature(new FeatureRef("elsewhere", 0, "", "")));
  }

  private static FeatureRef parcel(int record) {
    return new FeatureRef("parcels", record, "", "");
  }

  private ReviewSession session(String unit) throws IOException {
    Files.writeString(
        folder.resolve("rules.yaml"),
        """
        id: declared
        version: 1
        title: { zh: 测试, en: Test }
        area: planar
        rules:
          - id: A-1
            level: warn
            title: { zh: 测试, en: Test }
            message: { zh: "{declared}", en: "{declared}" }
            basis: { document: test }
            relation: declared_area
            subject: { role: parcels }
            column: TBMJ
            unit: %s
            tolerance: 1 %%
        """
            .formatted(unit));
    Files.writeString(
        folder.resolve("review.yaml"),
        """
        name: test
        crs: EPSG:4527
        rules: rules.yaml
        layers:
          - { role: parcels, path: '%1$s/parcels/项目用地.shp', title: parcels, key: BSM }
          - { role: towns, path: '%1$s/qinghe.gpkg#XZQ', title: towns }
        """
            .formatted(QINGHE.toString().replace('\\', '/')));
    return reopened();
  }

  private ReviewSession reopened() {
    return ReviewSession.open(folder.resolve("review.yaml"), new SilentProgress());
  }
}
