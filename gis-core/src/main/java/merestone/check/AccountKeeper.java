package merestone.check;

import java.util.ArrayList;
import java.util.List;
import merestone.finding.Account;

/**
 * Keeps the closed account of a subject over constraint layers. Where its footprint could not be
 * computed, the account is left out; the rules then call the subject undecided. Stateless.
 */
final class AccountKeeper {
  private AccountKeeper() {}

  /** Returns a subject's account for each layer it shares ground with. */
  static List<Account> of(Subject subject) {
    List<Account> accounts = new ArrayList<>(2);
    for (Meeting meeting : subject.meetings().values()) {
      int pairs = meeting.features().length;
      if (pairs > 0 && meeting.footprint().isPresent()) {
        accounts.add(
            new Account(
                subject.ref(),
                meeting.index().layer().title(),
                subject.area(),
                meeting.sum(),
                meeting.footprint().get(),
                pairs));
      }
    }
    return accounts;
  }
}
