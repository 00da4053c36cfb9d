package merestone.store.plottxt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import merestone.message.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;

/**
 * Damages a good file in many ways: whatever happens, reading ends soon, ends in features or in an
 * error made for the user, twice the same, and changes no file. Seeded.
 */
class PlotMutationTest {
  private static final long BUDGET_NANOS = 5_000_000_000L;
  private static final int MOST_ROUNDS = 2_000;
  private static final String[] INSERTED = {
    ",", "@", "\n", "[地块坐标]", "[", "=", "-", "9".repeat(400), "，", "面", "NaN", "1e99", "\0", "3"
  };

  @TempDir Path folder;

  @Test
  void damageNeverHangsNorEscapes() throws IOException {
    Random random = new Random(20261121);
    Path txt = folder.resolve("a.txt");
    byte[][] originals = {
      OpenedPlots.sample().getBytes(Charset.forName("GBK")),
      OpenedPlots.sample().getBytes(Charset.forName("UTF-8"))
    };
    long end = System.nanoTime() + BUDGET_NANOS;
    int read = 0;
    for (int round = 0; round < MOST_ROUNDS && System.nanoTime() < end; round++) {
      byte[] damaged = damage(originals[round % 2], random);
      Files.write(txt, damaged);
      String seedling = "round " + round;
      String first =
          assertTimeoutPreemptively(Duration.ofSeconds(20), () -> outcome(txt), seedling);
      assertEquals(first, outcome(txt), seedling);
      assertArrayEquals(damaged, Files.readAllBytes(txt), seedling);
      read += first.startsWith("refused") ? 0 : 1;
    }
    assertTrue(read > 0, "some damage can be read around");
  }

  private static String outcome(Path txt) throws IOException {
    try {
      OpenedPlots opened = OpenedPlots.read(txt);
      StringBuilder all = new StringBuilder(opened.problems().toString());
      opened.features().forEach(plot -> all.append(plot.getAttributes()));
      for (var plot : opened.features()) {
        if (plot.getDefaultGeometry() instanceof Geometry geometry) {
          all.append(geometry.isValid());
        }
      }
      return all.toString();
    } catch (UserError refused) {
      assertTrue(refused.problem().message().zh().length() > 5);
      return "refused " + refused.problem();
    }
  }

  private static byte[] damage(byte[] original, Random random) {
    byte[] bytes = original.clone();
    switch (random.nextInt(4)) {
      case 0 -> {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      }
      case 1 -> {
        for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
      case 2 -> {
        return spliced(bytes, INSERTED[random.nextInt(INSERTED.length)], random);
      }
      default -> {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + random.nextInt(60));
        byte[] cut = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, cut, from, bytes.length - to);
        return cut;
      }
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, String words, Random random) {
    byte[] inserted = words.getBytes(Charset.forName(random.nextBoolean() ? "GBK" : "UTF-8"));
    int at = random.nextInt(bytes.length);
    byte[] longer = Arrays.copyOf(bytes, bytes.length + inserted.length);
    System.arraycopy(inserted, 0, longer, at, inserted.length);
    System.arraycopy(bytes, at, longer, at + inserted.length, bytes.length - at);
    return longer;
  }
}
