package merestone.triage;

import java.util.List;
import java.util.stream.Stream;
import merestone.message.Language;
import merestone.store.geopackage.LayerStyle;

/**
 * How QGIS draws decisions: by status, in the colours of the window. The file outlives reports of
 * either language, so legends are in both.
 */
final class DecisionStyles {
  private DecisionStyles() {}

  static List<LayerStyle> all() {
    return Stream.of(HistoryTable.VIEW, HistoryTable.NAME)
        .map(it -> LayerStyle.shipped(it, DecisionStyles.class, "decisions", DecisionStyles::words))
        .toList();
  }

  private static String words(String status) {
    return Language.BOTH.in(Status.valueOf(status).words(), " ");
  }
}
