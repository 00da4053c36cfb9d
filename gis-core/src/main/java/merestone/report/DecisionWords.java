package merestone.report;

import java.util.Optional;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.triage.Decision;

/** What reviewers decided about a finding, in words. */
final class DecisionWords {
  private static final Messages MESSAGES = Messages.of(DecisionWords.class);

  private DecisionWords() {}

  /** Returns the decision, or that an earlier one is to be confirmed again; empty texts if none. */
  static Text of(FindingFacts facts) {
    Optional<Decision> now = facts.decision();
    if (now.isPresent()) {
      return MESSAGES.text("decision.now", status(now.get()), by(now.get()));
    }
    return facts
        .earlier()
        .map(old -> MESSAGES.text("decision.earlier", status(old), by(old)))
        .orElse(Text.same(""));
  }

  private static Text status(Decision decision) {
    return decision.status().words();
  }

  /** Returns who decided and when, and the comment. */
  private static Text by(Decision decision) {
    String day = decision.at().toString().substring(0, 10);
    String who = decision.reviewer().isEmpty() ? day : decision.reviewer() + " " + day;
    return decision.comment().isEmpty()
        ? Text.same(who)
        : MESSAGES.text("decision.comment", who, decision.comment());
  }
}
