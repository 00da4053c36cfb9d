package merestone.geom.topology;

import java.util.Arrays;
import java.util.Optional;

/**
 * How many features, and how many outlines, cover each face: known in the unbounded face, where it
 * is none, and changed by every link that is crossed. Immutable.
 */
final class Cover {
  /** How many times the tolerance a border may have been moved, each side and more than once. */
  private static final double MOVED = 16;

  private static final int UNKNOWN = Integer.MIN_VALUE;

  final Walks walks;
  private final int[] features;
  private final int[] outlines;

  /** Faces by number of a walk around them; the unbounded one comes after all walks. */
  private final Sets faces;

  private boolean consistent = true;

  private Cover(Walks walks) {
    this.walks = walks;
    this.features = new int[walks.size()];
    this.outlines = new int[walks.size()];
    this.faces = new Sets(walks.size() + 1);
    Arrays.fill(features, UNKNOWN);
  }

  /**
   * Counts; nothing if two ways to a face do not agree, which says that links cross, or if less
   * than no feature covers a face, which says that rings were not valid.
   *
   * @param apart points nearer than this were made one: a strip a few times as wide may be covered
   *     by less than none, where a border was moved over another
   */
  static Optional<Cover> of(Walks walks, double apart, Work work) {
    Cover cover = new Cover(walks);
    int[] corners = Arrays.stream(walks.corners()).filter(corner -> corner >= 0).toArray();
    int[] order = Islands.fromWest(walks.edges.points, corners);
    int[] holders = Islands.of(walks, order, work);
    for (int i = 0; i < order.length; i++) {
      int outer = walks.of[walks.edges.last(order[i])];
      cover.join(outer, holders[i]);
      cover.spread(outer);
    }
    for (int walk = 0; walk < walks.size(); walk++) {
      boolean negative = cover.features[walk] < 0 || cover.outlines[walk] < 0;
      cover.consistent &= !negative || !walks.isWide(walk, MOVED * apart);
    }
    return cover.consistent ? Optional.of(cover) : Optional.empty();
  }

  /** Returns how many features cover the face of a walk. */
  int features(int walk) {
    return features[walk];
  }

  /** Returns how many outlines cover the face of a walk. */
  int outlines(int walk) {
    return outlines[walk];
  }

  /** Returns the face of a walk; walks around the same face give the same number. */
  int face(int walk) {
    return faces.of(walk);
  }

  /** Whether a walk's face is the unbounded one. */
  boolean isOpen(int walk) {
    return faces.of(walk) == faces.of(walks.size());
  }

  private void join(int outer, int holder) {
    boolean open = holder == Islands.OPEN;
    faces.join(outer, open ? walks.size() : holder);
    consistent &= open || features[holder] != UNKNOWN;
    features[outer] = open ? 0 : features[holder];
    outlines[outer] = open ? 0 : outlines[holder];
  }

  private void spread(int outer) {
    Ints open = new Ints();
    open.add(outer);
    for (int i = 0; i < open.size; i++) {
      int walk = open.values[i];
      int h = walks.begin(walk);
      do {
        cross(h, walk, open);
        h = walks.edges.next(h);
      } while (h != walks.begin(walk));
    }
  }

  private void cross(int h, int walk, Ints open) {
    int over = walks.of[h ^ 1];
    int turn = (h & 1) == 0 ? -1 : 1;
    int beyond = features[walk] + turn * walks.edges.links.net[h >> 1];
    int outline = outlines[walk] + turn * walks.edges.links.outline[h >> 1];
    if (features[over] == UNKNOWN) {
      features[over] = beyond;
      outlines[over] = outline;
      open.add(over);
    } else {
      consistent &= features[over] == beyond && outlines[over] == outline;
    }
  }
}
