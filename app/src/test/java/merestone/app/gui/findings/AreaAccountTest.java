package merestone.app.gui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import merestone.finding.Account;
import merestone.finding.Area;
import merestone.finding.DoubleCover;
import merestone.finding.FeatureRef;
import merestone.finding.Findings;
import merestone.message.Text;
import org.junit.jupiter.api.Test;

/** A parcel of 100 m² under a red line (40), farmland (30), and a boundary (20). */
class AreaAccountTest {
  private final FeatureRef parcel = new FeatureRef("parcels", 1, "P-1", "");
  private final FeatureRef other = new FeatureRef("parcels", 2, "P-2", "");

  /** 100 − 40 − 30 + 10 = 40: what lies under both is taken off once only. */
  @Test
  void groundUnderTwoLayersIsTakenOffOnce() {
    AreaAccount account =
        account(
            List.of(under(parcel, "red", 40), under(parcel, "farm", 30), under(other, "red", 5)),
            new DoubleCover(parcel, "red", "farm", new Area(10, 10)),
            new DoubleCover(other, "red", "farm", new Area(3, 3)));
    assertEquals(2, account.accounts().size());
    assertEquals(Optional.of(new Area(40, 40)), account.free());
  }

  @Test
  void withoutDoubleCoversTheRestIsTheWholeLessTheFootprints() {
    AreaAccount account = account(List.of(under(parcel, "red", 40), under(parcel, "farm", 30)));
    assertEquals(Optional.of(new Area(30, 30)), account.free());
  }

  /** Ground under three layers would be put back three times and taken off three times. */
  @Test
  void whereThreeLayersMayShareGroundTheRestIsNotSaid() {
    AreaAccount account =
        account(
            List.of(under(parcel, "red", 40), under(parcel, "farm", 30), under(parcel, "town", 20)),
            new DoubleCover(parcel, "red", "farm", new Area(10, 10)),
            new DoubleCover(parcel, "red", "town", new Area(10, 10)),
            new DoubleCover(parcel, "farm", "town", new Area(10, 10)));
    assertEquals(Optional.empty(), account.free());
  }

  @Test
  void aDoubleCoverThatIsNotKnownLeavesTheRestUnsaid() {
    AreaAccount account =
        account(
            List.of(under(parcel, "red", 40), under(parcel, "farm", 30)),
            DoubleCover.notDetermined(parcel, "red", "farm", Text.same("?")));
    assertEquals(Optional.empty(), account.free());
  }

  @Test
  void aParcelUnderNoLayerHasNoAccount() {
    Findings answer =
        new Findings(List.of(), List.of(), List.of(under(other, "red", 5)), List.of());
    assertEquals(Optional.empty(), new Neighbours(answer).account(parcel));
  }

  private AreaAccount account(List<Account> accounts, DoubleCover... covers) {
    Findings answer = new Findings(List.of(), List.of(), accounts, List.of(covers), List.of());
    return new Neighbours(answer).account(parcel).orElseThrow();
  }

  private static Account under(FeatureRef subject, String layer, double m2) {
    Area footprint = new Area(m2, m2);
    return new Account(
        subject, layer, new Area(100, 100), footprint, footprint, 1, Optional.empty());
  }
}
