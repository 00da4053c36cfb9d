package merestone.app.gui.findings;

import java.util.List;
import java.util.Optional;
import merestone.finding.Account;
import merestone.finding.Area;
import merestone.finding.DoubleCover;

/**
 * How the ground of one parcel divides over the constraint layers.
 *
 * @param whole the parcel's own ground
 * @param accounts the ground under each layer; layers may overlap each other
 * @param covers ground under two layers at once
 * @param free ground under no layer: whole − Σ footprints + Σ double covers, which holds as long as
 *     no ground lies under three layers; empty where that may be so, or a double cover is not known
 */
record AreaAccount(
    Area whole, List<Account> accounts, List<DoubleCover> covers, Optional<Area> free) {

  /** Returns the account of one parcel, of which there is at least one layer's. */
  static AreaAccount of(List<Account> accounts, List<DoubleCover> covers) {
    Area whole = accounts.get(0).whole();
    return new AreaAccount(whole, accounts, covers, free(whole, accounts, covers));
  }

  /** Three layers can share ground only if each two of three do. */
  private static Optional<Area> free(Area whole, List<Account> accounts, List<DoubleCover> covers) {
    if (covers.size() > 2 || covers.stream().anyMatch(cover -> cover.area().isEmpty())) {
      return Optional.empty();
    }
    Area free = whole;
    for (Account account : accounts) {
      free = free.minus(account.footprint());
    }
    for (DoubleCover cover : covers) {
      free = free.plus(cover.area().orElseThrow());
    }
    return Optional.of(free);
  }
}
