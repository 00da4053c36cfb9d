package merestone.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {

  /** Distances counted by hand: letters inserted, deleted or replaced; case does not count. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one letter missing, parcls.shp, parcels.shp, true",
    "two letters swapped, pracels.shp, parcels.shp, true",
    "other case, PARCELS.SHP, parcels.shp, true",
    "other extension, parcels.shp, parcels.gpkg, true",
    "cut short, 生态保护红线.shp, 生态保护红线STBHHX.shp, true",
    "one character of Chinese, 生态红线.shp, 生态保护红线.shp, true",
    "something else, parcels.shp, boundary.gpkg, false"
  })
  void nearIsAThirdOfTheName(String situation, String wanted, String there, boolean near) {
    assertEquals(near ? List.of(there) : List.of(), NearNames.of(wanted, List.of(there)));
  }

  @Test
  void nearestComeFirstAndOnlyThree() {
    List<String> there = List.of("parcel_3.shp", "parcels.shp", "parcell.shp", "parcel12.shp");
    assertEquals(
        // One letter more each, the underscore does not count; the fourth needs two.
        List.of("parcel_3.shp", "parcell.shp", "parcels.shp"), NearNames.of("parcel.shp", there));
  }

  @Test
  void nothingIsNearToNothing() {
    assertEquals(List.of(), NearNames.of("a.shp", List.of()));
  }
}
