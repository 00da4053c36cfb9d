package merestone.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Row 5 of sheet S is written four times: 5 to 8; row 6 becomes 9. */
class CellReferencesTest {
  private final CellReferences references =
      new CellReferences(Map.of("S", new RowMoves(Map.of(5, 4L)), "二 级", new RowMoves(Map.of())));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A4+A6                  | A4+A9
          SUM(C5:C5)             | SUM(C5:C8)
          SUM($C$4:C6)*LOG10(A6) | SUM($C$4:C9)*LOG10(A9)
          "A6"&A6                | "A6"&A9
          S!A6+'二 级'!A6         | S!A9+'二 级'!A6
          [1]S!A6                | [1]S!A6
          SUM(A:A)+SUM(5:5)      | SUM(A:A)+SUM(5:8)
          tax_A6+A6b             | tax_A6+A6b
          """)
  void referencesFollowTheRowsThatMoved(String before, String after) throws Exception {
    assertEquals(after, references.moved(before, new CellReferences.Place("S", -1, 0, true)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          B5/$B$9         | B7/$B$12
          SUM($B$5:B5)    | SUM($B$5:B7)
          SUM($B$5:$B$5)  | SUM($B$5:$B$8)
          B4              | B4
          """)
  void theThirdCopyOfARowMeansItself(String before, String after) throws Exception {
    assertEquals(after, references.moved(before, new CellReferences.Place("S", 5, 2, true)));
  }

  @Test
  void aSingleCellOfARepeatedRowIsUnclearFromElsewhere() {
    CellReferences.Place elsewhere = new CellReferences.Place("S", -1, 0, true);
    assertThrows(CellReferences.Unclear.class, () -> references.moved("C5*2", elsewhere));
  }

  @ParameterizedTest(name = "{0} by {1} rows and {2} columns")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A1+$A1+A$1+$A$1 | 2 | 1 | B3+$A3+B$1+$A$1
          Z9&"Z9"         | 1 | 1 | AA10&"Z9"
          S!AZ1:BA2       | 0 | 1 | S!BA1:BB2
          SUM($1:2)       | 3 | 0 | SUM($1:5)
          """)
  void aFormulaIsFilledDownAndAcrossAsASpreadsheetDoes(
      String before, int rows, int columns, String after) {
    assertEquals(after, CellReferences.filled(before, rows, columns));
  }
}
