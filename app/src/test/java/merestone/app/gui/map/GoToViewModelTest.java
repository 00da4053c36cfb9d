package merestone.app.gui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merestone.app.gui.MerestoneWindow;
import merestone.app.gui.parts.Words;
import merestone.crs.CoordinateSystem;
import merestone.map.MapScene;
import merestone.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class GoToViewModelTest {
  private final MapViewModel map = new MapViewModel();
  private final Words words = new Words(Messages.of(MerestoneWindow.class), Locale.ENGLISH);
  private Optional<Coordinate> answer = Optional.empty();
  private final GoToViewModel model = new GoToViewModel(map, (lon, lat, near) -> answer, words);

  private void open(double minX, double maxX) {
    map.resize(1000, 500);
    map.open(
        new MapScene(
            List.of(),
            List.of(),
            one -> Optional.empty(),
            new Envelope(minX, maxX, 4_330_000, 4_350_000),
            CoordinateSystem.unknown("sketch")));
  }

  private String trouble() {
    return model.troubleProperty().get().en();
  }

  @Test
  void metresAreTakenInEitherOrder() {
    open(39_480_000, 39_500_000);
    for (String written : List.of("39491361.8, 4340712.2", "4340712.2 39491361.8")) {
      map.zoomFull();
      model.go(written);
      assertEquals("", trouble());
      assertEquals(39_491_361.8, map.view().centreX(), 1e-6);
      assertEquals(4_340_712.2, map.view().centreY(), 1e-6);
      assertEquals(2000, map.scale());
    }
  }

  @Test
  void degreesAreAskedOfTheReview() {
    open(39_480_000, 39_500_000);
    answer = Optional.of(new Coordinate(39_490_000, 4_340_000));
    model.go("116°54′ 39°12′");
    assertEquals(answer.get(), model.placeProperty().get());
    answer = Optional.empty();
    model.go("16.9 39.2");
    assertTrue(trouble().contains("outside"), trouble());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          somewhere           | Not understood
          491361.8 4340712.2  | lacks its zone: the run is in zone 39
          38491361.8 4340712.2| is of zone 38, the run is in zone 39
          4340712 4340712     | No pair
          39491361 340712     | No pair
          39491361.8 4840712.2| more than 491 km
          """)
  void whyItCannotGoThereIsSaid(String written, String why) {
    open(39_480_000, 39_500_000);
    Coordinate before = map.view().extent().centre();
    model.go(written);
    assertTrue(trouble().contains(why), trouble());
    assertEquals(before, map.view().extent().centre());
    assertNull(model.placeProperty().get());
  }

  @Test
  void aZoneIsTooMuchWhereTheRunHasNone() {
    open(480_000, 500_000);
    model.go("39491361.8 4340712.2");
    assertTrue(trouble().contains("have no zone"), trouble());
    model.go("491361.8 4340712.2");
    assertEquals("", trouble());
  }

  @Test
  void aMapThatIsNearerStaysNearer() {
    open(39_480_000, 39_500_000);
    map.scaleTo(500);
    model.go("39491361.8 4340712.2");
    assertEquals(500, map.scale());
  }
}
