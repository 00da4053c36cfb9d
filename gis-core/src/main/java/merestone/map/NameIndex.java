package merestone.map;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** The names of a layer, found by place. Immutable; safe from many threads. */
final class NameIndex {
  private final List<MapLabel> names;
  private final BoxIndex boxes;

  NameIndex(List<MapLabel> names) {
    this.names = names;
    double[] corners = new double[BoxIndex.CORNERS * names.size()];
    for (int i = 0; i < names.size(); i++) {
      put(
          names instanceof LayerNames packed ? packed.extent(i) : around(names.get(i)),
          corners,
          BoxIndex.CORNERS * i);
    }
    boxes = new BoxIndex(corners);
  }

  /** Returns the numbers of names whose shapes meet the ground, in file order. */
  int[] within(Envelope ground) {
    return boxes.within(ground);
  }

  MapLabel name(int number) {
    return names.get(number);
  }

  /** Returns the height of the writing, mm; that of the first name if they differ. */
  double mm() {
    return names instanceof LayerNames packed
        ? packed.mm()
        : names.isEmpty() ? 0 : names.get(0).mm();
  }

  Envelope box(int number) {
    return boxes.box(number);
  }

  private static Envelope around(MapLabel name) {
    return name.on().getEnvelopeInternal();
  }

  /** A shape that is nowhere gets an inverted box, which no tree holds. */
  private static void put(Envelope box, double[] corners, int at) {
    boolean somewhere = ShapeIndex.isFinite(box);
    corners[at] = somewhere ? box.getMinX() : 1;
    corners[at + 1] = somewhere ? box.getMinY() : 1;
    corners[at + 2] = somewhere ? box.getMaxX() : 0;
    corners[at + 3] = somewhere ? box.getMaxY() : 0;
  }
}
