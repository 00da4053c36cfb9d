package merestone.bench;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import merestone.finding.Finding;
import merestone.map.MapPainter;
import merestone.map.MapScene;
import merestone.map.MapView;
import merestone.map.PaintOptions;
import merestone.progress.SilentProgress;
import merestone.review.ReviewSession;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Times drawing a checked review as the window draws it: everything, a district of 5 km, and 300 m
 * around a finding. Arguments: the review file, a folder for the pictures (none). Milliseconds are
 * processor time of the drawing thread, best and median of the rounds after a first that warms up.
 */
public final class MapBench {
  private static final Logger LOG = LoggerFactory.getLogger(MapBench.class);
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 800;
  private static final int ROUNDS = 9;

  private final MapPainter painter;
  private final String folder;

  private MapBench(MapPainter painter, String folder) {
    this.painter = painter;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    ReviewSession session = ReviewSession.open(Path.of(arguments[0]), new SilentProgress());
    MapScene scene = session.check(2, new SilentProgress()).scene();
    long start = cpuNanos();
    MapPainter painter = new MapPainter(scene);
    LOG.info("{} findings, indexed in {} ms", scene.findings().size(), millis(start));
    MapBench bench = new MapBench(painter, arguments.length > 1 ? arguments[1] : "");
    Coordinate middle = place(scene);
    bench.time("full", scene.extent());
    bench.time("district", around(middle, 2_500));
    bench.time("parcel", around(middle, 150));
  }

  private void time(String what, Envelope ground) throws IOException {
    MapView view = MapView.fit(ground, WIDTH, HEIGHT);
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
    long[] millis = new long[ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      Graphics2D pen = image.createGraphics();
      long start = cpuNanos();
      painter.paint(pen, view, PaintOptions.screen(), () -> false);
      if (round < 0) {
        LOG.info("{}: first {} ms", what, millis(start));
      } else {
        millis[round] = millis(start);
      }
      pen.dispose();
    }
    Arrays.sort(millis);
    LOG.info("{}: best {} ms, median {} ms", what, millis[0], millis[ROUNDS / 2]);
    if (!folder.isEmpty()) {
      ImageIO.write(flat(image), "png", new File(folder, what + ".png"));
    }
  }

  private static BufferedImage flat(BufferedImage image) {
    BufferedImage plain = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    plain.getGraphics().drawImage(image, 0, 0, null);
    return plain;
  }

  /** Returns where the first finding lies that has a place. */
  private static Coordinate place(MapScene scene) {
    for (Finding finding : scene.findings()) {
      Envelope box = scene.extentOf(finding);
      if (!box.isNull()) {
        return box.centre();
      }
    }
    return scene.extent().centre();
  }

  private static Envelope around(Coordinate middle, double metres) {
    Envelope box = new Envelope(middle);
    box.expandBy(metres);
    return box;
  }

  private static long millis(long start) {
    return (cpuNanos() - start) / 1_000_000;
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
