package merestone.app.gui.frame;

import static merestone.app.gui.Sketches.complete;
import static merestone.app.gui.Sketches.conflict;
import static merestone.app.gui.Sketches.undecided;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import merestone.app.gui.Desks;
import merestone.app.gui.MerestoneWindow;
import merestone.app.gui.error.NoTroubles;
import merestone.app.gui.findings.FindingsViewModel;
import merestone.app.gui.findings.Gravity;
import merestone.app.gui.map.MapViewModel;
import merestone.app.gui.map.WhitePainting;
import merestone.app.gui.parts.Words;
import merestone.app.gui.run.Headline;
import merestone.crs.CoordinateSystem;
import merestone.finding.Finding;
import merestone.map.MapScene;
import merestone.map.MapView;
import merestone.map.PaintOptions;
import merestone.message.Messages;
import merestone.review.ReviewSession;
import merestone.rule.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class CouplingTest {
  private final Words words = new Words(Messages.of(MerestoneWindow.class), Locale.ENGLISH);
  private Optional<Envelope> plate = Optional.empty();
  private final List<Finding> underTheClick = new ArrayList<>();
  private final Models models =
      EmptyWindow.models(
          Desks.atOnce(), ReviewSession::open, new Clicked(), new NoTroubles(), words);
  private final MapViewModel map = models.ground().map();
  private final FindingsViewModel findings = models.answer().findings();
  private final StatusViewModel status = models.status();
  private final Coupling coupling = new Coupling(models, words);
  private final Finding small = conflict("R", Level.BLOCK, "P-1", 4);
  private final Finding placeless = undecided("R", "P-2");

  @BeforeEach
  void open() {
    map.resize(800, 600);
    map.open(
        new MapScene(
            List.of(),
            List.of(small, placeless),
            subject -> Optional.empty(),
            new Envelope(-50_000, 50_000, -50_000, 50_000),
            CoordinateSystem.unknown("test")));
    findings.show(complete(small, placeless));
  }

  @Test
  void aFindingSelectedInTheTableIsStressedAndBroughtOnScreen() {
    findings.selectedProperty().set(small);
    assertEquals(small.id(), map.highlightProperty().get());
    assertTrue(map.view().metresPerPixel() < 1, map.view().toString());
    findings.selectedProperty().set(null);
    assertEquals("", map.highlightProperty().get());
  }

  @Test
  void aFindingClickedOnTheMapIsSelectedWithoutMovingTheMap() {
    MapView before = map.view();
    underTheClick.add(small);
    coupling.clicked(400, 300, 4);
    assertEquals(small, findings.selectedProperty().get());
    assertEquals(before, map.view());
  }

  @Test
  void twoClicksShowTheFindingAsAWholeAndBesideItTheGroundFromNearer() {
    underTheClick.add(small);
    coupling.clicked(400, 300, 4);
    coupling.clickedTwice(400, 300);
    assertTrue(map.view().metresPerPixel() < 1, map.view().toString());
    map.zoomFull();
    underTheClick.clear();
    double before = map.view().metresPerPixel();
    coupling.clickedTwice(400, 300);
    assertEquals(before / 2, map.view().metresPerPixel(), 1e-9);
  }

  @Test
  void aPlateIsEnteredByOneClickAndSelectsNothing() {
    underTheClick.add(small);
    plate = Optional.of(new Envelope(1000, 3000, 1000, 2000));
    coupling.clicked(400, 300, 4);
    assertNull(findings.selectedProperty().get());
    assertTrue(map.view().extent().contains(plate.get()));
    MapView entered = map.view();
    assertTrue(entered.metresPerPixel() < 10, entered.toString());
    coupling.clickedTwice(400, 300);
    assertEquals(entered, map.view());
  }

  @Test
  void aLevelSwitchedOffInTheTableDisappearsFromTheMap() {
    findings.shownProperty(Gravity.WARN).set(false);
    assertEquals(Set.of("finding:warn"), Set.copyOf(map.hidden()));
    findings.showAll();
    assertTrue(map.hidden().isEmpty());
  }

  @Test
  void whatTheListLeavesOutTheMapDoesNotDraw() {
    findings.filterProperty().set("P-2");
    assertEquals(Set.of(small.id()), map.notDrawn());
    findings.shownProperty(Gravity.WARN).set(false);
    assertEquals(Set.of(small.id(), "finding:warn"), map.notDrawn());
    findings.showAll();
    assertEquals(Set.of(), map.notDrawn());
  }

  @Test
  void aFindingWithoutAPlaceSaysSoInsteadOfMovingTheMap() {
    MapView before = map.view();
    findings.selectedProperty().set(placeless);
    coupling.zoomToSelection();
    assertEquals("This finding has no place on the map.", status.messageProperty().get().en());
    assertEquals(before, map.view());
  }

  @Test
  void whatWasLookedAtIsSelectedAgainAfterTheNextRunAndTheMapStays() {
    models.run().open(Path.of("..", "sample-data", "qinghe", "review.yaml"));
    models.run().check();
    findings.selectedProperty().set(findings.all().get(2));
    Finding before = findings.selectedProperty().get();
    map.zoomFull();
    MapView view = map.view();
    models.run().check();
    Finding now = findings.selectedProperty().get();
    assertNotSame(before, now);
    assertEquals(before.id(), now.id());
    assertEquals(view, map.view());
  }

  @Test
  void whatWasSaidOfTheLastCheckIsNotSaidWhileTheNextOneRuns() {
    List<String> said = new ArrayList<>();
    models.run().open(Path.of("..", "sample-data", "qinghe", "review.yaml"));
    models
        .run()
        .stateProperty()
        .addListener((property, before, now) -> said.add(status.messageProperty().get().en()));
    models.run().check();
    assertEquals("", said.get(0));
  }

  @Test
  void aReviewOpenedNextHasNothingSelected() {
    Path sample = Path.of("..", "sample-data", "qinghe", "review.yaml");
    models.run().open(sample);
    models.run().check();
    findings.selectedProperty().set(findings.all().get(2));
    models.run().open(sample);
    models.run().check();
    assertNull(findings.selectedProperty().get());
  }

  @Test
  void aFreshWindowSaysThatNothingIsChecked() {
    assertEquals(Headline.NOT_CHECKED, models.verdict().headlineProperty().get());
  }

  private final class Clicked extends WhitePainting {
    @Override
    public Optional<Envelope> plateAt(MapView view, Coordinate pixel) {
      return plate;
    }

    @Override
    public List<Finding> findingsAt(
        MapScene scene, MapView view, PaintOptions options, Coordinate pixel) {
      return underTheClick;
    }
  }
}
