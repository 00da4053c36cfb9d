package merestone.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import merestone.check.PolygonLayer;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.layer.LayerSource;
import merestone.message.Problem;
import merestone.progress.Progress;
import merestone.progress.Waiting;
import merestone.store.LayerSize;

/**
 * The layers of an overlay, read side by side.
 *
 * @param subject the subject layer
 * @param constraints the constraint layers in the order asked for, in the subject's CRS
 * @param crs the subject's coordinate system
 * @param problems what is wrong with the files
 * @param heap the heap they and their overlay were estimated to need
 */
record OverlayLayers(
    PolygonLayer subject,
    List<PolygonLayer> constraints,
    CoordinateSystem crs,
    List<Problem> problems,
    HeapNeed heap) {

  /** Returns how many m² a square of the unit of the CRS has. */
  double unitM2() {
    double metres = crs.metresPerUnit().orElseThrow();
    return metres * metres;
  }

  static OverlayLayers read(OverlayRun.Request request, Progress progress) {
    Optional<CoordinateSystem> forced = request.crs().map(CoordinateSystems::parse);
    List<String> paths = new ArrayList<>();
    paths.add(request.subject());
    paths.addAll(request.constraints());
    List<PolygonReader> readers = new ArrayList<>();
    try {
      for (String path : paths) {
        LayerSource source = LayerSource.parse(path);
        readers.add(PolygonReader.open(forced.map(source::withCrs).orElse(source), path, progress));
      }
      for (PolygonReader constraint : readers.subList(1, readers.size())) {
        request.by().ifPresent(constraint::classBy);
      }
      CoordinateSystem crs = RunCrs.projected(readers.get(0).crs(), request.subject());
      LayerSize size = size(readers);
      HeapNeed heap = HeapNeed.ofOverlay(size);
      progress.note(request.heap().statement(heap));
      request.heap().require(heap);
      List<PolygonLayer> layers =
          read(readers, crs, request.threads(), joint(readers, size, progress));
      List<Problem> problems =
          readers.stream().flatMap(reader -> reader.problems().stream()).distinct().toList();
      return new OverlayLayers(
          layers.get(0), layers.subList(1, layers.size()), crs, problems, heap);
    } finally {
      readers.forEach(PolygonReader::close);
    }
  }

  private static LayerSize size(List<PolygonReader> readers) {
    return readers.stream().map(PolygonReader::size).reduce(LayerSize.UNKNOWN, LayerSize::plus);
  }

  private static Progress joint(List<PolygonReader> readers, LayerSize size, Progress progress) {
    String names = String.join(", ", readers.stream().map(PolygonReader::name).toList());
    return new JointProgress(progress, names, size.features());
  }

  private static List<PolygonLayer> read(
      List<PolygonReader> readers, CoordinateSystem crs, int threads, Progress progress) {
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, readers.size()));
    try {
      List<Future<PolygonLayer>> begun = new ArrayList<>();
      for (PolygonReader reader : readers) {
        begun.add(workers.submit(() -> reader.read(crs, progress)));
      }
      List<PolygonLayer> layers = new ArrayList<>();
      for (Future<PolygonLayer> one : begun) {
        layers.add(Waiting.on(one, progress));
      }
      return layers;
    } finally {
      stop(workers);
    }
  }

  /** Files may be closed only when nobody reads them any more. */
  private static void stop(ExecutorService workers) {
    workers.shutdownNow();
    boolean interrupted = false;
    while (!workers.isTerminated()) {
      try {
        workers.awaitTermination(1, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
