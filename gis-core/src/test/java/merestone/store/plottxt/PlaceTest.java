package merestone.store.plottxt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two numbers must be by their size. */
class PlaceTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tianjin with the zone number     | 4360692.4392  | 39504308.0570 | straight 39
          Tianjin without                  | 4360692.4392  | 504308.0570   | straight 0
          Tianjin, east first              | 39504308.0570 | 4360692.4392  | swapped 39
          Tianjin without, east first      | 504308.0570   | 4360692.4392  | swapped 0
          Ningbo, far from its meridian    | 3306711.7283  | 40649757.5480 | straight 40
          a six-degree zone                | 4360000       | 20500000      | straight 20
          latitude and longitude           | 39.38         | 117.05        | straight -1
          longitude and latitude           | 117.05        | 39.38         | swapped -1
          the northernmost place           | 53.56         | 123.3         | straight -1
          between the zones of the widths  | 4360000       | 24500000      | nothing
          beyond the last zone             | 4360000       | 46500000      | nothing
          one number twice                 | 4360000       | 4360000       | nothing
          local coordinates                | 1000          | 2000          | nothing
          negative                         | -4360000      | 505000        | nothing
          the gap between two zones        | 4360000       | 39999999      | nothing
          """)
  void sizeTells(String situation, double first, double second, String expected) {
    assertEquals(
        expected,
        Place.of(first, second)
            .map(place -> (place.swapped() ? "swapped " : "straight ") + place.zone())
            .orElse("nothing"));
  }

  @Test
  void moreThanHalfOfThePointsDecide() {
    PlotPoint straight = new PlotPoint(1, 1, 4360000, 505000);
    PlotPoint swapped = new PlotPoint(2, 1, 505000, 4360000);
    assertEquals(
        Optional.of(new Place(false, Place.NO_ZONE)),
        Place.ofMost(List.of(straight, swapped, straight)));
    assertEquals(Optional.empty(), Place.ofMost(List.of(straight, swapped)));
    assertEquals(Optional.empty(), Place.ofMost(List.of()));
  }
}
