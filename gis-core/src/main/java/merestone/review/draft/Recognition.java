package merestone.review.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import merestone.crs.CoordinateSystems;
import merestone.layer.Layer;
import merestone.layer.LayerReader;
import merestone.layer.LayerSource;
import merestone.layer.OpenedLayers;
import merestone.message.Problem;
import merestone.message.UserError;
import merestone.progress.Progress;
import merestone.progress.Stage;

/**
 * What layers there are in files, folders and zips, and what part each seems to play. Reads headers
 * and the first rows of each layer only; a file that cannot be read does not stop the others, and
 * one this program has written itself is passed over with a remark, code {@code own-result}.
 *
 * @param layers the layers, in the order of the sources, then by file
 * @param problems what is wrong with files; what is wrong inside a layer, the layer says
 */
public record Recognition(List<FoundLayer> layers, List<Problem> problems) {

  public Recognition {
    layers = List.copyOf(layers);
    problems = List.copyOf(problems);
  }

  /**
   * Looks into sources.
   *
   * @param sources files, folders or zips; zips in a folder are looked into too
   * @param progress counts files and layers; asked to stop after each
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public static Recognition of(List<Path> sources, Progress progress) {
    List<FoundLayer> layers = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path source : sources) {
      FolderFinds finds = FolderFinds.of(source);
      int before = layers.size();
      look(source, layers, problems, progress);
      for (Path zip : finds.zips()) {
        look(zip, layers, problems, progress);
      }
      if (layers.size() > before || !finds.problems().isEmpty()) {
        // That the folder itself holds none is then no news.
        problems.removeIf(problem -> isEmpty(problem, source));
      }
      problems.addAll(finds.problems());
    }
    return new Recognition(layers, problems);
  }

  private static boolean isEmpty(Problem problem, Path source) {
    return problem.code().equals("no-layers") && problem.path().equals(source.toString());
  }

  private static void look(
      Path source, List<FoundLayer> layers, List<Problem> problems, Progress progress) {
    progress.start(Stage.OPEN, String.valueOf(source.getFileName()), -1);
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(source), progress)) {
      problems.addAll(opened.problems());
      Set<String> own = OwnFile.among(opened.layers());
      own.stream().map(OwnFile::passedOver).forEach(problems::add);
      for (Layer layer : opened.layers()) {
        if (own.contains(OwnFile.path(layer))) {
          continue;
        }
        look(layer, opened.layers(), problems).ifPresent(layers::add);
        progress.step();
      }
    } catch (UserError e) {
      problems.add(e.problem());
    }
  }

  /**
   * Looks at one layer again as the user corrects it.
   *
   * @param layer the layer as it was found
   * @param encoding the text encoding to force, a Java charset name
   * @param crs the coordinate system to force, such as {@code EPSG:4527}
   * @throws UserError if the layer cannot be read any more, or there is no such encoding or system
   */
  public static FoundLayer again(
      FoundLayer layer, Optional<String> encoding, Optional<String> crs, Progress progress) {
    LayerSource source = LayerSource.of(layer.address().file()).withLayer(layer.name());
    if (encoding.isPresent()) {
      source = source.withEncoding(encoding.get());
    }
    if (crs.isPresent()) {
      source = source.withCrs(CoordinateSystems.parse(crs.get()));
    }
    try (OpenedLayers opened = LayerReader.open(source, progress)) {
      Layer only = opened.only();
      return new LayerLook(only, layer.address()).found();
    }
  }

  private static Optional<FoundLayer> look(
      Layer layer, List<Layer> beside, List<Problem> problems) {
    try {
      return Optional.of(new LayerLook(layer, address(layer, beside)).found());
    } catch (UserError e) {
      problems.add(e.problem());
      return Optional.empty();
    }
  }

  /** A container may get more layers later: it names the one that is meant even if it is alone. */
  private static Address address(Layer layer, List<Layer> beside) {
    Path file = file(layer);
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean container =
        name.endsWith(".zip") || name.endsWith(".gpkg") || file.toString().contains("#");
    boolean alone = beside.stream().filter(other -> file(other).equals(file)).count() == 1;
    return new Address(file, alone && !container ? "" : layer.name());
  }

  private static Path file(Layer layer) {
    return layer.facts().files().get(0).toAbsolutePath().normalize();
  }
}
