package merestone.store.plottxt;

import java.util.ArrayList;
import java.util.List;

/** A plot as its lines say, before it is known what its coordinates mean. */
final class PlotDraft {
  private final PlotHead head;
  private final PlotKind kind;
  private final List<PlotPoint> points = new ArrayList<>();
  private boolean damaged;

  PlotDraft(PlotHead head, PlotKind kind) {
    this.head = head;
    this.kind = kind;
  }

  PlotHead head() {
    return head;
  }

  PlotKind kind() {
    return kind;
  }

  List<PlotPoint> points() {
    return points;
  }

  void add(PlotPoint point) {
    points.add(point);
  }

  /** Notes that a line of the plot cannot be read: what is left is not its shape. */
  void damage() {
    damaged = true;
  }

  boolean isDamaged() {
    return damaged;
  }

  /**
   * Returns the points ring by ring. A new number begins a new ring; so does whatever follows a
   * closed ring under the same number, which is how some writers put the parts of a plot.
   */
  List<List<PlotPoint>> rings() {
    List<List<PlotPoint>> rings = new ArrayList<>();
    List<PlotPoint> ring = new ArrayList<>();
    for (PlotPoint point : points) {
      if (!ring.isEmpty() && (ring.get(0).ring() != point.ring() || isClosed(ring))) {
        rings.add(ring);
        ring = new ArrayList<>();
      }
      ring.add(point);
    }
    if (!ring.isEmpty()) {
      rings.add(ring);
    }
    return rings;
  }

  private boolean isClosed(List<PlotPoint> ring) {
    return kind == PlotKind.AREA && ring.size() > 3 && ring.get(0).isAt(ring.get(ring.size() - 1));
  }
}
