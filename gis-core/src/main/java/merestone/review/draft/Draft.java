package merestone.review.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A review to be: the layers with their roles, the rules, the coordinate system. Immutable; every
 * change gives a new one. {@link DraftFile} writes it as a review file.
 *
 * @param name the review's name
 * @param crs the code of the run's system, which must be projected; empty if nobody knows yet
 * @param law the rules
 * @param layers all layers found, those that are left out included
 */
public record Draft(String name, String crs, Law law, List<DraftLayer> layers) {
  private static final String SUBJECTS = "parcels";

  /**
   * The rules of a review.
   *
   * @param book the name of a book that ships, or a path
   * @param profile what is to be done differently
   */
  public record Law(String book, Optional<Path> profile) {}

  public Draft {
    layers = List.copyOf(layers);
  }

  /** Returns the review that seems right for what was found. */
  public static Draft of(Recognition recognition, String name, Law law) {
    List<DraftLayer> layers = recognition.layers().stream().map(DraftLayer::of).toList();
    return new Draft(name, crsFor(layers), law, layers);
  }

  /**
   * Returns the name of a review of some sources: that of the first, without its ending and without
   * what a folder name cannot have.
   */
  public static String nameFor(List<Path> sources) {
    Path first = sources.get(0).toAbsolutePath().normalize().getFileName();
    String name = first == null ? "" : first.toString().replaceFirst("\\.(shp|gpkg|zip|txt)$", "");
    String plain = name.replaceAll("[/\\\\:*?\"<>|\\s]+", "-").replaceFirst("^[.-]+|[.-]+$", "");
    return plain.isEmpty() ? "review" : plain;
  }

  /**
   * Returns the system to run in: that of the projects, else the one most layers are in, if it is
   * projected in metres; else the zone that coordinates in degrees lie in. Empty if nothing tells.
   */
  public static String crsFor(List<DraftLayer> layers) {
    List<DraftLayer> used = layers.stream().filter(DraftLayer::isUsed).toList();
    List<DraftLayer> ordered = new ArrayList<>(used);
    ordered.sort(Comparator.comparing(layer -> !layer.role().equals(SUBJECTS)));
    Map<String, Integer> codes = new LinkedHashMap<>();
    for (DraftLayer layer : ordered) {
      Grid grid = layer.found().grid();
      if (grid.metric() && !grid.code().isEmpty()) {
        codes.merge(grid.code(), layer.role().equals(SUBJECTS) ? used.size() : 1, Integer::sum);
      }
    }
    return codes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(() -> zone(ordered));
  }

  private static String zone(List<DraftLayer> layers) {
    return layers.stream()
        .map(layer -> layer.found().grid())
        .filter(Grid::isKnown)
        .flatMap(grid -> grid.suggested().stream())
        .findFirst()
        .orElse("");
  }

  /** Returns the layers that take part. */
  public List<DraftLayer> used() {
    return layers.stream().filter(DraftLayer::isUsed).toList();
  }

  /** Returns the same draft with other layers. */
  public Draft with(List<DraftLayer> others) {
    return new Draft(name, crs, law, others);
  }

  /** Returns the same draft in another system. */
  public Draft in(String code) {
    return new Draft(name, code, law, layers);
  }
}
