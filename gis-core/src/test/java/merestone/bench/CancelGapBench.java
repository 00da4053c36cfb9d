package merestone.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.progress.Progress;
import merestone.progress.Stage;
import merestone.review.HeapLimit;
import merestone.review.OverlayRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long an overlay goes without asking whether it is to stop: the longest time between two steps
 * of each stage, over all threads. Longer ones than 200 ms are what the front doors do not wait
 * for.
 *
 * <p>Arguments: subject layer, constraint layer.
 */
public final class CancelGapBench {

  private static final Logger LOG = LoggerFactory.getLogger(CancelGapBench.class);
  private static final long NANOS_A_MS = 1_000_000;

  private CancelGapBench() {}

  /** Runs once and tells a line a stage. */
  public static void main(String[] arguments) {
    Gaps gaps = new Gaps();
    OverlayRun run =
        OverlayRun.run(
            new OverlayRun.Request(
                arguments[0],
                List.of(arguments[1]),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Runtime.getRuntime().availableProcessors(),
                HeapLimit.ofThisProcess()),
            gaps);
    gaps.end();
    gaps.longest.forEach((stage, nanos) -> LOG.info("{}: {} ms", stage, nanos / NANOS_A_MS));
    LOG.info("{} pairs", run.tables().get(0).pairs().size());
  }

  /** Keeps the longest silence of each stage. */
  private static final class Gaps implements Progress {
    final Map<String, Long> longest = new LinkedHashMap<>();
    private String stage = "before";
    private long last = System.nanoTime();

    @Override
    public synchronized void start(Stage next, String subject, long total) {
      end();
      stage = next + " " + subject;
    }

    @Override
    public void step(long count) {
      end();
    }

    @Override
    public boolean isCancelled() {
      return false;
    }

    synchronized void end() {
      long now = System.nanoTime();
      longest.merge(stage, now - last, Math::max);
      last = now;
    }
  }
}
