package merestone.store.shapefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import merestone.Damage;
import merestone.crs.CoordinateSystems;
import merestone.message.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages a good shapefile in many ways: whatever happens, reading ends soon, ends in features or
 * in an error made for the user, and changes no file. Seeded, so a failure can be repeated.
 */
class MutationTest {
  private static final List<String> EXTENSIONS = List.of("shp", "dbf", "shx", "cpg", "prj");
  private static final long BUDGET_NANOS = 8_000_000_000L;
  private static final int MOST_ROUNDS = 1_500;

  @TempDir Path folder;

  private byte[][] originals;

  @BeforeEach
  void aGoodShapefile() throws IOException {
    String island =
        "MULTIPOLYGON(((0 0,0 9,9 9,9 0,0 0),(1 1,8 1,8 8,1 8,1 1)),((2 2,2 7,7 7,7 2,2 2)))";
    ShapefileWriter.write(
        folder.resolve("a.shp"),
        Samples.features(
            Samples.schema(
                new Class<?>[] {String.class, Double.class, java.sql.Date.class},
                "地类",
                "AREA",
                "DAY"),
            new Object[] {island, "耕地", 81.5, java.sql.Date.valueOf("2024-05-01")},
            new Object[] {null, "林地", null, null},
            new Object[] {"POLYGON((20 0,20 1,21 1,20 0))", "", -1e-9, null}),
        Charset.forName("GBK"),
        CoordinateSystems.ofEpsg(4548));
    originals = new byte[EXTENSIONS.size()][];
    for (int i = 0; i < originals.length; i++) {
      originals[i] = Files.readAllBytes(folder.resolve("a." + EXTENSIONS.get(i)));
    }
  }

  @Test
  void damageNeverHangsNorEscapes() throws IOException {
    Random random = new Random(20261121);
    long end = System.nanoTime() + BUDGET_NANOS;
    int read = 0;
    for (int round = 0; round < MOST_ROUNDS && System.nanoTime() < end; round++) {
      int file = Math.min(random.nextInt(7), originals.length - 1) % originals.length;
      byte[] damaged = Damage.of(originals[file], random);
      Path path = folder.resolve("a." + EXTENSIONS.get(file));
      Files.write(path, damaged);
      String seedling = "round " + round + " in ." + EXTENSIONS.get(file);
      read += assertTimeoutPreemptively(Duration.ofSeconds(20), this::outcome, seedling);
      assertArrayEquals(damaged, Files.readAllBytes(path), seedling);
      Files.write(path, originals[file]);
    }
    assertTrue(read > 0, "some damage can be read around");
  }

  /** Returns 1 if the file could be read, 0 if it was refused in words; anything else escapes. */
  private int outcome() throws IOException {
    try {
      Opened opened = Opened.read(folder.resolve("a.shp"));
      opened.features().forEach(feature -> feature.getAttributes().forEach(String::valueOf));
      opened.invalid();
      return 1;
    } catch (UserError refused) {
      assertTrue(refused.problem().message().zh().length() > 5);
      return 0;
    }
  }
}
