package merestone.app.gui.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterSpotTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "DL|0|DL|-",
        "DLBM = '01|7|01|DLBM",
        "`DLBM = `|7|``|DLBM",
        "DLBM LIKE '%农|10|%农|DLBM",
        "DLBM IN ('0101', '01|17|01|DLBM",
        "\"地类\" <> '水|8|水|地类",
        "DLBM = '0101' AND X|18|X|-",
        "\"地|0|地|-"
      })
  void whatIsBegunIsAColumnOrAValue(String text, int start, String begun, String column) {
    assertEquals(
        new FilterSpot(start, begun, Optional.ofNullable(column)),
        FilterSpot.at(text, text.length()));
  }

  @Test
  void completionsAreWrittenAsTheFilterNeedsThem() {
    assertEquals(
        List.of("DLBM", "DLMC"), FilterSpot.at("dl", 2).columns(List.of("BSM", "DLBM", "DLMC")));
    assertEquals(List.of("\"地类 1\""), FilterSpot.at("地", 1).columns(List.of("BSM", "地类 1")));
    assertEquals(List.of("'it''s'"), FilterSpot.at("A = 'it", 7).values(List.of("it's", "other")));
  }

  @Test
  void aWordThatIsWrittenIsNotOfferedAgain() {
    assertEquals(List.of(), FilterSpot.at("A = '1' AND", 11).columns(List.of("BSM")));
    assertEquals(List.of("DLBM2"), FilterSpot.at("DLBM", 4).columns(List.of("DLBM", "DLBM2")));
    assertEquals(List.of("DLBM"), FilterSpot.at("dlbm", 4).columns(List.of("DLBM")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "DLBM = '0101'|true",
        "`DLBM = '0101' `|true",
        "A IN (1, 2)|true",
        "`MJ > 100 `|true",
        "DLBM = '|false",
        "DLBM = '0101' AND X|false",
        "`DLBM = '0101' AND `|false",
        "``|false"
      })
  void afterAClosedValueNothingIsOffered(String text, boolean closed) {
    assertEquals(closed, FilterSpot.isClosed(text, text.length()));
  }
}
