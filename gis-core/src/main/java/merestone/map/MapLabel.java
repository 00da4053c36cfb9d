package merestone.map;

import java.util.Objects;
import org.locationtech.jts.geom.Geometry;

/**
 * A name written on the map where there is room for it.
 *
 * @param words the name
 * @param mm the height of the writing on paper, mm
 * @param on the shape it names, in the CRS of the run
 */
public record MapLabel(String words, double mm, Geometry on) {
  public MapLabel {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(on, "on");
  }
}
