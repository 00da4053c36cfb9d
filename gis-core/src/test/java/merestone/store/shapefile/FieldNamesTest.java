package merestone.store.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNamesTest {
  private static final Charset GBK = Charset.forName("GBK");

  // A Chinese character has three bytes in UTF-8 and two in GBK; U+20BB7 has four in UTF-8.
  @ParameterizedTest(name = "{0} in {1} of {2}")
  @CsvSource({
    "规划用地性质, 10, GBK, 规划用地性",
    "规划用地性质, 10, UTF-8, 规划用",
    "规划用地性质, 11, GBK, 规划用地性",
    "A规划用地性, 10, GBK, A规划用地",
    "YJJBNTTBMJ, 10, GBK, YJJBNTTBMJ",
    "CONSTRAINT_NAME, 10, UTF-8, CONSTRAINT",
    "\uD842\uDFB7野家, 6, UTF-8, \uD842\uDFB7",
    "规, 1, GBK, ''"
  })
  void aCutNeverSplitsACharacter(String text, int bytes, String charset, String expected) {
    assertEquals(expected, FieldNames.cut(text, bytes, Charset.forName(charset)));
  }

  @Test
  void namesThatBecomeAlikeAreNumbered() {
    assertEquals(
        List.of("CONSTRAINT", "CONSTRAI_1", "constrai_2"),
        FieldNames.shorten(
            List.of("CONSTRAINT_NAME", "CONSTRAINT_KIND", "constraint_area"),
            StandardCharsets.UTF_8));
    assertEquals(
        List.of("规划用地性", "规划用地_1"), FieldNames.shorten(List.of("规划用地性质", "规划用地性质代码"), GBK));
  }

  @Test
  void aNumberedNameDoesNotTakeOneThatIsThereAlready() {
    assertEquals(
        List.of("CONSTRAI_1", "CONSTRAINT", "CONSTRAI_2"),
        FieldNames.shorten(List.of("CONSTRAI_1", "CONSTRAINT_A", "CONSTRAINT_B"), GBK));
  }

  @Test
  void twoHundredAlikeStayApartWithinTenBytes() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      names.add("永久基本农田保护区面积" + i);
    }
    List<String> shortened = FieldNames.shorten(names, StandardCharsets.UTF_8);
    assertEquals(200, new HashSet<>(shortened).size());
    assertTrue(shortened.stream().allMatch(n -> n.getBytes(StandardCharsets.UTF_8).length <= 10));
  }
}
