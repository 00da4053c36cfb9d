package merestone.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import merestone.finding.Finding;
import merestone.layer.RoleLayer;
import merestone.layer.Row;

/**
 * A row of the list of issues, 问题清单.
 *
 * @param id WTBH
 * @param library LYK, the library its parcel is in: 低效 or 遗留
 * @param parcel DKBH; empty if the issue is about a layer as a whole
 * @param words WTMS, what is wrong
 * @param demand SQ, what is asked for; may be empty
 * @param body ZRDW, who is responsible; empty until somebody says so
 * @param state ZT
 */
record Issue(
    String id,
    String library,
    String parcel,
    String words,
    String demand,
    String body,
    String state) {

  /** The word of the book's rule RD-12-LIST for what nobody has begun with. */
  private static final String NOT_BEGUN = "未开展";

  private static final Map<String, String> LIBRARIES = Map.of("low_use", "低效", "legacy", "遗留");

  /** Returns what the list calls the library of each role. */
  static Map<String, String> libraries() {
    return LIBRARIES;
  }

  /**
   * Returns the issues given, then one for each finding about the libraries, excepted ones apart,
   * in the order of the findings. The id is the finding's, which is the same in every run on the
   * same data: a finding whose id is among the issues given is already there, with the state and
   * the responsible body that people wrote, and does not come twice.
   */
  static List<Issue> of(Dossier dossier) {
    List<Issue> issues =
        RedevelopmentLibraries.rows(dossier, "issues")
            .map(Issue::given)
            .collect(Collectors.toCollection(ArrayList::new));
    Set<String> known = issues.stream().map(Issue::id).collect(Collectors.toSet());
    Map<String, RoleLayer> libraries = new HashMap<>();
    for (RoleLayer layer : dossier.layers()) {
      if (LIBRARIES.containsKey(layer.role())) {
        libraries.put(layer.title(), layer);
      }
    }
    for (Finding finding : dossier.findings().all()) {
      RoleLayer layer = libraries.get(finding.subject().layer());
      boolean excepted = finding.kind() == Finding.Kind.EXCEPTED;
      if (layer != null && !excepted && !known.contains(finding.id())) {
        issues.add(found(finding, layer));
      }
    }
    return issues;
  }

  private static Issue given(Row row) {
    return new Issue(
        LooseValue.text(row, "WTBH"),
        LooseValue.text(row, "LYK"),
        LooseValue.text(row, "DKBH"),
        LooseValue.text(row, "WTMS"),
        LooseValue.text(row, "SQ"),
        LooseValue.text(row, "ZRDW"),
        LooseValue.text(row, "ZT"));
  }

  private static Issue found(Finding finding, RoleLayer layer) {
    int record = finding.subject().record();
    return new Issue(
        finding.id(),
        LIBRARIES.get(layer.role()),
        record < 0 ? "" : LooseValue.text(layer.table().rows().get(record), "DKBH"),
        finding.message().zh(),
        finding.rule().wording().remedy().zh(),
        "",
        NOT_BEGUN);
  }
}
