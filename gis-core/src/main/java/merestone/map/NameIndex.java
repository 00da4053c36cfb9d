package merestone.map;

import java.util.Arrays;
import java.util.List;
import merestone.geom.overlap.BoxTree;
import org.locationtech.jts.geom.Envelope;

/** The names of a layer, found by place. Immutable; safe from many threads. */
final class NameIndex {
  private static final int CORNERS = 4;

  private final List<MapLabel> names;
  private final double[] boxes;
  private final BoxTree tree;

  NameIndex(List<MapLabel> names) {
    this.names = names;
    boxes = new double[CORNERS * names.size()];
    for (int i = 0; i < names.size(); i++) {
      put(i, names instanceof LayerNames packed ? packed.extent(i) : around(names.get(i)));
    }
    tree = BoxTree.of(boxes);
  }

  /** Returns the numbers of names whose shapes meet the ground, in file order. */
  int[] within(Envelope ground) {
    int[] found = new int[names.size()];
    int[] count = {0};
    tree.query(
        ground.getMinX(),
        ground.getMinY(),
        ground.getMaxX(),
        ground.getMaxY(),
        item -> found[count[0]++] = item);
    int[] sorted = Arrays.copyOf(found, count[0]);
    Arrays.sort(sorted);
    return sorted;
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
    int at = CORNERS * number;
    return new Envelope(boxes[at], boxes[at + 2], boxes[at + 1], boxes[at + 3]);
  }

  private static Envelope around(MapLabel name) {
    return name.on().getEnvelopeInternal();
  }

  /** A shape that is nowhere gets an inverted box, which no tree holds. */
  private void put(int number, Envelope box) {
    boolean somewhere = ShapeIndex.isFinite(box);
    boxes[CORNERS * number] = somewhere ? box.getMinX() : 1;
    boxes[CORNERS * number + 1] = somewhere ? box.getMinY() : 1;
    boxes[CORNERS * number + 2] = somewhere ? box.getMaxX() : 0;
    boxes[CORNERS * number + 3] = somewhere ? box.getMaxY() : 0;
  }
}
