package merestone.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import merestone.Damage;
import merestone.crs.CoordinateSystems;
import merestone.message.UserError;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages a GeoPackage at random, always the same way, and reads it: whatever comes out, it is
 * layers, problems or a UserError, and soon.
 */
class GeoPackageFuzzTest {
  private static final long SEED = 20240131;
  private static final Duration AT_MOST = Duration.ofSeconds(5);
  private static final Duration ALL_TOGETHER = Duration.ofSeconds(3);

  @TempDir Path folder;

  @Test
  void damageNeverEscapesAsABug() throws IOException {
    Path file = folder.resolve("f.gpkg");
    String[] shapes = new String[200];
    Arrays.fill(shapes, "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0), (6 1, 8 1, 8 2, 6 1)))");
    Samples.geoPackage(file, "t", CoordinateSystems.ofEpsg(4548), shapes);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(SEED);
    int read = 0;
    int refused = 0;
    long end = System.nanoTime() + ALL_TOGETHER.toNanos();
    while (System.nanoTime() < end && read + refused < 2000) {
      byte[] damaged = Damage.of(whole, random);
      Files.write(file, damaged);
      if (assertTimeoutPreemptively(AT_MOST, () -> reads(file))) {
        read++;
      } else {
        refused++;
      }
      assertArrayEquals(damaged, Files.readAllBytes(file));
    }
    assertTrue(read > 0 && refused > 0, read + " read, " + refused + " refused");
  }

  private static boolean reads(Path file) {
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(file))) {
      for (Layer layer : opened.layers()) {
        layer.table(new SilentProgress());
        layer.header();
      }
      return !opened.layers().isEmpty();
    } catch (UserError e) {
      return false;
    }
  }
}
