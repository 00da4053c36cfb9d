package merestone.store.plottxt;

import java.util.Arrays;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;

/** What the points of a plot outline: 图形属性 in the head of a plot. Each kind is a layer. */
enum PlotKind {
  AREA("面", MultiPolygon.class),
  LINE("线", MultiLineString.class),
  POINT("点", MultiPoint.class);

  private final String word;
  private final Class<? extends Geometry> binding;

  PlotKind(String word, Class<? extends Geometry> binding) {
    this.word = word;
    this.binding = binding;
  }

  static Optional<PlotKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** Returns the word in the file. */
  String word() {
    return word;
  }

  Class<? extends Geometry> binding() {
    return binding;
  }
}
