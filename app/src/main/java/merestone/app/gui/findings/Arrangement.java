package merestone.app.gui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import merestone.finding.Finding;
import merestone.progress.Cancelled;
import merestone.progress.Progress;
import merestone.rule.AreaKind;

/**
 * Filters, sorts and groups findings. Immutable, for any thread; stops soon after it is asked to.
 *
 * @param all the findings
 * @param test which of them are shown
 * @param sorting the columns they are sorted by, the first first
 * @param grouping what the groups are
 * @param reading how areas and texts are read
 */
record Arrangement(
    List<Finding> all,
    Predicate<Finding> test,
    List<Sorting> sorting,
    Grouping grouping,
    Reading reading) {
  private static final int A_WHILE = 1 << 10;

  /** The area that decides and the language of the moment. */
  record Reading(AreaKind area, Locale locale) {}

  /**
   * Findings with something in common.
   *
   * @param key what; empty for the rest, which has nothing in common
   * @param rows the findings as rows, in order
   * @param byRule their areas added up for each rule; ground under two rules is in both sums
   */
  record Bundle(String key, List<FindingRow> rows, Map<String, Double> byRule) {
    double most() {
      return byRule.values().stream().mapToDouble(m2 -> m2).max().orElse(0);
    }
  }

  /**
   * What came out.
   *
   * @param findings those shown, group by group
   * @param bundles the groups in order; a single one without grouping
   * @param passedOver the ids of those not shown
   */
  record Arranged(List<Finding> findings, List<Bundle> bundles, Set<String> passedOver) {
    static final Arranged NOTHING = new Arranged(List.of(), List.of(), Set.of());
  }

  /** Does it. */
  Arranged run(Progress progress) {
    List<Finding> passed = filtered(progress);
    order(progress).ifPresent(passed::sort);
    List<Bundle> bundles = bundles(passed);
    Set<String> passedOver = passedOver(passed);
    if (grouping == Grouping.NONE) {
      return new Arranged(passed, bundles, passedOver);
    }
    List<Finding> grouped = new ArrayList<>(passed.size());
    for (Bundle bundle : bundles) {
      bundle.rows().forEach(row -> row.finding().ifPresent(grouped::add));
    }
    return new Arranged(grouped, bundles, passedOver);
  }

  private Set<String> passedOver(List<Finding> passed) {
    Set<String> ids = new HashSet<>();
    if (passed.size() < all.size()) {
      all.forEach(finding -> ids.add(finding.id()));
      passed.forEach(finding -> ids.remove(finding.id()));
    }
    return Set.copyOf(ids);
  }

  private List<Finding> filtered(Progress progress) {
    List<Finding> passed = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i % A_WHILE == 0) {
        stopIfAsked(progress);
      }
      if (test.test(all.get(i))) {
        passed.add(all.get(i));
      }
    }
    return passed;
  }

  /** Where findings have one cause, those it does not follow from come after the one it does. */
  private Optional<Comparator<Finding>> order(Progress progress) {
    List<Comparator<Finding>> orders = new ArrayList<>();
    orders.add(
        (one, other) -> {
          stopIfAsked(progress);
          return 0;
        });
    for (Sorting by : sorting) {
      orders.add(by.column().order(by.descending(), reading.area(), reading.locale()));
    }
    if (grouping == Grouping.CAUSE) {
      orders.add(Comparator.comparing(finding -> finding.follows().isPresent()));
    }
    return orders.size() == 1
        ? Optional.empty()
        : orders.stream().reduce(Comparator::thenComparing);
  }

  private List<Bundle> bundles(List<Finding> passed) {
    Map<String, List<FindingRow>> members = new LinkedHashMap<>();
    Map<String, Map<String, Double>> sums = new LinkedHashMap<>();
    for (Finding finding : passed) {
      String key = grouping.of(finding);
      members.computeIfAbsent(key, fresh -> new ArrayList<>()).add(new FindingRow.One(finding));
      double m2 = FindingColumn.squareMetres(finding, reading.area());
      sums.computeIfAbsent(key, fresh -> new LinkedHashMap<>())
          .merge(finding.rule().id(), Double.isNaN(m2) ? 0 : m2, Double::sum);
    }
    List<Bundle> bundles = new ArrayList<>();
    members.forEach((key, rows) -> bundles.add(new Bundle(key, rows, sums.get(key))));
    bundles.sort(Comparator.comparing((Bundle one) -> one.key().isEmpty()).thenComparing(byName()));
    return bundles;
  }

  /** Causes have no names to look for: the one with the most ground under a rule comes first. */
  private Comparator<Bundle> byName() {
    return grouping == Grouping.CAUSE
        ? Comparator.comparingDouble(Bundle::most).reversed()
        : Comparator.comparing(Bundle::key);
  }

  private static void stopIfAsked(Progress progress) {
    if (progress.isCancelled()) {
      throw new Cancelled();
    }
  }
}
