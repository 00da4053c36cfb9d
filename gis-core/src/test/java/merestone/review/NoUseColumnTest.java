package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.finding.Findings;
import merestone.finding.Verdict;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;

/** Parcels without a column of planned uses: what they lie on is found all the same. */
class NoUseColumnTest {
  @TempDir Path folder;

  @Test
  void farmlandUnderAParcelOfUnknownUseIsAFindingAndTheOtherRulesAreNotRun() throws IOException {
    CoordinateSystem crs = CoordinateSystems.ofEpsg(4548);
    RectangleFile.write(
        folder.resolve("parcels.shp"),
        crs,
        new Envelope(505_000, 505_100, 4_360_000, 4_360_100),
        new Envelope(505_300, 505_400, 4_360_000, 4_360_100));
    RectangleFile.write(
        folder.resolve("farmland.shp"), crs, new Envelope(505_050, 505_200, 4_360_000, 4_360_100));
    Path review = folder.resolve("review.yaml");
    Files.writeString(
        review,
        """
        name: test
        crs: EPSG:4548
        rules: sanxian
        layers:
          - { role: parcels, path: parcels.shp }
          - { role: farmland, path: farmland.shp }
        """);

    ReviewResult result =
        ReviewSession.open(review, new SilentProgress()).check(1, new SilentProgress());

    Findings found = result.findings();
    assertEquals(
        List.of("PBF-04 0"),
        found.all().stream().map(one -> one.rule().id() + " " + one.subject().record()).toList());
    // the eastern half of the first parcel: 50 m by 100 m in the plane
    assertEquals(5000, found.all().get(0).evidence().orElseThrow().area().planarM2(), 0.01);
    assertEquals(Verdict.INCOMPLETE, result.verdict());
    assertEquals(
        List.of("PBF-01", "PBF-02", "PBF-03"),
        found.ledger().stream()
            .filter(row -> row.rule().startsWith("PBF") && row.counts().notRun() > 0)
            .map(row -> row.rule())
            .toList());
  }
}
