package merestone.report;

import java.util.Optional;
import java.util.stream.Stream;
import merestone.finding.Area;
import merestone.finding.FeatureRef;
import merestone.layer.Row;
import merestone.message.Text;
import org.locationtech.jts.geom.Geometry;

/** A row that a {@link Sheet} wrote: null is an empty text again, and an area that is none zero. */
record StoredRow(Row row) {
  String text(String column) {
    return row.value(column).map(Object::toString).orElse("");
  }

  Text both(String column) {
    return new Text(text(column + "_zh"), text(column + "_en"));
  }

  Optional<Double> number(String column) {
    return row.value(column).map(value -> ((Number) value).doubleValue());
  }

  long count(String column) {
    return row.value(column).map(value -> ((Number) value).longValue()).orElse(0L);
  }

  boolean yes(String column) {
    return row.value(column).filter(Boolean.TRUE::equals).isPresent();
  }

  Area area(String planar, String ellipsoidal) {
    return new Area(number(planar).orElse(0.0), number(ellipsoidal).orElse(0.0));
  }

  FeatureRef feature(String column) {
    return new FeatureRef(
        text(column + "_layer"),
        (int) count(column + "_record"),
        text(column + "_key"),
        text(column + "_name"));
  }

  Optional<Geometry> geometry() {
    return row.geometry();
  }

  /** Returns what {@link Wordings#word} wrote. */
  <E extends Enum<E>> E oneOf(E[] all, String column) {
    return Stream.of(all)
        .filter(one -> Wordings.word(one).equals(text(column)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(column + " holds " + text(column)));
  }
}
