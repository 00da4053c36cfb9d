package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapFontsTest {
  private static String shown(String words) {
    return MapFonts.runs(words, MapFonts.bold(12)).stream()
        .map(MapFonts.Run::words)
        .collect(Collectors.joining());
  }

  /** U+10FFFD is the last private character: no font has it. */
  @Test
  void aCharacterNoFontHasIsSpeltAsItsCodePoint() {
    assertEquals("甲U+10FFFD乙", shown("甲" + Character.toString(0x10FFFD) + "乙"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"清河镇", "大㮾子村", "𠮷野", "㐂", "A–Z µ² …", "😀", "\uE000", "a\u0007b\tc"})
  void noRunHasACharacterItsFontLacks(String words) {
    List<MapFonts.Run> runs = MapFonts.runs(words, MapFonts.bold(12));
    assertTrue(runs.stream().allMatch(run -> run.font().canDisplayUpTo(run.words()) == -1));
  }

  /** 堃 is in GBK (88D2) but not in GB 2312, so the bold face lacks it. */
  @Test
  void theBoldFaceBorrowsFromTheRegularOne() {
    List<MapFonts.Run> runs = MapFonts.runs("大堃子", MapFonts.bold(12));
    assertEquals(List.of("大", "堃", "子"), runs.stream().map(MapFonts.Run::words).toList());
    assertEquals(MapFonts.regular(12), runs.get(1).font());
  }

  @Test
  void whatCannotBeSeenTakesNoRoom() {
    assertEquals("甲乙", shown("甲\u200d\ufe0f乙"), "joiner and variation selector");
    assertEquals("甲 乙", shown("甲\t乙"));
  }

  @ParameterizedTest(name = "{0} in lines of {1} characters")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          清河镇东沟村，南塘  | 4  | 清河镇东/沟村，南/塘
          清河镇东，沟村      | 4  | 清河镇/东，沟村
          one two three four  | 5  | one two/three four
          ABCDEFGHIJKLMNOPQRS | 5  | *
          """)
  void textIsBrokenWhereItMayBe(String words, int characters, String expected) {
    Lettering lettering = Lettering.regular(20);
    Paragraph set = Paragraph.wrap(words, lettering, characters * 20 + 1);
    assertTrue(set.width() <= characters * 20 + 1, "too wide: " + set.lines());
    if (expected.equals("*")) {
      assertEquals(words, String.join("", set.lines()), "a word too long is broken, not cut");
      assertTrue(set.lines().size() > 1);
    } else {
      assertEquals(List.of(expected.split("/")), set.lines());
    }
  }

  @Test
  void textShrinksBeforeItIsCutAndTheCutIsShown() {
    Lettering lettering = Lettering.regular(20);
    Paragraph smaller = Paragraph.fit("清河镇东沟村", lettering, 100, 30, 0.5);
    assertEquals(List.of("清河镇东沟村"), smaller.lines());
    assertTrue(smaller.lettering().size() < 17, "six characters in 100 pixels");
    Paragraph cut = Paragraph.fit("清河镇东沟村".repeat(9), lettering, 100, 30, 0.9);
    assertEquals(1, cut.lines().size());
    assertTrue(cut.lines().get(0).endsWith("…"));
  }
}
