package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;

/** Of many faults of one kind, what was not checked names a few and counts the rest. */
class ManyFaultsTest {
  private static final CoordinateSystem CRS = CoordinateSystems.ofEpsg(4548);
  private static final Envelope FIELD = new Envelope(505_000, 505_050, 4_360_000, 4_360_100);

  @TempDir Path folder;

  /** Eight rows of which no key is text: five are told one by one, one row counts three. */
  @Test
  void eightRowsThatAreNoTextMakeSixLinesOfTheLedgerAndEightOfTheInputs() throws IOException {
    Envelope[] fields = new Envelope[8];
    Arrays.fill(fields, FIELD);
    RectangleFile.write(folder.resolve("parcels.shp"), CRS, FIELD);
    RectangleFile.write(folder.resolve("farmland.shp"), CRS, fields);
    breakText(folder.resolve("farmland.dbf"), fields.length);
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

    ReviewSession session = ReviewSession.open(review, new SilentProgress());
    List<String> told =
        session.check(1, new SilentProgress()).findings().ledger().stream()
            .filter(row -> row.rule().isEmpty())
            .map(row -> row.why().en())
            .filter(why -> why.startsWith("Record") || why.contains("more of this kind"))
            .toList();

    assertEquals(6, told.size(), told::toString);
    assertTrue(told.get(4).startsWith("Record 4"), told::toString);
    assertEquals("3 more of this kind; the inputs list every one.", told.get(5));
    assertEquals(
        8,
        session.problems().stream()
            .filter(problem -> problem.message().en().startsWith("Record"))
            .count());
  }

  /** Puts a byte BB, which begins no character of UTF-8, at the head of the only field. */
  private static void breakText(Path file, int rows) throws IOException {
    byte[] dbf = Files.readAllBytes(file);
    int head = (dbf[8] & 0xFF) | (dbf[9] & 0xFF) << 8;
    int width = (dbf[10] & 0xFF) | (dbf[11] & 0xFF) << 8;
    for (int i = 0; i < rows; i++) {
      dbf[head + i * width + 1] = (byte) 0xBB;
    }
    Files.write(file, dbf);
  }
}
