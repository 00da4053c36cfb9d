package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import merestone.finding.Account;
import merestone.finding.Area;
import merestone.finding.ByClass;

/**
 * Keeps the closed account of a subject over constraint layers. Where ground could not be computed,
 * the account, or its division by class, is left out; {@link AccountGaps} tells it. Stateless.
 */
final class AccountKeeper {
  private AccountKeeper() {}

  /** Returns a subject's account for each layer it shares ground with. */
  static List<Account> of(Subject subject) {
    List<Account> accounts = new ArrayList<>(2);
    for (Meeting meeting : subject.meetings().values()) {
      if (!meeting.pieces().isEmpty() && isMeasured(meeting)) {
        accounts.add(
            new Account(
                subject.ref(),
                meeting.index().layer().title(),
                subject.area(),
                meeting.sum(),
                meeting.footprint().get(),
                meeting.pieces().size(),
                byClass(meeting)));
      }
    }
    return accounts;
  }

  /** Whether nothing of the footprint is missing. */
  static boolean isMeasured(Meeting meeting) {
    return meeting.failure().isEmpty() && meeting.footprint().isPresent();
  }

  /** Whether nothing of any class is missing; also where there are no classes. */
  static boolean isDivided(Meeting meeting) {
    return meeting.byClass().values().stream().allMatch(Optional::isPresent);
  }

  private static Optional<ByClass> byClass(Meeting meeting) {
    return isDivided(meeting)
        ? meeting.index().polygons().classes().map(classes -> byClass(meeting, classes))
        : Optional.empty();
  }

  private static ByClass byClass(Meeting meeting, Classes classes) {
    SortedMap<String, Optional<Area>> footprints = meeting.byClass();
    Map<String, Long> pairs =
        meeting.pieces().stream()
            .collect(
                Collectors.groupingBy(piece -> classes.of(piece.feature()), Collectors.counting()));
    return new ByClass(
        classes.column(),
        footprints.entrySet().stream()
            .map(e -> part(e.getKey(), pairs.get(e.getKey()), e.getValue().orElseThrow()))
            .toList());
  }

  private static ByClass.Part part(String value, long pairs, Area footprint) {
    return new ByClass.Part(value, Math.toIntExact(pairs), footprint);
  }
}
