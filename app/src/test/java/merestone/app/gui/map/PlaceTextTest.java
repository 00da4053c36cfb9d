package merestone.app.gui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 116°23′45.6″ is 116 + 23/60 + 45.6/3600 = 116.396; 39°54′ is 39.9. */
class PlaceTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          39491361.8, 4340712.2         | false | 39491361.8 | 4340712.2
          4340712.2 39491361.8          | false | 4340712.2  | 39491361.8
          ３９４９１３６１．８，４３４０７１２．２ | false | 39491361.8 | 4340712.2
          500000;3300000                | false | 500000     | 3300000
          116.396, 39.9                 | true  | 116.396    | 39.9
          39.9, 116.396                 | true  | 116.396    | 39.9
          116°23′45.6″, 39°54′0″        | true  | 116.396    | 39.9
          116°23'45.6" 39°54'00"        | true  | 116.396    | 39.9
          116度23分45.6秒 39度54分0秒     | true  | 116.396    | 39.9
          116º23.76' 39º54'             | true  | 116.396    | 39.9
          N39.9 E116.396                | true  | 116.396    | 39.9
          39.9N, 116.396E               | true  | 116.396    | 39.9
          北纬39°54′ 东经116°23.76′       | true  | 116.396    | 39.9
          12.5S 45W                     | true  | -45        | -12.5
          -45 -12.5                     | true  | -45        | -12.5
          """)
  void whatIsWrittenIsRead(String words, boolean degrees, double first, double second) {
    PlaceText.Place place = PlaceText.parse(words).orElseThrow();
    assertEquals(degrees, place.degrees());
    assertEquals(first, place.first(), 1e-9);
    assertEquals(second, place.second(), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "here",
        "39491361.8",
        "116 23 45",
        "116°61′ 39°54′",
        "116.5°20′ 39°54′",
        "N39.9 S12",
        "E116.396 39.9",
        "100 95",
        "EPSG:4527",
        "1 2 3 4 5 6 7 8"
      })
  void whatIsNoPlaceIsNotGuessed(String words) {
    assertEquals(Optional.empty(), PlaceText.parse(words));
  }
}
