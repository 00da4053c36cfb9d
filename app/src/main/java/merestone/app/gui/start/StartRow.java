package merestone.app.gui.start;

import java.util.List;
import java.util.Optional;
import merestone.message.Problem;
import merestone.review.draft.DraftLayer;

/**
 * A line of the assistant's table: a layer, or a file that cannot be read.
 *
 * @param name what to call it
 * @param layer the layer; empty for a file that cannot be read
 * @param problems what is wrong
 */
record StartRow(String name, Optional<DraftLayer> layer, List<Problem> problems) {

  static StartRow of(DraftLayer layer) {
    return new StartRow(layer.found().name(), Optional.of(layer), layer.found().problems());
  }

  static StartRow broken(String path, List<Problem> problems) {
    String slashed = path.replace('\\', '/');
    return new StartRow(
        slashed.substring(slashed.lastIndexOf('/') + 1), Optional.empty(), problems);
  }

  String role() {
    return layer.map(DraftLayer::role).orElse("");
  }
}
