package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import merestone.message.Language;
import merestone.rule.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegendTest {
  private static final SheetSkin SKIN = new SheetSkin(MapStyles.standard().ink(), 12, Language.EN);
  private static final Symbol SYMBOL = new Symbol(Color.PINK, Color.RED, 0.3, Symbol.Hatch.RISING);

  private static List<LegendEntry> entries(int items) {
    List<LegendEntry> entries = new ArrayList<>();
    entries.add(
        new LegendEntry(LegendEntry.Style.HEADING, "Legend", Optional.empty(), Optional.empty()));
    for (int i = 0; i < items; i++) {
      entries.add(
          new LegendEntry(
              LegendEntry.Style.LAYER, "layer " + i, Optional.of(SYMBOL), Optional.empty()));
    }
    return entries;
  }

  /** 36 lines of 12 pixels want some 860 pixels in one column; three columns hold them in 400. */
  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource({"220, 900", "800, 400", "600, 500", "220, 560"})
  void everyLineFindsItsPlaceInsideTheBox(double width, double height) {
    Rectangle2D box = new Rectangle2D.Double(10, 20, width, height);
    Legend legend = Legend.into(box, entries(35), SKIN);
    assertEquals(36, lines(legend).size(), lines(legend).toString());
    assertEquals(
        box, legend.rows().stream().map(Legend.Placed::box).reduce(box, Rectangle2D::createUnion));
  }

  /** 8 marks in one square of the ground stand alone, 9 become a plate (see ConflictMarksTest). */
  @ParameterizedTest(name = "{0} small conflicts")
  @CsvSource({"8, false", "9, true"})
  void platesAreExplainedWhereThereAreSome(int conflicts, boolean explained) {
    MapPainter painter =
        new MapPainter(ConflictMarksTest.row(new Sketch(), Level.BLOCK, conflicts, 0, 6.1).scene());
    MapView view = ConflictMarksTest.view();
    PaintOptions options = PaintOptions.screen();
    List<String> words =
        LegendEntry.of(painter, view, options, SKIN).stream().map(LegendEntry::words).toList();
    boolean said = words.stream().anyMatch(line -> line.startsWith("Numbers on a plate"));
    assertEquals(explained, said, words.toString());
  }

  @Test
  void linesWithoutRoomAreCounted() {
    Rectangle2D box = new Rectangle2D.Double(0, 0, 200, 100);
    List<String> lines = lines(Legend.into(box, entries(35), SKIN));
    int listed = lines.size() - 1;
    assertTrue(listed > 1 && listed < 12, lines.toString());
    assertEquals(36 - listed + " more not listed", lines.get(listed));
  }

  @Test
  void aHeadingDoesNotStayBehindAtTheFootOfAColumn() {
    List<LegendEntry> entries = entries(8);
    entries.add(entries.get(0));
    entries.addAll(entries(3).subList(1, 4));
    double two = 2 * 15 * 12 + 40;
    for (double height = 160; height < 320; height += 6) {
      Rectangle2D box = new Rectangle2D.Double(0, 0, two, height);
      Legend legend = Legend.into(box, entries, SKIN);
      assertEquals(entries.size(), lines(legend).size());
      assertTrue(headingsLead(legend.rows()), "stranded at height " + height);
    }
  }

  @Test
  void theHeightAskedForIsEnoughAndNotMuchMore() {
    double height = Legend.height(500, 1000, entries(20), SKIN);
    Rectangle2D box = new Rectangle2D.Double(0, 0, 500, height);
    Legend legend = Legend.into(box, entries(20), SKIN);
    assertEquals(21, lines(legend).size());
    // 21 lines in two columns: eleven of some 24 pixels in the longer one
    assertTrue(height > 11 * 16 && height < 12 * 28, "height " + height);
    assertEquals(100, Legend.height(500, 100, entries(200), SKIN), "never above the most");
  }

  private static List<String> lines(Legend legend) {
    return legend.rows().stream().map(row -> row.entry().words()).toList();
  }

  private static boolean headingsLead(List<Legend.Placed> rows) {
    return IntStream.range(0, rows.size() - 1)
        .filter(i -> rows.get(i).entry().style() == LegendEntry.Style.HEADING)
        .allMatch(i -> rows.get(i).box().getX() == rows.get(i + 1).box().getX());
  }
}
