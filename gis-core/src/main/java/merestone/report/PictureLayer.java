package merestone.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import merestone.geom.overlap.BoxTree;
import merestone.layer.LayerRows;
import merestone.layer.RoleLayer;
import org.locationtech.jts.geom.Envelope;

/** A layer in which a picture looks for what is near. Prepared when it is first asked. */
final class PictureLayer {
  private final RoleLayer layer;
  private BoxTree tree;

  PictureLayer(RoleLayer layer) {
    this.layer = layer;
  }

  String title() {
    return layer.title();
  }

  String role() {
    return layer.role();
  }

  LayerRows rows() {
    return layer.table().rows();
  }

  /** Returns the records whose boxes meet a box, in their order, at most so many. */
  List<Integer> near(Envelope box, int most) {
    if (tree == null) {
      tree = BoxTree.of(boxes());
    }
    List<Integer> found = new ArrayList<>();
    tree.query(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY(), found::add);
    Collections.sort(found);
    return found.size() <= most ? found : found.subList(0, most);
  }

  private double[] boxes() {
    double[] boxes = new double[4 * rows().size()];
    for (int i = 0; i < rows().size(); i++) {
      Envelope box = rows().get(i).extent();
      boolean usable = Double.isFinite(box.getWidth() + box.getHeight()) && !box.isNull();
      boxes[4 * i] = usable ? box.getMinX() : 1; // an inverted box is left out
      boxes[4 * i + 1] = usable ? box.getMinY() : 1;
      boxes[4 * i + 2] = usable ? box.getMaxX() : 0;
      boxes[4 * i + 3] = usable ? box.getMaxY() : 0;
    }
    return boxes;
  }
}
