package merestone.store.plottxt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemsTest {

  @ParameterizedTest
  @CsvSource({
    "4360000.000, 4360000",
    "-1.5, -1.5",
    "+.5, 0.5",
    "7., 7",
    "1e5, none",
    "NaN, none",
    "0x10, none",
    "1d, none",
    "'', none",
    "Infinity, none",
    "1 000, none"
  })
  void onlyPlainDecimalsAreNumbers(String text, String expected) {
    assertEquals(
        expected.equals("none") ? Double.NaN : Double.parseDouble(expected),
        Items.number(text).orElse(Double.NaN));
  }

  @Test
  void aNumberTooLargeForAnyIsNone() {
    assertEquals(false, Items.number("9".repeat(400)).isPresent());
    assertEquals(false, Items.count("9".repeat(10)).isPresent());
  }

  @Test
  void blanksAroundItemsGoAndEmptyItemsStay() {
    assertEquals(List.of("a", "", "b c", ""), Items.of(" a ,,b c,\u3000"));
  }

  @Test
  void onlyPunctuationAndDigitsOfTheFormatAreNarrowed() {
    assertEquals("[地块坐标]", Items.narrow("【地块坐标】"));
    assertEquals("J1,1,4360.5,-1@（甲）", Items.narrow("J１，1，４３６０．５，－１＠（甲）"));
  }

  @Test
  void longLinesAreQuotedByTheirBeginning() {
    assertEquals("甲", Items.excerpt("甲"));
    assertEquals("x".repeat(60) + "…", Items.excerpt("x".repeat(61)));
  }
}
