package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import merestone.finding.Area;
import merestone.finding.DoubleCover;
import merestone.finding.FeatureRef;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;
import merestone.finding.Verdict;
import merestone.geom.Geometries;
import merestone.geom.GroundArea;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.Test;

/** What becomes of ground under two layers when an overlay fails. */
class DoubleCoversTest {
  private static final Overlaid FAILED =
      new Overlaid(
          Geometries.FACTORY.createPolygon(), OverlayRung.FAILED, List.of("grid: no noding"));
  private static final FeatureRef PARCEL = new FeatureRef("parcels", 0, "K0", "");

  private final Measure measure = new Measure(GroundArea.PLANE);
  private final LayerIndex parcels = index("parcels", "POLYGON((0 0,10 0,10 10,0 10,0 0))");
  private final LayerIndex red = index("red", "POLYGON((0 0,6 0,6 10,0 10,0 0))");
  private final LayerIndex farm = index("farm", "POLYGON((4 0,9 0,9 10,4 10,4 0))");

  /** Columns 0-6 and 4-9 share 4-6: 20 m². */
  @Test
  void measuredGroundHasNoReason() {
    Subject subject = subject(piece(red, 60), piece(farm, 50));

    DoubleCover cover = covers(subject, measure).get(0);

    assertEquals(20, cover.area().orElseThrow().planarM2(), 1e-9);
    assertEquals("", cover.why().en());
    assertEquals(Optional.empty(), AccountGaps.of(subject, List.of(cover)));
  }

  @Test
  void aPieceThatFailedLeavesTheGroundUnderBothNotDetermined() {
    Subject subject = subject(piece(red, 60), Piece.failed(0, FAILED));

    assertNotDetermined(covers(subject, measure));
    assertEquals(List.of("red"), AccountKeeper.of(subject).stream().map(a -> a.layer()).toList());
  }

  /** Without a density all is measured on geometries, and one of them cannot be had. */
  @Test
  void aUnionThatFailedLeavesTheGroundUnderBothNotDetermined() {
    Piece unmade = Piece.of(0, new Area(50, 50), () -> FAILED);
    Subject subject = subject(piece(red, 60), unmade);

    assertNotDetermined(covers(subject, new Measure(ground -> ground.getArea() / 2)));
  }

  @Test
  void theLedgerTellsItAndTheRunIsIncomplete() {
    Subject subject = subject(piece(red, 60), Piece.failed(0, FAILED));
    List<DoubleCover> covers = covers(subject, measure);
    Judged judged =
        new Judged(
            PARCEL,
            "",
            subject.area(),
            List.of(),
            List.of(),
            covers,
            AccountGaps.of(subject, covers));

    LedgerRow row = AccountGaps.row(parcels.layer(), List.of(judged)).orElseThrow();

    assertEquals(1, row.counts().undecided());
    assertFalse(row.isComplete());
    assertTrue(row.why().en().contains("K0: its account over farm"), row.why().en());
    LedgerRow done =
        new LedgerRow(
            "R",
            "parcels",
            LedgerRow.Side.SUBJECT,
            new LedgerRow.Counts(1, 1, 1, 0, 0, 0, 0),
            merestone.message.Text.same(""));
    Findings clean = new Findings(List.of(), List.of(done), List.of(), covers, List.of());
    assertEquals(Verdict.CLEAN, clean.verdict());
    assertEquals(Verdict.INCOMPLETE, clean.withLedger(List.of(row)).verdict());
  }

  /** One class of the layer could not be measured: the account stands, its division does not. */
  @Test
  void aClassThatFailedIsToldToo() {
    Map<LayerIndex, Meeting> meetings = new LinkedHashMap<>();
    meetings.put(
        red,
        new Meeting(
            red,
            List.of(piece(red, 60)),
            Optional.of(new Area(60, 60)),
            new TreeMap<>(Map.of("core", Optional.empty()))));
    Subject subject = subject(meetings);

    assertEquals(Optional.empty(), AccountKeeper.of(subject).get(0).byClass());
    assertEquals(
        "its account over red by class", AccountGaps.of(subject, List.of()).orElseThrow().en());
  }

  private static void assertNotDetermined(List<DoubleCover> covers) {
    assertEquals(1, covers.size());
    DoubleCover cover = covers.get(0);
    assertEquals("red farm", cover.layer() + " " + cover.other());
    assertEquals(Optional.empty(), cover.area());
    assertEquals("the overlay failed: grid: no noding", cover.why().en());
  }

  private List<DoubleCover> covers(Subject subject, Measure by) {
    Scale scale = Scale.of(parcels.polygons(), 0, by.of(subject.ground()), by);
    return new DoubleCovers(parcels, by).of(0, subject, scale);
  }

  private Subject subject(Piece onRed, Piece onFarm) {
    Map<LayerIndex, Meeting> meetings = new LinkedHashMap<>();
    meetings.put(red, meeting(red, onRed));
    meetings.put(farm, meeting(farm, onFarm));
    return subject(meetings);
  }

  private Subject subject(Map<LayerIndex, Meeting> meetings) {
    return new Subject(
        parcels, 0, parcels.polygons().geometry(0), new Area(100, 100), meetings, Map.of());
  }

  private static Meeting meeting(LayerIndex index, Piece piece) {
    return new Meeting(index, List.of(piece), Optional.of(piece.area()), new TreeMap<>());
  }

  private static Piece piece(LayerIndex index, double areaM2) {
    Overlaid ground = new Overlaid(index.polygons().geometry(0), OverlayRung.FLOATING, List.of());
    return Piece.of(0, new Area(areaM2, areaM2), () -> ground);
  }

  private static LayerIndex index(String role, String wkt) {
    return LayerIndex.build(Layers.of(role, wkt), 1, new SilentProgress());
  }
}
