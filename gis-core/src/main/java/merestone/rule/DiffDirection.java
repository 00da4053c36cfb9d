package merestone.rule;

import java.time.LocalDate;
import java.util.Optional;
import merestone.rule.Difference.Direction;
import merestone.rule.Limit.Unit;

/** Tells whether a difference makes more findings or fewer, where that holds on whatever data. */
final class DiffDirection {
  private DiffDirection() {}

  static Direction ofAmounts(Rule old, Rule fresh) {
    Optional<Limit> before = old.limit();
    Optional<Limit> after = fresh.limit();
    boolean told =
        before.isPresent()
            && after.isPresent()
            && old.relation() == fresh.relation()
            && isComparable(before.get(), after.get());
    if (!told) {
      return Direction.UNKNOWN;
    }
    boolean raised = inBase(after.get()) > inBase(before.get());
    return raised == DemandText.isLeast(old.relation()) ? Direction.MORE : Direction.FEWER;
  }

  private static boolean isComparable(Limit one, Limit other) {
    return one.unit() == other.unit() || isArea(one.unit()) && isArea(other.unit());
  }

  private static boolean isArea(Unit unit) {
    return unit != Unit.PERCENT && unit != Unit.M;
  }

  private static double inBase(Limit limit) {
    return isArea(limit.unit()) ? limit.squareMetres(0) : limit.value();
  }

  /** A condition where there was none leaves fewer subjects. */
  static Direction ofSubjects(Rule old, Rule fresh) {
    boolean sameRole = old.subject().role().equals(fresh.subject().role());
    boolean all = old.subject().where().ifAny().isEmpty();
    boolean nowAll = fresh.subject().where().ifAny().isEmpty();
    boolean alone = old.relation() == fresh.relation() && isAlone(old.relation());
    if (!sameRole || all == nowAll || !alone) {
      return Direction.UNKNOWN;
    }
    return all ? Direction.FEWER : Direction.MORE;
  }

  /** Returns whether a subject is judged whatever other subjects there are. */
  private static boolean isAlone(Relation relation) {
    return switch (relation) {
      case MUST_NOT_OVERLAP, MUST_BE_INSIDE, MUST_BE_COVERED_BY, KEEP_DISTANCE, MUST_TOUCH -> true;
      default -> false;
    };
  }

  static Direction ofStarts(Application old, Application fresh) {
    LocalDate before = old.from().orElse(LocalDate.MIN);
    return fresh.from().orElse(LocalDate.MIN).isAfter(before) ? Direction.FEWER : Direction.MORE;
  }

  static Direction ofEnds(Application old, Application fresh) {
    LocalDate before = old.to().orElse(LocalDate.MAX);
    return fresh.to().orElse(LocalDate.MAX).isAfter(before) ? Direction.MORE : Direction.FEWER;
  }

  static Direction ofExemptions(Application old, Application fresh) {
    if (fresh.exemptions().isEmpty()) {
      return Direction.MORE;
    }
    return old.exemptions().isEmpty() ? Direction.FEWER : Direction.UNKNOWN;
  }

  static Direction ofLeavingOut(Application old, Application fresh) {
    if (old.leftOut().isPresent() == fresh.leftOut().isPresent()) {
      return Direction.NONE;
    }
    return fresh.leftOut().isPresent() ? Direction.FEWER : Direction.MORE;
  }
}
