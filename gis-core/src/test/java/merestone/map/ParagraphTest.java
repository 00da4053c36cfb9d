package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphTest {
  private static final Lettering LETTERING = Lettering.regular(20);

  @ParameterizedTest(name = "{0} stays on one line")
  @ValueSource(
      strings = {"2026-03-01", "2026/03/01", "2026年3月1日", "1:100000", "4,350,000.5", "12.5%"})
  void noLineEndsInsideANumberOrDate(String number) {
    String words = "Rules of the district " + number + " 清河镇" + number + "审查";
    int widest = (int) LETTERING.width(words);
    int least = (int) Math.ceil(LETTERING.width("district " + number));
    IntStream.rangeClosed(least, widest)
        .forEach(width -> assertKept(Paragraph.wrap(words, LETTERING, width).lines(), number));
  }

  @Test
  void wordsAreStillBrokenAtHyphensAndBetweenChineseCharacters() {
    double width = LETTERING.width("three-") + 1;
    assertEquals(List.of("three-", "line"), Paragraph.wrap("three-line", LETTERING, width).lines());
    assertEquals(List.of("审查", "结果"), Paragraph.wrap("审查结果", LETTERING, 41).lines());
  }

  @Test
  void aNumberWiderThanTheLineIsBrokenAllTheSame() {
    List<String> lines = Paragraph.wrap("2026-03-01", LETTERING, 60).lines();
    assertTrue(lines.size() > 1, lines.toString());
    assertEquals("2026-03-01", String.join("", lines));
  }

  private static void assertKept(List<String> lines, String number) {
    long whole = lines.stream().mapToInt(line -> line.split(number, -1).length - 1).sum();
    assertEquals(2, whole, lines.toString());
  }
}
