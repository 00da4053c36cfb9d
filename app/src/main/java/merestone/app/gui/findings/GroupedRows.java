package merestone.app.gui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import merestone.app.gui.parts.Words;
import merestone.message.Text;

/** The rows of groups, one below the other: a head each, and the findings of those open. */
final class GroupedRows {
  private GroupedRows() {}

  /** Returns the rows; without grouping the findings alone. */
  static List<FindingRow> of(
      Arrangement.Arranged arranged, Grouping grouping, Set<String> open, Words words) {
    List<FindingRow> rows = new ArrayList<>();
    for (Arrangement.Bundle bundle : arranged.bundles()) {
      boolean isOpen = grouping == Grouping.NONE || open.contains(bundle.key());
      if (grouping != Grouping.NONE) {
        rows.add(head(bundle, grouping, isOpen, words));
      }
      if (isOpen) {
        rows.addAll(bundle.rows());
      }
    }
    return rows;
  }

  private static FindingRow head(
      Arrangement.Bundle bundle, Grouping grouping, boolean open, Words words) {
    Text title =
        bundle.key().isEmpty()
            ? words.text(grouping == Grouping.TOWN ? "filter.noTown" : "grouping.alone")
            : bundle.rows().get(0).finding().map(grouping::title).orElseThrow();
    return new FindingRow.Group(bundle.key(), title, bundle.rows().size(), bundle.byRule(), open);
  }
}
