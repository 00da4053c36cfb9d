package merestone.geom.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import merestone.message.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoubtWordsTest {
  private static final GroundSize SIZE =
      new GroundSize(5, 200.1, 10 / 200.1, OptionalDouble.of(0.05), 0.5);
  private static final DoubtWords WORDS = new DoubtWords(DoubtSettings.DEFAULT);

  @Test
  void aSliverIsToldWithItsNumbers() {
    assertEquals(
        new Text(
            "沿两条边界的窄条，平均宽 0.0500 m，最深 0.0500 m；小于 0.1000 m 时可能是数字化误差。",
            "A strip along both borders, 0.0500 m wide on average and at most 0.0500 m deep; below"
                + " 0.1000 m it may be noise of digitising."),
        WORDS.sentence(doubt(DoubtKind.SLIVER, Map.of(DoubtKind.SLIVER, 1))));
  }

  @Test
  void partsAreCounted() {
    assertEquals(
        "No explanation by drawing or coordinates: 0.0500 m wide on average, up to 0.0500 m from"
            + " the border. Of the parts, 3 digitising sliver, 1 real; the worst part decides.",
        WORDS.sentence(doubt(DoubtKind.REAL, Map.of(DoubtKind.SLIVER, 3, DoubtKind.REAL, 1))).en());
  }

  @ParameterizedTest
  @EnumSource(DoubtKind.class)
  void everyKindHasWordsWithoutHoles(DoubtKind kind) {
    Text sentence = WORDS.sentence(doubt(kind, Map.of(kind, 2)));
    for (String words : new String[] {sentence.zh(), sentence.en()}) {
      assertFalse(words.contains("{"), words);
      assertFalse(words.contains("null"), words);
    }
  }

  @Test
  void firmnessIsToldBothWays() {
    Stability over = new Stability(5, 1, 4, OptionalDouble.of(400), OptionalDouble.of(0.04));
    assertEquals(
        "4.00 m² (400.0 % of the limit) above the limit; moving the border back by 0.040 m would"
            + " clear it.",
        DoubtWords.sentence(over).en());
    Stability under = new Stability(0.5, 1, -0.5, OptionalDouble.of(-50), OptionalDouble.empty());
    assertEquals("比限值少 0.5000 m²（限值的 50.0 %）。", DoubtWords.sentence(under).zh());
    Stability noLimit = new Stability(5, 0, 5, OptionalDouble.empty(), OptionalDouble.empty());
    assertEquals("5.00 m² above the limit.", DoubtWords.sentence(noLimit).en());
  }

  @Test
  void aShiftIsToldWithItsNumbers() {
    assertEquals(
        "The submission as a whole lies 0.300 m east and -0.200 m north of the control layer"
            + " (negative: west, south): 80 of 100 matched vertices agree, to 0.010 m.",
        DoubtWords.sentence(new Shift(0.3, -0.2, 80, 100, 0.01)).en());
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void everyCauseHasWords(Cause cause) {
    assertFalse(DoubtWords.cause(cause).zh().isBlank());
  }

  private static Doubt doubt(DoubtKind kind, Map<DoubtKind, Integer> parts) {
    boolean chord = kind == DoubtKind.PROJECTION_CHORD;
    boolean lines = chord || kind == DoubtKind.VERTEX_DENSITY;
    LineMatch match = new LineMatch(true, 2, 5, 0.3, chord ? 0.3 : 0);
    return new Doubt(
        kind, SIZE, SIZE, new TreeMap<>(parts), lines ? Optional.of(match) : Optional.empty());
  }
}
