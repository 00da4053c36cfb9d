package merestone.review;

import merestone.rule.Rule;
import merestone.rule.RuleBook;

/** The part a layer plays before the rules. */
public enum LayerPart {
  /** Rules judge it, and hold nothing against it: what is proposed. */
  PROPOSED,
  /** Rules hold other layers against it: a control line, or another constraint. */
  CONTROL,
  /** No rule looks at it. */
  BACKGROUND;

  /** Returns the part of a role in a rule book. */
  public static LayerPart of(String role, RuleBook book) {
    if (book.rules().stream()
        .flatMap(rule -> rule.constraints().stream())
        .anyMatch(side -> side.role().equals(role))) {
      return CONTROL;
    }
    return book.rules().stream().map(Rule::subject).anyMatch(side -> side.role().equals(role))
        ? PROPOSED
        : BACKGROUND;
  }
}
