package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merestone.finding.DoubleCover;
import merestone.finding.FeatureRef;
import merestone.finding.LedgerRow;
import merestone.layer.RoleLayer;
import merestone.message.Messages;
import merestone.message.Text;

/**
 * Tells what of the accounts could not be determined, which rules need not notice: they look at
 * their own ground only. Stateless.
 */
final class AccountGaps {
  private static final Messages MESSAGES = Messages.of(AccountGaps.class);

  private AccountGaps() {}

  /** Returns the first thing a subject's accounts lack; empty if they are complete. */
  static Optional<Text> of(Subject subject, List<DoubleCover> covers) {
    List<Text> gaps = new ArrayList<>(0);
    for (Meeting meeting : subject.meetings().values()) {
      String layer = meeting.index().layer().title();
      if (!AccountKeeper.isMeasured(meeting)) {
        gaps.add(MESSAGES.text("gap.account", layer));
      } else if (!AccountKeeper.isDivided(meeting)) {
        gaps.add(MESSAGES.text("gap.byClass", layer));
      }
    }
    for (DoubleCover cover : covers) {
      if (cover.area().isEmpty()) {
        gaps.add(MESSAGES.text("gap.doubleCover", cover.layer(), cover.other()));
      }
    }
    return gaps.stream().findFirst();
  }

  /** Returns the ledger's row of the subjects of a layer whose accounts lack something. */
  static Optional<LedgerRow> row(RoleLayer layer, List<Judged> subjects) {
    List<Judged> open = subjects.stream().filter(judged -> judged.gap().isPresent()).toList();
    return open.stream().findFirst().map(first -> row(layer, open.size(), first));
  }

  private static LedgerRow row(RoleLayer layer, int count, Judged first) {
    FeatureRef subject = first.ref();
    Text gap = first.gap().orElseThrow();
    return new LedgerRow(
        "",
        layer.title(),
        LedgerRow.Side.SUBJECT,
        new LedgerRow.Counts(count, 0, 0, 0, count, 0, 0),
        MESSAGES.text("ledger.gaps", count, subject.label(), gap));
  }
}
