package merestone.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import merestone.geom.RepairRung;
import merestone.message.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.operation.valid.TopologyValidationError;

class RepairWordsTest {
  /**
   * The faults by their numbers, without 0, the general word, and 1, which JTS no longer reports.
   */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
  void everyFaultOfTheValidityTestHasWords(int type) {
    TopologyValidationError error = new TopologyValidationError(type, new Coordinate(3, 4));
    Text bare = RepairWords.fault(error.getMessage());
    assertNotEquals(error.getMessage(), bare.zh());
    Text placed = RepairWords.fault(error.getMessage() + " at (3, 4)");
    assertEquals(bare.zh() + "，位于 (3, 4)", placed.zh());
  }

  @ParameterizedTest
  @EnumSource(
      value = RepairRung.class,
      names = {"REBUILT", "GRID"})
  void everyRungThatMendsHasWords(RepairRung rung) {
    assertNotEquals(rung.label(), RepairWords.done(rung.label()).zh());
  }

  @Test
  void whatIsNotKnownKeepsItsWords() {
    assertEquals(Text.same("torn at (1, 2)"), RepairWords.fault("torn at (1, 2)"));
  }
}
