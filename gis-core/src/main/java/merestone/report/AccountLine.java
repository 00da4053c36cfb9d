package merestone.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merestone.finding.Account;
import merestone.finding.Area;
import merestone.rule.AreaKind;

/**
 * The area accounts of all subjects of a layer over one constraint layer, added up.
 *
 * @param layers subject layer and constraint layer
 * @param subjects how many subjects share ground with the constraint layer
 * @param pairs how many pairs of features share ground
 * @param whole those subjects' own ground
 * @param sumOfPairs ground shared pair by pair
 * @param footprint ground covered, counted once
 * @param twice what the pairs count more than once: the constraint layer overlaps itself there
 * @param rest ground of those subjects that is free
 * @param ellipsoidal the footprint on the ellipsoid
 */
record AccountLine(
    Layers layers,
    int subjects,
    long pairs,
    Amount whole,
    Amount sumOfPairs,
    Amount footprint,
    Amount twice,
    Amount rest,
    Amount ellipsoidal) {

  /** The two layers of an account. */
  record Layers(String subject, String constraint) {
    static Layers of(Account account) {
      return new Layers(account.subject().layer(), account.layer());
    }
  }

  static List<AccountLine> of(List<Account> accounts) {
    Map<Layers, List<Account>> grouped = new LinkedHashMap<>();
    for (Account account : accounts) {
      grouped.computeIfAbsent(Layers.of(account), fresh -> new ArrayList<>()).add(account);
    }
    return grouped.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
  }

  private static AccountLine of(Layers layers, List<Account> accounts) {
    Area whole = Area.ZERO;
    Area sumOfPairs = Area.ZERO;
    Area footprint = Area.ZERO;
    for (Account account : accounts) {
      whole = whole.plus(account.whole());
      sumOfPairs = sumOfPairs.plus(account.sumOfPairs());
      footprint = footprint.plus(account.footprint());
    }
    return new AccountLine(
        layers,
        accounts.size(),
        accounts.stream().mapToLong(Account::pairs).sum(),
        planar(whole),
        planar(sumOfPairs),
        planar(footprint),
        planar(sumOfPairs.minus(footprint)),
        planar(whole.minus(footprint)),
        Amount.squareMetres(footprint.in(AreaKind.ELLIPSOIDAL)));
  }

  private static Amount planar(Area area) {
    return Amount.squareMetres(area.planarM2());
  }
}
