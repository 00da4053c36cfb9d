package merestone.review;

import java.util.Set;
import merestone.message.Problem;

/**
 * Faults after which a layer has fewer records, or other attributes, than its file once had, or a
 * result less than it should.
 */
final class LostData {
  private static final Set<String> CODES =
      Set.of(
          "shp-damaged",
          "record-length",
          "rows-too-few",
          "rows-too-many",
          "dbf-missing",
          "dbf-unreadable",
          "encoding-contradicted",
          "text-malformed",
          "value-unreadable",
          "dbf-truncated",
          "gpkg-table-broken",
          "gpkg-damaged",
          "gpkg-unfinished",
          "piece-without-geometry",
          "plottxt-line-unreadable");

  private LostData() {}

  static boolean is(Problem problem) {
    return CODES.contains(problem.code());
  }
}
