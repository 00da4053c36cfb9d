package merestone.check;

import static merestone.check.BetweenLayers.answer;
import static merestone.check.BetweenLayers.covered;
import static merestone.check.BetweenLayers.m2;
import static merestone.check.BetweenLayers.run;
import static merestone.check.BetweenLayers.side;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.layer.RoleLayer;
import merestone.rule.Demand;
import merestone.rule.GroundDemand;
import merestone.rule.Level;
import merestone.rule.Relation;
import merestone.rule.Side;
import merestone.rule.ZoneMatrix;
import merestone.rule.ZoneMatrix.Cell;
import merestone.rule.ZoneMatrix.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneTableTest {
  private static final ZoneMatrix TABLE =
      new ZoneMatrix(
          "ZONE",
          "USE",
          List.of(
              new Cell(List.of("*"), List.of("05"), Entry.ALLOW),
              new Cell(List.of("town"), List.of("0701", "09"), Entry.ALLOW),
              new Cell(List.of("town"), List.of("10"), Entry.CONDITIONAL),
              new Cell(List.of("core"), List.of("*"), Entry.FORBID),
              new Cell(List.of("farm"), List.of("07", "10"), Entry.FORBID)),
          Entry.UNDECIDED,
          Level.INFO);

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      0701 | town | CLEAR
      0702 | town | UNDECIDED
      1001 | town | CONFLICT INFO
      0701 | farm | CONFLICT BLOCK
      0501 | core | CLEAR
      0301 | core | CONFLICT BLOCK
      ''   | core | UNDECIDED
      0501 | ''   | CLEAR
      0701 | ''   | UNDECIDED
      ''   | ''   | UNDECIDED
      """)
  void oneZone(String use, String zone, String expected) {
    Findings found = run(demand(side("zones")), parcel(use), zones(zone, 0, 10));

    String levels =
        found.all().stream()
            .filter(one -> one.kind() == Finding.Kind.CONFLICT)
            .map(one -> " " + one.level())
            .collect(Collectors.joining());
    assertEquals(expected, answer(found) + levels);
  }

  @Test
  void everyZoneIsAFindingOfItsOwn() {
    RoleLayer zones =
        Layers.role("zones")
            .add(square(0, 3), Map.of("ZONE", "farm"))
            .add(square(2, 5), Map.of("ZONE", "farm"))
            .add(square(5, 8), Map.of("ZONE", "core"))
            .add(square(8, 10), Map.of("ZONE", "town"))
            .build();

    Findings found = run(demand(side("zones")), parcel("0701"), zones);

    // By hand: core 30 m²; farm 0 to 5, ground under two features once, 50 m².
    assertEquals(
        List.of("core 30.00", "farm 50.00"),
        found.all().stream().map(ZoneTableTest::zoneAndArea).toList());
    assertEquals(2, found.all().stream().map(Finding::id).distinct().count());
    assertEquals("0701", found.all().get(0).details().get("use"));
    assertEquals(1, found.ledger().get(0).counts().conflict());
  }

  @Test
  void theLimitHoldsForEveryZone() {
    // 0.9 m² of farm and of core each: neither is above 1 m².
    RoleLayer zones =
        Layers.role("zones")
            .add(square(0, 0.09), Map.of("ZONE", "farm"))
            .add(square(9.91, 10), Map.of("ZONE", "core"))
            .add(square(0.09, 9.91), Map.of("ZONE", "town"))
            .build();

    assertEquals("CLEAR", answer(run(demand(side("zones")), parcel("0701"), zones)));
  }

  @Test
  void beyondTheCoverageTheZoneIsNotKnown() {
    Demand demand = demand(covered(side("zones"), "district"));
    RoleLayer district = Layers.of("district", square(-1, 6));

    assertEquals("UNDECIDED", answer(run(demand, parcel("0701"), zones("town", 0, 6), district)));
    assertEquals("CLEAR", answer(run(demand, parcel("0501"), zones("town", 0, 6), district)));
  }

  @Test
  void withoutTheColumnsOfTheTableTheRuleIsNotRun() {
    RoleLayer silent = Layers.of("zones", square(0, 10));

    Findings found = run(demand(side("zones")), parcel("0701"), silent);

    assertEquals("NOT_RUN", answer(found));
    assertTrue(found.ledger().get(0).why().en().contains("no column ZONE"));
    assertEquals(
        "NOT_RUN",
        answer(
            run(demand(side("zones")), Layers.of("parcels", square(0, 1)), zones("town", 0, 1))));
  }

  @Test
  void whatIsNotKnownMayBeAnyLineOfTheTable() {
    assertEquals(Set.of(Entry.ALLOW), possible("", "0501"));
    assertEquals(Set.of(Entry.ALLOW, Entry.FORBID, Entry.UNDECIDED), possible("", "0701"));
    assertEquals(Set.of(Entry.ALLOW, Entry.FORBID), possible("core", ""));
    assertEquals(Set.of(Entry.FORBID), possible("core", "0701"));
  }

  private static Set<Entry> possible(String zone, String use) {
    return TABLE.possible(
        Optional.of(zone).filter(one -> !one.isEmpty()),
        Optional.of(use).filter(one -> !one.isEmpty()));
  }

  private static String zoneAndArea(Finding finding) {
    return "%s %.2f"
        .formatted(
            finding.details().get("zone"), finding.evidence().orElseThrow().area().planarM2());
  }

  private static Demand demand(Side zones) {
    return new GroundDemand(Relation.ZONE_MATRIX, List.of(zones), m2(1), Optional.of(TABLE), "");
  }

  private static RoleLayer parcel(String use) {
    return Layers.role("parcels").add(square(0, 10), Map.of("USE", use)).build();
  }

  private static RoleLayer zones(String zone, double from, double to) {
    return Layers.role("zones").add(square(from, to), Map.of("ZONE", zone)).build();
  }

  /** From one easting to another, ten metres high. */
  private static String square(double from, double to) {
    return "POLYGON((%1$s 0,%2$s 0,%2$s 10,%1$s 10,%1$s 0))".formatted(from, to);
  }
}
