package merestone.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merestone.layer.Layer;
import merestone.layer.LayerHeader;
import merestone.layer.LayerReader;
import merestone.layer.LayerSource;
import merestone.layer.OpenedLayers;
import merestone.message.Problem;
import merestone.message.UserError;
import merestone.progress.Progress;

/**
 * Tells what is in files, folders and zips: layers, fields, CRS, encoding, and if asked for what a
 * look at every geometry shows. What cannot be read becomes a problem; the rest is told all the
 * same.
 *
 * @param layers the layers in the order of the paths
 * @param problems what is wrong, in the same order
 */
public record Inspection(List<Inspected> layers, List<Problem> problems) {

  /**
   * One layer.
   *
   * @param header what it is
   * @param stats what its geometries are like, if asked for
   */
  public record Inspected(LayerHeader header, Optional<GeometryStats> stats) {}

  public Inspection {
    layers = List.copyOf(layers);
    problems = List.copyOf(problems);
  }

  /**
   * Looks into paths, each a file, folder or zip, or one layer of a file as {@code file#layer}.
   *
   * @param stats whether to read every geometry
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public static Inspection of(List<String> paths, boolean stats, Progress progress) {
    List<Inspected> layers = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String path : paths) {
      try (OpenedLayers opened = LayerReader.open(LayerSource.parse(path), progress)) {
        problems.addAll(opened.problems());
        for (Layer layer : opened.layers()) {
          inspect(layer, stats, progress, layers, problems);
        }
      } catch (UserError e) {
        problems.add(e.problem());
      }
    }
    return new Inspection(layers, problems);
  }

  /** Returns whether something could not be read at all: a path without any layer to look at. */
  public boolean hasUnreadable() {
    return problems.stream().anyMatch(problem -> layers.stream().noneMatch(l -> isOf(l, problem)));
  }

  private static boolean isOf(Inspected layer, Problem problem) {
    LayerHeader header = layer.header();
    return header.hasGeometry() && problem.path().startsWith(header.path());
  }

  private static void inspect(
      Layer layer,
      boolean stats,
      Progress progress,
      List<Inspected> layers,
      List<Problem> problems) {
    try {
      Optional<GeometryStats> found =
          stats ? Optional.of(StatsCount.of(layer, progress)) : Optional.empty();
      Inspected inspected = new Inspected(layer.header(), found);
      layers.add(inspected);
      problems.addAll(layer.problems());
      problems.addAll(LayerRemarks.on(inspected, layer.label()));
    } catch (UserError e) {
      problems.add(e.problem());
    }
  }
}
