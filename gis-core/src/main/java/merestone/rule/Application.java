package merestone.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merestone.message.Messages;
import merestone.message.Text;

/**
 * When and how a rule is applied.
 *
 * @param from the first day it is in force; empty if it always was
 * @param to the last day it is in force; empty if it still is
 * @param area which area decides; empty to take the book's or the review's choice
 * @param exemptions subjects it lets pass, and why
 * @param adjustment what a profile made of it
 * @param leftOut why it is not applied at all, on purpose: not in force, switched off; empty if it
 *     is applied
 */
public record Application(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<AreaKind> area,
    List<Exemption> exemptions,
    Adjustment adjustment,
    Optional<Text> leftOut) {

  /** In force on any day, for everybody, by the area the review decides. */
  public static final Application ALWAYS =
      new Application(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  private static final Messages WORDS = Messages.of(Application.class);

  public Application {
    exemptions = List.copyOf(exemptions);
  }

  /** The application of a rule as its book states it. */
  public Application(
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<AreaKind> area,
      List<Exemption> exemptions) {
    this(from, to, area, exemptions, Adjustment.NONE, Optional.empty());
  }

  /** Returns whether the rule is in force on a day. */
  public boolean isInForce(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
  }

  /** Returns whether it matters on which day the rule is looked at. */
  public boolean hasDays() {
    return from.isPresent() || to.isPresent();
  }

  /** Returns the application on a day: left out if the rule is not in force then. */
  Application on(LocalDate day) {
    return leftOut.isPresent() || isInForce(day) ? this : without(whyNotOn(day));
  }

  /** Returns the application of a rule that is not applied. */
  Application without(Text why) {
    return new Application(from, to, area, exemptions, adjustment, Optional.of(why));
  }

  /** Returns the same application with a note of what a profile made of the rule. */
  Application by(Adjustment found) {
    return new Application(from, to, area, exemptions, found, leftOut);
  }

  private Text whyNotOn(LocalDate day) {
    return from.filter(day::isBefore)
        .map(first -> WORDS.text("rule.notYet", first, day))
        .orElseGet(() -> WORDS.text("rule.noLonger", to.map(LocalDate::toString).orElse(""), day));
  }

  /**
   * Subjects that a rule lets pass. What would be a conflict is still found, and shown as excepted.
   *
   * @param where which subjects
   * @param reason why
   */
  public record Exemption(Condition where, Text reason) {}
}
