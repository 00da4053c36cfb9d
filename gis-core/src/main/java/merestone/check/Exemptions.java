package merestone.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.finding.Approval;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import merestone.message.Messages;
import merestone.rule.Application.Exemption;

/**
 * Makes conflicts of subjects that the rule itself lets pass excepted. Only what the subject's
 * columns certainly say lets it pass: an empty or missing column never does.
 */
final class Exemptions {
  private static final Messages MESSAGES = Messages.of(Exemptions.class);

  private final Map<FeatureRef, Row> rows = new HashMap<>();

  private Exemptions(Findings findings, Cast cast) {
    findings.all().stream()
        .filter(Exemptions::mayBeExcepted)
        .map(finding -> place(finding.subject()))
        .forEach(place -> rows.put(place, null));
    for (RoleLayer layer : rows.isEmpty() ? List.<RoleLayer>of() : cast.layers()) {
      for (Row row : layer.table().rows()) {
        FeatureRef place = place(layer.title(), row.record());
        if (rows.containsKey(place)) {
          rows.put(place, row);
        }
      }
    }
  }

  /** Returns the findings with those excepted that the rules let pass. */
  static Findings applied(Findings findings, Cast cast) {
    Exemptions exemptions = new Exemptions(findings, cast);
    return exemptions.rows.isEmpty()
        ? findings
        : findings.with(findings.all().stream().map(exemptions::applied).toList());
  }

  private Finding applied(Finding finding) {
    return mayBeExcepted(finding)
        ? exemption(finding).map(found -> excepted(finding, found)).orElse(finding)
        : finding;
  }

  private Optional<Exemption> exemption(Finding finding) {
    return Optional.ofNullable(rows.get(place(finding.subject())))
        .flatMap(
            row ->
                finding.rule().application().exemptions().stream()
                    .filter(one -> one.where().surelyHolds(row.feature()))
                    .findFirst());
  }

  private static Finding excepted(Finding finding, Exemption exemption) {
    Approval approval = new Approval("", MESSAGES.text("approval.rule", exemption.reason()), true);
    return finding.with(Finding.Kind.EXCEPTED, finding.appraisal().with(approval));
  }

  private static boolean mayBeExcepted(Finding finding) {
    return finding.kind() == Finding.Kind.CONFLICT
        && !finding.rule().application().exemptions().isEmpty()
        && finding.subject().record() >= 0;
  }

  private static FeatureRef place(FeatureRef subject) {
    return place(subject.layer(), subject.record());
  }

  private static FeatureRef place(String layer, int record) {
    return new FeatureRef(layer, record, "", "");
  }
}
