package merestone.app.gui.map;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import merestone.app.gui.parts.Words;
import merestone.message.Text;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Takes the map to a place that is typed in. */
final class GoToViewModel {
  /** Eastings of a zone begin with its number, in millions of metres. */
  private static final double ZONE = 1_000_000;

  /** How far from all layers a place may be, m: farther away nothing is drawn. */
  private static final double FARTHEST = 100_000;

  /** The scale shown about a place, unless the map is nearer already. */
  private static final double SCALE = 2_000;

  private final MapViewModel map;
  private final PlaceOf places;
  private final Words words;
  private final ReadOnlyObjectWrapper<Text> trouble = new ReadOnlyObjectWrapper<>(Text.same(""));
  private final ReadOnlyObjectWrapper<Coordinate> place = new ReadOnlyObjectWrapper<>();

  GoToViewModel(MapViewModel map, PlaceOf places, Words words) {
    this.map = map;
    this.places = places;
    this.words = words;
  }

  /** Returns why the map did not go there; empty if it did. */
  ReadOnlyObjectProperty<Text> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** Returns the place gone to last; its value is null while there is none. */
  ReadOnlyObjectProperty<Coordinate> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /** Goes to a place; says why if it cannot. */
  void go(String written) {
    trouble.set(Text.same(""));
    Optional<PlaceText.Place> wish = PlaceText.parse(written.strip());
    if (wish.isEmpty()) {
      trouble.set(words.text("goto.notAPlace"));
      return;
    }
    Optional<Coordinate> found = wish.get().degrees() ? ofDegrees(wish.get()) : inZone(wish.get());
    found.filter(this::isNear).ifPresent(this::show);
  }

  /** Forgets the place. */
  void clear() {
    trouble.set(Text.same(""));
    place.set(null);
  }

  private Optional<Coordinate> ofDegrees(PlaceText.Place wish) {
    Optional<Coordinate> found = places.of(wish.first(), wish.second(), extent().centre());
    if (found.isEmpty()) {
      trouble.set(words.text("goto.outside"));
    }
    return found;
  }

  /** Of two lengths the northing lies between 1 and 10 million metres; the easting never does. */
  private Optional<Coordinate> inZone(PlaceText.Place wish) {
    boolean swapped = isNorthing(wish.first());
    double easting = swapped ? wish.second() : wish.first();
    double northing = swapped ? wish.first() : wish.second();
    if (isNorthing(easting) || !isNorthing(northing) || easting < 0) {
      trouble.set(words.text("goto.notMetres"));
      return Optional.empty();
    }
    long zone = (long) Math.floor(easting / ZONE);
    long ours = (long) Math.floor(extent().centre().x / ZONE);
    if (zone != ours) {
      trouble.set(otherZone(zone, ours));
      return Optional.empty();
    }
    return Optional.of(new Coordinate(easting, northing));
  }

  private Text otherZone(long zone, long ours) {
    if (ours == 0) {
      return words.text("goto.zoneTooMany", zone);
    }
    return zone == 0
        ? words.text("goto.zoneMissing", ours)
        : words.text("goto.zoneOther", zone, ours);
  }

  private boolean isNear(Coordinate at) {
    double away = extent().distance(new Envelope(at));
    if (away > FARTHEST) {
      trouble.set(words.text("goto.far", Math.round(away / 1000)));
    }
    return away <= FARTHEST;
  }

  private void show(Coordinate at) {
    place.set(at);
    map.remember();
    map.centre(at);
    if (map.scale() > SCALE) {
      map.scaleTo(SCALE);
    }
  }

  private Envelope extent() {
    return map.sceneProperty().get().extent();
  }

  private static boolean isNorthing(double metres) {
    return metres >= ZONE && metres < 10 * ZONE;
  }
}
