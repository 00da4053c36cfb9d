package merestone.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  private static final Text TEXT = new Text("甲", "A");

  @ParameterizedTest(name = "{0}")
  @CsvSource({"ZH, 甲, 甲, 甲", "EN, A, A, A", "BOTH, 甲 / A, 甲 A, 甲"})
  void languagesAreSaidOnceEach(Language language, String usual, String close, String main) {
    assertEquals(usual, language.in(TEXT));
    assertEquals(close, language.in(TEXT, " "));
    assertEquals(main, language.main(TEXT));
    assertEquals("EPSG", language.in(Text.same("EPSG")));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"zh-CN, ZH", "zh-Hant-TW, ZH", "en, EN", "de-DE, EN"})
  void aLocaleGivesItsLanguage(String tag, Language expected) {
    assertEquals(expected, Language.of(Locale.forLanguageTag(tag)));
  }
}
