package merestone.app.gui.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import merestone.finding.Account;
import merestone.finding.Cause;
import merestone.finding.DoubleCover;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.finding.Findings;

/**
 * What of an answer belongs together: sorted out once, so that it is at hand for every finding that
 * is looked at. Immutable.
 */
final class Neighbours {
  static final Neighbours NONE =
      new Neighbours(new Findings(List.of(), List.of(), List.of(), List.of()));

  private final Map<FeatureRef, List<Finding>> byParcel;
  private final Map<String, List<Finding>> byCause;
  private final Map<FeatureRef, List<Account>> accounts;
  private final Map<FeatureRef, List<DoubleCover>> covers;

  Neighbours(Findings answer) {
    byParcel = by(answer.all(), Finding::subject);
    byCause =
        answer.all().stream()
            .filter(finding -> finding.appraisal().cause().isPresent())
            .collect(Collectors.groupingBy(finding -> causeOf(finding).orElseThrow()));
    accounts = by(answer.accounts(), Account::subject);
    covers = by(answer.doubleCovers(), DoubleCover::subject);
  }

  /** Returns the other findings of the same feature. */
  List<Finding> ofSameParcel(Finding finding) {
    return byParcel.getOrDefault(finding.subject(), List.of()).stream()
        .filter(one -> one != finding)
        .toList();
  }

  /** Returns the findings of the same cause, of other features. */
  List<Finding> ofSameCause(Finding finding) {
    return causeOf(finding).map(byCause::get).orElse(List.of()).stream()
        .filter(one -> !one.subject().equals(finding.subject()))
        .toList();
  }

  /** Returns how the ground of a parcel divides; empty if it lies under no layer. */
  Optional<AreaAccount> account(FeatureRef subject) {
    return Optional.ofNullable(accounts.get(subject))
        .map(some -> AreaAccount.of(some, covers.getOrDefault(subject, List.of())));
  }

  private static Optional<String> causeOf(Finding finding) {
    return finding.appraisal().cause().map(Cause::id);
  }

  private static <T> Map<FeatureRef, List<T>> by(List<T> some, Function<T, FeatureRef> subject) {
    return some.stream().collect(Collectors.groupingBy(subject));
  }
}
