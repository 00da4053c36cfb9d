package merestone.review.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import merestone.layer.Layer;
import merestone.message.Problem;

/** What this program has written itself, recognised by tables that no delivery has together. */
enum OwnFile {
  RESULT("findings", "ledger", "run"),
  DECISIONS("decisions", "decision_history");

  private final Set<String> tables;

  OwnFile(String... tables) {
    this.tables = Set.of(tables);
  }

  /** Returns the paths among some layers' that are files of this program's. */
  static Set<String> among(List<Layer> layers) {
    return layers.stream()
        .collect(
            Collectors.groupingBy(
                OwnFile::path, Collectors.mapping(Layer::name, Collectors.toSet())))
        .entrySet()
        .stream()
        .filter(file -> of(file.getValue()).isPresent())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<OwnFile> of(Set<String> tables) {
    return Arrays.stream(values()).filter(own -> tables.containsAll(own.tables)).findFirst();
  }

  /** Returns the path of the file a layer is of. */
  static String path(Layer layer) {
    String end = "#" + layer.name();
    String label = layer.label();
    return label.endsWith(end) ? label.substring(0, label.length() - end.length()) : label;
  }

  /** Returns the remark that such a file is passed over. */
  static Problem passedOver(String path) {
    return new Problem(
        path, "own-result", DraftWords.text("found.own"), DraftWords.text("found.own.remedy"));
  }
}
