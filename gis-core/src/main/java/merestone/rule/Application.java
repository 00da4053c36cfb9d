package merestone.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merestone.message.Text;

/**
 * When and how a rule is applied.
 *
 * @param from the first day it is in force; empty if it always was
 * @param to the last day it is in force; empty if it still is
 * @param area which area decides; empty to take the book's or the review's choice
 * @param exemptions subjects it lets pass, and why
 */
public record Application(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<AreaKind> area,
    List<Exemption> exemptions) {

  /** In force on any day, for everybody, by the area the review decides. */
  public static final Application ALWAYS =
      new Application(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public Application {
    exemptions = List.copyOf(exemptions);
  }

  /** Returns whether the rule is in force on a day. */
  public boolean isInForce(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
  }

  /**
   * Subjects that a rule lets pass. What would be a conflict is still found, and shown as excepted.
   *
   * @param where which subjects
   * @param reason why
   */
  public record Exemption(Condition where, Text reason) {}
}
