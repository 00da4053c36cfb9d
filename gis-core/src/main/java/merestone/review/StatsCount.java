package merestone.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import merestone.layer.Layer;
import merestone.progress.Cancelled;
import merestone.progress.Progress;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Geometry;

/**
 * Counts a layer's geometries while they are read: this thread reads, others judge. Holds a window
 * of geometries, however large the file; the sums are the same for any number of threads. For one
 * thread.
 */
final class StatsCount implements AutoCloseable {
  private static final int BATCH = 512;

  private final ExecutorService workers;
  private final int window;
  private final Deque<Future<GeometryStats>> pending = new ArrayDeque<>();
  private List<Geometry> batch = new ArrayList<>(BATCH);
  private GeometryStats total = GeometryStats.NONE;

  StatsCount(int threads) {
    this.workers = Executors.newFixedThreadPool(threads);
    this.window = 2 * threads;
  }

  /**
   * Reads a layer through; a plain table has geometries of no kind, not null ones.
   *
   * @throws merestone.message.UserError if it cannot be read to its end
   * @throws Cancelled if the user has asked to stop
   */
  static GeometryStats of(Layer layer, Progress progress) {
    try (StatsCount count = new StatsCount(Runtime.getRuntime().availableProcessors())) {
      layer.forEach(progress, layer.hasGeometry() ? count::take : feature -> {});
      return count.total();
    }
  }

  private void take(SimpleFeature feature) {
    batch.add((Geometry) feature.getDefaultGeometry());
    if (batch.size() == BATCH) {
      submit();
    }
  }

  private void submit() {
    List<Geometry> full = batch;
    batch = new ArrayList<>(BATCH);
    pending.add(workers.submit(() -> GeometryStats.of(full)));
    if (pending.size() > window) {
      collect();
    }
  }

  /** Adds in file order: a sum of doubles depends on it. */
  private void collect() {
    try {
      total = total.plus(pending.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Cancelled();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private GeometryStats total() {
    submit();
    while (!pending.isEmpty()) {
      collect();
    }
    return total;
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
