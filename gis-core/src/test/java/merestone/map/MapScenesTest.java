package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import merestone.finding.Finding;
import merestone.geom.Geometries;
import merestone.rule.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.io.WKTWriter;

class MapScenesTest {
  private static final String SQUARE = "POLYGON((0 0,10 0,10 10,0 10,0 0))";
  private static final String CORNER = "POLYGON((8 8,12 8,12 12,8 12,8 8))";

  private static Finding first(MapScene scene) {
    return scene.findings().get(0);
  }

  @Test
  void aConflictIsWhereItsEvidenceIsAndShownWithItsSubject() {
    MapScene scene =
        new Sketch()
            .layer("parcels", SQUARE)
            .conflict("A", Level.BLOCK, Sketch.wkt(CORNER))
            .scene();
    assertEquals(Optional.of(Sketch.wkt(CORNER)), scene.where(first(scene)));
    assertEquals(Optional.of(Sketch.wkt(SQUARE)), scene.subject(first(scene)));
    assertEquals(new Envelope(0, 12, 0, 12), scene.extentOf(first(scene)));
  }

  @Test
  void anUndecidedFindingIsWhereItsSubjectIs() {
    MapScene scene =
        new Sketch()
            .layer("parcels", CORNER, SQUARE)
            .finding("A", Level.BLOCK, Finding.Kind.UNDECIDED, null, 1)
            .scene();
    assertEquals(Optional.of(Sketch.wkt(SQUARE)), scene.where(first(scene)));
  }

  @Test
  void aFindingWithoutAnyPlaceStaysInTheListAndIsNotDrawn() {
    MapScene scene =
        new Sketch()
            .layer("parcels", "POLYGON EMPTY")
            .finding("A", Level.BLOCK, Finding.Kind.UNDECIDED, null, 0)
            .finding("B", Level.BLOCK, Finding.Kind.UNDECIDED, null, 99)
            .scene();
    assertEquals(2, scene.findings().size());
    assertEquals(Optional.empty(), scene.where(first(scene)));
    assertTrue(scene.extentOf(first(scene)).isNull());
    MapPainter painter = new MapPainter(scene);
    MapView view = new MapView(0, 0, 1, 50, 50);
    assertEquals(List.of(), painter.findingsAt(view, PaintOptions.screen(), 25, 25));
  }

  @Test
  void theExtentCoversLayersAndEvidence() {
    MapScene scene =
        new Sketch()
            .layer("parcels", SQUARE)
            .conflict("A", Level.INFO, Sketch.wkt("POLYGON((90 0,91 0,91 1,90 0))"))
            .scene();
    assertEquals(new Envelope(0, 91, 0, 10), scene.extent());
    assertTrue(new Sketch().scene().extent().isNull());
  }

  /** Eight parcels in a row and a ninth of which a corner fell to 0 0, 4 300 km away. */
  @Test
  void aCornerAtNoughtDoesNotMakeTheExtentUseless() {
    String[] parcels = new String[9];
    for (int i = 0; i < 8; i++) {
      parcels[i] = square(540_000 + 10 * i, 4_340_000);
    }
    parcels[8] = "POLYGON((540080 4340000,540090 4340000,0 0,540080 4340000))";
    MapScene scene = new Sketch().layer("parcels", parcels).scene();
    assertEquals(new Envelope(540_000, 540_080, 4_340_000, 4_340_010), scene.extent());
  }

  private static String square(int x, int y) {
    return new WKTWriter().write(Geometries.FACTORY.toGeometry(new Envelope(x, x + 10, y, y + 10)));
  }

  /** An envelope can be changed by its holder: what the scene hands out is a copy. */
  @Test
  void nobodyCanChangeAScenesExtent() {
    MapScene scene = new Sketch().layer("parcels", SQUARE).scene();
    scene.extent().expandBy(1000);
    assertEquals(new Envelope(0, 10, 0, 10), scene.extent());
    assertNotSame(scene.extent(), scene.extent());
  }

  @Test
  void layersWithoutShapesStayInTheListWithoutClasses() {
    MapScene scene = new Sketch().layer("redline").scene();
    assertEquals("redline", scene.layers().get(0).id());
    assertEquals(List.of(), scene.layers().get(0).classes());
  }

  @ParameterizedTest(name = "{0} {1} → {2}")
  @CsvSource({
    "CONFLICT, BLOCK, BLOCK, finding:block, 禁止",
    "CONFLICT, WARN, WARN, finding:warn, 警告",
    "CONFLICT, INFO, INFO, finding:info, 提示",
    "UNDECIDED, INFO, UNDECIDED, finding:undecided, 无法判定",
    "UNDECIDED, BLOCK, UNDECIDED, finding:undecided, 无法判定",
  })
  void findingsAreOfFourKinds(
      Finding.Kind kind, Level level, ConflictKind expected, String id, String words) {
    MapScene scene = new Sketch().finding("A", level, kind, Sketch.wkt(SQUARE), 0).scene();
    ConflictKind found = ConflictKind.of(first(scene));
    assertEquals(expected, found);
    assertEquals(id, found.id());
    assertEquals(words, found.text().zh());
  }
}
