package merestone.check;

import static merestone.check.BetweenLayers.answer;
import static merestone.check.BetweenLayers.covered;
import static merestone.check.BetweenLayers.near;
import static merestone.check.BetweenLayers.run;
import static merestone.check.BetweenLayers.side;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import merestone.finding.Evidence;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.finding.Verdict;
import merestone.layer.RoleLayer;
import merestone.rule.Demand;
import merestone.rule.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepDistanceTest {
  private static final String PARCEL = "POLYGON((0 0,10 0,10 10,0 10,0 0))";
  private static final Demand FIVE = near(Relation.KEEP_DISTANCE, 5, side("river"));
  private static final Demand TOUCH = near(Relation.MUST_TOUCH, 0.5, side("river"));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      6 m to the right     | POLYGON((16 0,20 0,20 10,16 10,16 0)) | CLEAR | 6.000
      exactly 5 m          | POLYGON((15 0,20 0,20 10,15 10,15 0)) | CLEAR | 5.000
      4.5 m above          | POLYGON((0 14.5,9 14.5,9 20,0 20,0 14.5)) | 4.500 | 4.500
      corner, 3-4-5        | POLYGON((13 14,20 14,20 20,13 20,13 14)) | CLEAR | 5.000
      corner, 2.7-3.6-4.5  | POLYGON((12.7 13.6,20 14,20 20,13 20,12.7 13.6)) | 4.500 | 4.500
      0.5 m                | POLYGON((10.5 0,20 0,20 10,10.5 10,10.5 0)) | 0.500 | CLEAR
      a corner in common   | POLYGON((10 10,20 10,20 20,10 20,10 10)) | 0.000 | CLEAR
      an overlap           | POLYGON((8 0,20 0,20 10,8 10,8 0)) | 0.000 | CLEAR
      inside the parcel    | POLYGON((4 4,6 4,6 6,4 6,4 4)) | 0.000 | CLEAR
      around the parcel    | POLYGON((-20 -20,30 -20,30 30,-20 30,-20 -20)) | 0.000 | CLEAR
      a hole 6 m around it | POLYGON((-99 -99,99 -99,99 99,-99 99,-99 -99),(-6 -6,-6 16,16 16,16 -6,-6 -6)) | CLEAR | 6.000
      """)
  void byHand(String situation, String river, String keep, String touch) {
    Findings kept = run(FIVE, Layers.of("parcels", PARCEL), Layers.of("river", river));
    Findings touched = run(TOUCH, Layers.of("parcels", PARCEL), Layers.of("river", river));

    assertEquals(keep, distance(kept));
    assertEquals(touch, distance(touched));
    kept.all().forEach(finding -> assertEquals("5.000", finding.details().get("least")));
  }

  /** The distance of the one conflict, or CLEAR. */
  private static String distance(Findings found) {
    return answer(found).equals("CONFLICT")
        ? found.all().get(0).details().get("distance")
        : answer(found);
  }

  @Test
  void theNearestOfSeveralIsShownByTheShortestLine() {
    RoleLayer rivers =
        Layers.of(
            "river", "POLYGON((14 2,20 2,20 8,14 8,14 2))", "POLYGON((2 13,8 13,8 20,2 20,2 13))");

    Evidence shown = only(run(FIVE, Layers.of("parcels", PARCEL), rivers));

    assertEquals("LineString", shown.where().getGeometryType());
    assertEquals(3, shown.where().getLength(), 1e-12);
    assertEquals("K1", shown.parts().get(0).constraint().key());
  }

  @Test
  void atDistanceZeroTheSharedGroundIsShown() {
    // By hand: 2 m × 10 m of the parcel.
    Evidence shown =
        only(
            run(
                FIVE,
                Layers.of("parcels", PARCEL),
                Layers.of("river", "POLYGON((8 0,20 0,20 10,8 10,8 0))")));

    assertEquals(20, shown.area().planarM2(), 1e-9);
    assertEquals(0.2, shown.share(), 1e-12);
  }

  @Test
  void aNeighbourThatDoesNotSayWhatItIsLeavesTheParcelUndecided() {
    RoleLayer silent =
        Layers.role("river")
            .add("POLYGON((12 0,20 0,20 10,12 10,12 0))", Map.of("KIND", ""))
            .add("POLYGON((0 14,9 14,9 20,0 20,0 14))", Map.of("KIND", "canal"))
            .build();
    Demand major = near(Relation.KEEP_DISTANCE, 5, side("river", "KIND = 'major'"));
    Demand canal = near(Relation.KEEP_DISTANCE, 5, side("river", "KIND = 'canal'"));
    Demand touch = near(Relation.MUST_TOUCH, 2, side("river", "KIND = 'major'"));

    assertEquals("UNDECIDED", answer(run(major, Layers.of("parcels", PARCEL), silent)));
    assertEquals("CONFLICT UNDECIDED", answer(run(canal, Layers.of("parcels", PARCEL), silent)));
    assertEquals("UNDECIDED", answer(run(touch, Layers.of("parcels", PARCEL), silent)));
  }

  @Test
  void aRiverWithoutGeometryMayBeAnywhere() {
    RoleLayer rivers =
        Layers.role("river")
            .add("POLYGON((50 0,60 0,60 9,50 9,50 0))", Map.of("BSM", "A"))
            .add("", Map.of("BSM", "B"))
            .build();

    Findings found = run(FIVE, Layers.of("parcels", PARCEL), rivers);

    assertEquals(Verdict.INCOMPLETE, found.verdict());
    assertEquals(List.of("B"), found.all().stream().map(f -> f.subject().key()).toList());
  }

  @Test
  void nearTheEdgeOfWhatIsKnownNothingIsCertain() {
    Demand five = near(Relation.KEEP_DISTANCE, 5, covered(side("river"), "district"));
    Demand touch = near(Relation.MUST_TOUCH, 0, covered(side("river"), "district"));
    RoleLayer river = Layers.of("river", "POLYGON((50 0,60 0,60 9,50 9,50 0))");
    RoleLayer wide = Layers.of("district", "POLYGON((-5 -5,90 -5,90 15,-5 15,-5 -5))");
    RoleLayer tight = Layers.of("district", "POLYGON((-2 -5,90 -5,90 15,-2 15,-2 -5))");
    RoleLayer half = Layers.of("district", "POLYGON((5 -5,90 -5,90 15,5 15,5 -5))");
    RoleLayer parcel = Layers.of("parcels", PARCEL);

    assertEquals("CLEAR", answer(run(five, parcel, river, wide)));
    assertEquals("UNDECIDED", answer(run(five, parcel, river, tight)));
    assertEquals("CONFLICT", answer(run(touch, parcel, river, tight)));
    assertEquals("UNDECIDED", answer(run(touch, parcel, river, half)));
    assertEquals("CLEAR", answer(run(five, parcel, river)));
  }

  @Test
  void whereNothingIsMeantThereIsNothingToTouch() {
    RoleLayer canal = Layers.role("river").add(PARCEL, Map.of("KIND", "canal")).build();
    Demand touch = near(Relation.MUST_TOUCH, 1, side("river", "KIND = 'major'"));

    Finding found = run(touch, Layers.of("parcels", PARCEL), canal).all().get(0);

    assertEquals("—", found.details().get("distance"));
    assertTrue(found.evidence().isEmpty());
  }

  private static Evidence only(Findings found) {
    assertEquals(1, found.all().size());
    return found.all().get(0).evidence().orElseThrow();
  }
}
