package merestone.check;

import static merestone.check.BetweenLayers.answer;
import static merestone.check.BetweenLayers.covered;
import static merestone.check.BetweenLayers.ground;
import static merestone.check.BetweenLayers.grouped;
import static merestone.check.BetweenLayers.m2;
import static merestone.check.BetweenLayers.percent;
import static merestone.check.BetweenLayers.run;
import static merestone.check.BetweenLayers.side;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.finding.LedgerRow.Counts;
import merestone.layer.RoleLayer;
import merestone.rule.Demand;
import merestone.rule.Limit;
import merestone.rule.Relation;
import merestone.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of ground, of subjects and of groups, and ground several layers cover together. */
class ShareTest {
  private static final RoleLayer PARCEL = Layers.of("parcels", square(0, 10));
  private static final RoleLayer GREEN = Layers.of("green", square(0, 4));
  private static final RoleLayer WATER = Layers.of("water", square(4, 10));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      4 of 10 m, at most 30 %   | 4  | 30 | CONFLICT 40.00 % | CLEAR
      4 of 10 m, limit 40 %     | 4  | 40 | CLEAR            | CLEAR
      4 of 10 m, at least 50 %  | 4  | 50 | CLEAR            | CONFLICT 40.00 %
      nothing, at least 1 %     | 0  | 1  | CLEAR            | CONFLICT 0.00 %
      all of it                 | 10 | 99 | CONFLICT 100.00 % | CLEAR
      all of it, limit 100 %    | 10 | 100 | CLEAR           | CLEAR
      """)
  void oneParcel(String situation, double to, double limit, String most, String least) {
    RoleLayer green =
        to == 0 ? Layers.of("green", square(50, 60)) : Layers.of("green", square(0, to));

    assertEquals(
        most,
        shared(run(ground(Relation.SHARE_AT_MOST, percent(limit), side("green")), PARCEL, green)));
    assertEquals(
        least,
        shared(run(ground(Relation.SHARE_AT_LEAST, percent(limit), side("green")), PARCEL, green)));
  }

  @Test
  void theFreeGroundIsShownWhereTooLittleIsShared() {
    // By hand: 40 of 100 m² are green, 60 are free.
    Finding found =
        run(ground(Relation.SHARE_AT_LEAST, percent(50), side("green")), PARCEL, GREEN)
            .all()
            .get(0);

    assertEquals(60, found.evidence().orElseThrow().area().planarM2(), 1e-9);
    assertEquals("50.00 %", found.details().get("least"));
  }

  @Test
  void aParcelSmallerThanWhatIsNeededIsShownItself() {
    Demand hectare = ground(Relation.SHARE_AT_LEAST, new Limit(1, Limit.Unit.HA), side("green"));

    Finding found = run(hectare, PARCEL, Layers.of("green", square(-1, 20))).all().get(0);

    assertEquals(100, found.evidence().orElseThrow().area().planarM2(), 1e-9);
    assertEquals("0.0100", found.details().get("shared"));
  }

  @Test
  void twoLayersCoverTogetherWhatNeitherCoversAlone() {
    Demand both = ground(Relation.MUST_BE_COVERED_BY, m2(1), side("green"), side("water"));

    assertEquals("CLEAR", answer(run(both, PARCEL, GREEN, WATER)));
    // By hand: a strip of 0.2 m × 10 m is left between 4 and 4.2.
    Findings gap = run(both, PARCEL, GREEN, Layers.of("water", square(4.2, 10)));
    assertEquals(2, gap.all().get(0).evidence().orElseThrow().area().planarM2(), 1e-9);
    assertEquals("NOT_RUN", answer(run(both, PARCEL, GREEN)));
    // Covered by one alone, and still not run: the other may be needed elsewhere.
    assertEquals("NOT_RUN", answer(run(both, PARCEL, Layers.of("green", square(-1, 20)))));
  }

  @Test
  void groundBeyondTheCoverageMayBeAnything() {
    RoleLayer six = Layers.of("district", square(-1, 6));
    RoleLayer all = Layers.of("district", square(-1, 11));
    Demand inside = ground(Relation.MUST_BE_INSIDE, m2(1), covered(side("green"), "district"));
    Demand apart = ground(Relation.MUST_NOT_OVERLAP, m2(1), covered(side("green"), "district"));
    Demand half = ground(Relation.SHARE_AT_LEAST, percent(50), covered(side("green"), "district"));

    // Green to 4, known to 6: 20 m² are known to lie outside green, 40 m² more may.
    Findings conflict = run(inside, PARCEL, GREEN, six);
    assertEquals(20, conflict.all().get(0).evidence().orElseThrow().area().planarM2(), 1e-9);
    RoleLayer green6 = Layers.of("green", square(0, 6));
    assertEquals("UNDECIDED", answer(run(inside, PARCEL, green6, six)));
    assertEquals("CONFLICT UNDECIDED", answer(run(apart, PARCEL, GREEN, six)));
    RoleLayer away = Layers.of("green", square(-1, -0.5));
    Findings open = run(apart, PARCEL, away, six);
    assertEquals("UNDECIDED", answer(open));
    assertTrue(open.all().get(0).message().en().contains("40.00 m² lie outside"));
    assertEquals("CLEAR", answer(run(apart, PARCEL, away, all)));
    assertEquals("CLEAR", answer(run(apart, PARCEL, away)));
    assertEquals("UNDECIDED", answer(run(half, PARCEL, GREEN, six)));
    assertEquals("CONFLICT", answer(run(half, PARCEL, GREEN, all)));
    assertEquals(1, open.accounts().size() + run(apart, PARCEL, GREEN, six).accounts().size());
  }

  @Test
  void aGroupIsJudgedByItsSums() {
    // By hand: A has 40 of 100 and 0 of 300 m²: 10 %. B has 50 of 100: 50 %.
    RoleLayer parcels =
        Layers.role("parcels")
            .add(square(0, 10), Map.of("ZONE", "A", "BSM", "1"))
            .add(square(100, 130), Map.of("ZONE", "A", "BSM", "2"))
            .add(square(20, 30), Map.of("ZONE", "B", "BSM", "3"))
            .build();
    RoleLayer green = Layers.of("green", square(0, 4), square(25, 40));

    Findings most =
        run(grouped(Relation.SHARE_AT_MOST, percent(30), "ZONE", side("green")), parcels, green);
    assertEquals("B 50.00 % 30.00 %", group(most));
    assertEquals(50, most.all().get(0).evidence().orElseThrow().area().planarM2(), 1e-9);
    assertEquals(new Counts(3, 3, 2, 1, 0, 0, 0), most.ledger().get(0).counts());
    Findings least =
        run(grouped(Relation.SHARE_AT_LEAST, percent(30), "ZONE", side("green")), parcels, green);
    assertEquals("A 10.00 % 30.00 %", group(least));
    assertEquals(360, least.all().get(0).evidence().orElseThrow().area().planarM2(), 1e-9);
    assertEquals(400, least.all().get(0).subjectArea().planarM2(), 1e-9);
  }

  @Test
  void aMemberWithoutGeometryLeavesItsGroupUndecidedWhereItMatters() {
    RoleLayer parcels =
        Layers.role("parcels")
            .add(square(0, 10), Map.of("ZONE", "A", "BSM", "1"))
            .add("", Map.of("ZONE", "A", "BSM", "2"))
            .build();

    // 40 m² are shared for certain; the lost parcel may add to them, never take away.
    assertEquals("CONFLICT UNDECIDED", together(Relation.SHARE_AT_MOST, m2(30), parcels));
    assertEquals("UNDECIDED UNDECIDED", together(Relation.SHARE_AT_MOST, m2(50), parcels));
    assertEquals("UNDECIDED", together(Relation.SHARE_AT_LEAST, m2(30), parcels));
    assertEquals("UNDECIDED UNDECIDED", together(Relation.SHARE_AT_LEAST, m2(50), parcels));
    // Of a share nobody can tell: its own area is not known either.
    assertEquals("UNDECIDED UNDECIDED", together(Relation.SHARE_AT_MOST, percent(30), parcels));
    assertEquals("UNDECIDED UNDECIDED", together(Relation.SHARE_AT_LEAST, percent(30), parcels));
  }

  @Test
  void aParcelThatNamesNoGroupIsUndecided() {
    RoleLayer parcels =
        Layers.role("parcels")
            .add(square(0, 10), Map.of("ZONE", "A", "BSM", "1"))
            .add(square(0, 10), Map.of("ZONE", "", "BSM", "2"))
            .build();

    Findings found =
        run(grouped(Relation.SHARE_AT_MOST, percent(50), "ZONE", side("green")), parcels, GREEN);

    assertEquals("UNDECIDED", answer(found));
    assertEquals("2", found.all().get(0).subject().key());
    assertEquals("NOT_RUN", together(Relation.SHARE_AT_MOST, m2(1), PARCEL));
  }

  @Test
  void aParcelThatMayBeAMemberCountsBothWays() {
    RoleLayer parcels =
        Layers.role("parcels")
            .add(square(0, 10), Map.of("ZONE", "A", "USE", "07"))
            .add(square(0, 10), Map.of("ZONE", "A", "USE", ""))
            .build();
    Demand demand = grouped(Relation.SHARE_AT_MOST, m2(60), "ZONE", side("green"));
    Rule rule = BetweenLayers.rule(side("parcels", "USE = '07'"), demand);

    // 40 m² without the second parcel, 80 m² with it.
    Findings found = run(rule, 1, parcels, GREEN);

    assertEquals("UNDECIDED", answer(found));
    assertEquals(2, found.ledger().get(0).counts().undecided());
  }

  private static String together(Relation relation, Limit limit, RoleLayer parcels) {
    return answer(run(grouped(relation, limit, "ZONE", side("green")), parcels, GREEN));
  }

  private static String group(Findings found) {
    assertEquals(1, found.all().size());
    Map<String, String> details = found.all().get(0).details();
    String limit = details.getOrDefault("most", details.get("least"));
    return details.get("group") + " " + details.get("shared") + " " + limit;
  }

  private static String shared(Findings found) {
    String shared = found.all().isEmpty() ? "" : " " + found.all().get(0).details().get("shared");
    return answer(found) + shared;
  }

  /** From one easting to another, ten metres high. */
  private static String square(double from, double to) {
    return "POLYGON((%1$s 0,%2$s 0,%2$s 10,%1$s 10,%1$s 0))".formatted(from, to);
  }
}
