package merestone.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merestone.finding.Finding;
import merestone.rule.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

class MapPainterTest {
  private static final PaintOptions OPTIONS = PaintOptions.screen();
  private static final Color GROUND = MapStyles.standard().ink().ground();

  /** One metre a pixel, 200 by 200, with ground 0 0 at the lower left corner. */
  private static final MapView VIEW = new MapView(100, 100, 1, 200, 200);

  private static BufferedImage drawn(Sketch sketch, PaintOptions options) {
    return new MapPainter(sketch.scene()).image(VIEW, options);
  }

  /** Returns the colour at a place on the ground of {@link #VIEW}. */
  private static Color at(BufferedImage image, int easting, int northing) {
    return new Color(image.getRGB(easting, 199 - northing));
  }

  @Test
  void aHoleIsNotFilled() {
    Sketch sketch =
        new Sketch()
            .layer(
                "farmland",
                "POLYGON((10 10,190 10,190 190,10 190,10 10),(60 60,60 140,140 140,140 60,60 60))");
    BufferedImage image = drawn(sketch, OPTIONS);
    assertEquals(GROUND, at(image, 100, 100), "in the hole");
    assertNotEquals(GROUND, at(image, 30, 100), "in the polygon");
    assertEquals(GROUND, at(image, 5, 100), "outside");
  }

  @Test
  void northIsUpAndEastIsRight() {
    Sketch sketch =
        new Sketch().layer("farmland", "POLYGON((150 150,190 150,190 190,150 190,150 150))");
    BufferedImage image = drawn(sketch, OPTIONS);
    assertNotEquals(GROUND.getRGB(), image.getRGB(170, 29), "upper right");
    assertEquals(GROUND.getRGB(), image.getRGB(170, 170), "lower right");
    assertEquals(GROUND.getRGB(), image.getRGB(29, 29), "upper left");
  }

  @Test
  void aHiddenLayerIsNotDrawn() {
    Sketch sketch = new Sketch().layer("farmland", "POLYGON((10 10,190 10,190 190,10 190,10 10))");
    assertNotEquals(GROUND, at(drawn(sketch, OPTIONS), 100, 100));
    assertEquals(GROUND, at(drawn(sketch, OPTIONS.hiding(Set.of("farmland"))), 100, 100));
  }

  @Test
  void layersLieInTheOrderOfTheirRolesWhateverTheOrderGiven() {
    String square = "POLYGON((10 10,190 10,190 190,10 190,10 10))";
    Sketch sketch = new Sketch().layer("parcels", square).layer("redline", square);
    List<String> ids =
        sketch.layer("towns", square).scene().layers().stream().map(MapLayer::id).toList();
    assertEquals(List.of("towns", "redline", "parcels"), ids);
  }

  /** 1 cm wide, 1 cm long, seen at 1, 10 and 1000 m a pixel: never less than a mark of 2.4 mm. */
  @ParameterizedTest(name = "{0} m a pixel")
  @ValueSource(doubles = {1, 10, 1000})
  void aSliverIsSeenAtAnyScale(double metresPerPixel) {
    Sketch sketch =
        new Sketch()
            .conflict(
                "A",
                Level.BLOCK,
                Sketch.wkt("POLYGON((100 100,100.01 100,100.01 100.01,100 100))"));
    MapView view = new MapView(100, 100, metresPerPixel, 200, 200);
    BufferedImage image = new MapPainter(sketch.scene()).image(view, OPTIONS);
    Color mark = MapStyles.standard().symbol(ConflictKind.BLOCK).outline();
    assertEquals(mark, new Color(image.getRGB(100, 100)));
    long marked =
        IntStream.range(0, 200 * 200)
            .filter(i -> image.getRGB(i % 200, i / 200) == mark.getRGB())
            .count();
    // a diamond with half diagonals of 2.4 mm / 2 * 1.15 = 5.2 px has 54 px²; its rim is mixed
    assertTrue(marked >= 25 && marked <= 60, "pixels of the mark: " + marked);
  }

  /** 150 m long and 1 cm wide: its outline shows it, at least half a millimetre wide. */
  @Test
  void aLongSliverIsSeenAlongItsWholeLength() {
    Sketch sketch =
        new Sketch()
            .conflict(
                "A",
                Level.BLOCK,
                Sketch.wkt("POLYGON((20 100,180 100,180 100.01,20 100.01,20 100))"));
    BufferedImage image = drawn(sketch, OPTIONS);
    for (int x = 25; x < 180; x += 10) {
      Color colour = at(image, x, 100);
      assertTrue(colour.getRed() > colour.getGreen() + 60, "at " + x + ": " + colour);
    }
  }

  @ParameterizedTest
  @EnumSource(ConflictKind.class)
  void findingsAreHiddenByKind(ConflictKind kind) {
    Sketch sketch = new Sketch().layer("parcels", "POLYGON((50 50,150 50,150 150,50 150,50 50))");
    boolean undecided = kind == ConflictKind.UNDECIDED;
    boolean excepted = kind == ConflictKind.EXCEPTED;
    Level level = undecided || excepted ? Level.BLOCK : Level.valueOf(kind.name());
    Finding.Kind what = excepted ? Finding.Kind.EXCEPTED : Finding.Kind.CONFLICT;
    sketch.finding(
        "A",
        level,
        undecided ? Finding.Kind.UNDECIDED : what,
        undecided ? null : Sketch.wkt("POLYGON((60 60,140 60,140 140,60 140,60 60))"),
        0);
    int[] shown = pixels(drawn(sketch, OPTIONS));
    int[] hidden = pixels(drawn(sketch, OPTIONS.hiding(Set.of(kind.id()))));
    int[] none =
        pixels(
            drawn(
                new Sketch().layer("parcels", "POLYGON((50 50,150 50,150 150,50 150,50 50))"),
                OPTIONS));
    assertArrayEquals(none, hidden);
    assertFalse(java.util.Arrays.equals(none, shown), "drawn when not hidden");
  }

  @Test
  void theSelectedFindingStandsOutWithItsSubject() {
    Sketch sketch = new Sketch().layer("parcels", "POLYGON((50 50,150 50,150 150,50 150,50 50))");
    sketch.conflict("A", Level.WARN, Sketch.wkt("POLYGON((60 60,90 60,90 90,60 90,60 60))"));
    BufferedImage image = drawn(sketch, OPTIONS.selecting("A"));
    Color rim = MapStyles.standard().ink().selected();
    // the rim is 1.6 mm = 6 px wide around the parcel's edge at y = 150, its dark core 1.5 px
    assertEquals(rim, at(image, 100, 152));
    assertNotEquals(rim, at(drawn(sketch, OPTIONS), 100, 152));
  }

  @Test
  void groundThatSeveralRulesFindIsNotDarker() {
    String square = "POLYGON((50 50,150 50,150 150,50 150,50 50))";
    Sketch once = new Sketch().conflict("A", Level.WARN, Sketch.wkt(square));
    Sketch twice =
        new Sketch()
            .conflict("A", Level.WARN, Sketch.wkt(square))
            .conflict("B", Level.WARN, Sketch.wkt(square));
    assertArrayEquals(pixels(drawn(once, OPTIONS)), pixels(drawn(twice, OPTIONS)));
  }

  /** Within 60 to 140 the rim around the edge of the ground does not reach. */
  @Test
  void selectingAFindingDoesNotHideTheGroundUnderIt() {
    String square = "POLYGON((50 50,150 50,150 150,50 150,50 50))";
    Sketch sketch = new Sketch().conflict("A", Level.WARN, Sketch.wkt(square));
    BufferedImage plain = drawn(sketch, OPTIONS);
    BufferedImage chosen = drawn(sketch, OPTIONS.selecting("A"));
    assertNotEquals(at(plain, 100, 152), at(chosen, 100, 152), "the rim");
    for (int i = 60; i < 140; i++) {
      assertEquals(at(plain, i, 100), at(chosen, i, 100));
    }
  }

  @Test
  void theSameSceneGivesTheSamePixels() {
    MapScene scene = District.scene(600);
    MapView view = MapView.fit(scene.extent(), 800, 500);
    int[] first = pixels(new MapPainter(scene).image(view, OPTIONS));
    MapPainter painter = new MapPainter(District.scene(600));
    List<int[]> again =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(i -> pixels(painter.image(view, OPTIONS)))
            .toList();
    again.forEach(pixels -> assertArrayEquals(first, pixels));
  }

  @Test
  void drawingStopsSoonAfterItIsCancelled() {
    MapScene scene = District.scene(6000);
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    AtomicInteger asked = new AtomicInteger();
    MapPainter painter = new MapPainter(scene);
    MapView view = MapView.fit(scene.extent(), 400, 300);
    assertFalse(painter.paint(g, view, OPTIONS, () -> asked.incrementAndGet() > 3));
    assertTrue(asked.get() <= 5, "asked again after the answer: " + asked);
    assertTrue(painter.paint(g, view, OPTIONS, () -> false));
    g.dispose();
  }

  /** Zoomed in so far that every vertex but the view's own ground is millions of pixels away. */
  @Test
  void deepInsideALargePolygonTheViewIsFilled() {
    Sketch sketch =
        new Sketch()
            .layer("parcels", "POLYGON((0 0,200000 0,200000 100000,200000 200000,0 200000,0 0))");
    MapView view = new MapView(150_000, 100_000, 0.01, 100, 100);
    BufferedImage image = new MapPainter(sketch.scene()).image(view, OPTIONS);
    int filled = image.getRGB(50, 50);
    assertNotEquals(GROUND.getRGB(), filled);
    assertTrue(IntStream.range(0, 10_000).allMatch(i -> image.getRGB(i % 100, i / 100) == filled));
  }

  @Test
  void findingsAreFoundWhereTheyAreDrawn() {
    Sketch sketch = new Sketch();
    sketch.conflict(
        "LARGE", Level.INFO, Sketch.wkt("POLYGON((20 20,180 20,180 180,20 180,20 20))"));
    sketch.conflict(
        "TINY", Level.BLOCK, Sketch.wkt("POLYGON((100 100,100.1 100,100.1 100.1,100 100))"));
    MapPainter painter = new MapPainter(sketch.scene());
    assertEquals(List.of("TINY", "LARGE"), ids(painter.findingsAt(VIEW, OPTIONS, 103, 99)));
    assertEquals(List.of("LARGE"), ids(painter.findingsAt(VIEW, OPTIONS, 150, 50)));
    assertEquals(List.of(), ids(painter.findingsAt(VIEW, OPTIONS, 5, 5)));
    PaintOptions hidden = OPTIONS.hiding(Set.of("finding:info"));
    assertEquals(List.of("TINY"), ids(painter.findingsAt(VIEW, hidden, 103, 99)));
  }

  /** The large one is filled, the tiny one has a mark; each alone is the map of the other's. */
  @Test
  void aSingleFindingIsHiddenByItsId() {
    Geometry large = Sketch.wkt("POLYGON((20 20,90 20,90 90,20 90,20 20))");
    Geometry tiny = Sketch.wkt("POLYGON((150 150,150.1 150,150.1 150.1,150 150))");
    Sketch both = new Sketch().conflict("LARGE", Level.BLOCK, large);
    both.conflict("TINY", Level.BLOCK, tiny);
    MapPainter painter = new MapPainter(both.scene());
    for (String hidden : List.of("LARGE", "TINY")) {
      PaintOptions without =
          OPTIONS.hiding(
              both.scene().findings().stream()
                  .filter(finding -> finding.rule().id().equals(hidden))
                  .map(Finding::id)
                  .collect(Collectors.toSet()));
      Sketch other = new Sketch();
      other.conflict(
          hidden.equals("LARGE") ? "TINY" : "LARGE",
          Level.BLOCK,
          hidden.equals("LARGE") ? tiny : large);
      assertArrayEquals(
          pixels(new MapPainter(other.scene()).image(VIEW, OPTIONS)),
          pixels(painter.image(VIEW, without)));
    }
  }

  @Test
  void coordinatesBeyondAllNumbersDoNotSpoilTheRest() {
    Sketch sketch =
        new Sketch()
            .layer(
                "farmland",
                "POLYGON((0 0,1e400 0,10 10,0 0))",
                "POLYGON((10 10,190 10,190 190,10 190,10 10))");
    assertEquals(10, sketch.scene().extent().getMinX());
    assertNotEquals(GROUND, at(drawn(sketch, OPTIONS), 100, 100));
  }

  /** A road of one line and a well of one point, as layers of roles without a style. */
  @Test
  void linesAndPointsAreDrawnTooAndLinesAreNotFilled() {
    Sketch sketch =
        new Sketch()
            .layer("road", "LINESTRING(20 20,20 180,180 180)")
            .layer("well", "POINT(150 50)");
    BufferedImage image = drawn(sketch, OPTIONS);
    assertNotEquals(GROUND, at(image, 20, 100), "on the line");
    assertEquals(GROUND, at(image, 60, 140), "in the angle of the line");
    assertNotEquals(GROUND, at(image, 150, 50), "on the point");
  }

  /** A plot a fifth of a pixel wide leaves the pixel it lies in tinted. */
  @Test
  void plotsSmallerThanAPixelStillTintTheGround() {
    Sketch sketch =
        new Sketch()
            .layer("farmland", "POLYGON((100.2 100.2,100.4 100.2,100.4 100.4,100.2 100.2))");
    assertNotEquals(GROUND, at(drawn(sketch, OPTIONS), 100, 100));
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).toList();
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
