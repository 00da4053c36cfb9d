package merestone.review;

import java.util.List;
import java.util.Optional;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.rule.Rule;
import merestone.rule.RuleBook;

/** Remarks on a review that names no date while its rules are in force on certain days only. */
final class DateRemark {
  private static final Messages MESSAGES = Messages.of(DateRemark.class);

  private DateRemark() {}

  /** Empty if the review names a date, or no rule depends on one. */
  static Optional<Problem> of(ReviewFile review, RuleBook book) {
    List<String> dated =
        book.rules().stream()
            .filter(rule -> rule.application().leftOut().isEmpty())
            .filter(rule -> rule.application().hasDays())
            .map(Rule::id)
            .toList();
    return review.referenceDate().isPresent() || dated.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Problem(
                book.label(),
                "no-reference-date",
                MESSAGES.text("date.none", String.join(", ", dated)),
                MESSAGES.text("date.none.remedy")));
  }
}
