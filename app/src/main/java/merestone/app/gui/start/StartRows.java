package merestone.app.gui.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.message.Problem;
import merestone.review.draft.DraftLayer;
import merestone.review.draft.FoundLayer;
import merestone.review.draft.Recognition;

/** Puts what was recognised into lines: files that cannot be read first, then the layers. */
final class StartRows {
  private StartRows() {}

  static List<StartRow> of(Recognition found) {
    Map<String, List<Problem>> byFile = new LinkedHashMap<>();
    found
        .problems()
        .forEach(
            problem ->
                byFile.computeIfAbsent(problem.path(), path -> new ArrayList<>()).add(problem));
    List<StartRow> rows = new ArrayList<>();
    byFile.forEach(
        (path, problems) -> {
          if (found.layers().stream().noneMatch(layer -> isOf(layer, path))) {
            rows.add(StartRow.broken(path, problems));
          }
        });
    for (FoundLayer layer : found.layers()) {
      List<Problem> all = new ArrayList<>();
      byFile.forEach((path, problems) -> all.addAll(isOf(layer, path) ? problems : List.of()));
      all.addAll(layer.problems());
      rows.add(new StartRow(layer.name(), Optional.of(DraftLayer.of(layer)), all));
    }
    return rows;
  }

  /** What is wrong with a file is said of each of its layers. */
  private static boolean isOf(FoundLayer layer, String path) {
    String own = layer.address().file().toString();
    return path.equals(own) || path.startsWith(own + "/") || path.startsWith(own + "#");
  }
}
