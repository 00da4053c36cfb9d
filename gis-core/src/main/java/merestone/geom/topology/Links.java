package merestone.geom.topology;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * Straight links between numbered points. Each has two numbers: by how much more features of the
 * layer lie on its left than on its right, and the same of the outline. Rings are sums of such
 * links; links that run along each other in opposite directions cancel, and the number of features
 * that cover a place stays what it was.
 */
final class Links {
  private static final int NOBODY = -1;
  private static final int INSERTION = 24;

  int[] from;
  int[] to;

  /** Features on the left less features on the right. */
  int[] net;

  /** Outlines on the left less outlines on the right. */
  int[] outline;

  /** First of the features whose border runs here: a place in the owners; or nobody. */
  private int[] head;

  /** Links that are new since contacts were last looked for. */
  final BitSet fresh = new BitSet();

  int size;
  private final Owners owners;

  Links(int about) {
    this(Math.max(16, about), new Owners());
  }

  private Links(int room, Owners owners) {
    this.owners = owners;
    from = new int[room];
    to = new int[room];
    net = new int[room];
    outline = new int[room];
    head = new int[room];
  }

  /** Adds an edge of a feature, which has its ground on the left. */
  void addEdge(int start, int end, int feature) {
    if (start != end) {
      add(start, end);
      net[size - 1] = 1;
      head[size - 1] = owners.add(feature << 1, NOBODY);
    }
  }

  /** Adds an edge of the outline, which has its ground on the left. */
  void addOutline(int start, int end) {
    if (start != end) {
      add(start, end);
      outline[size - 1] = 1;
      head[size - 1] = NOBODY;
    }
  }

  /**
   * Adds a part of a link of another row, or that link with other ends; nothing if it has no
   * length.
   */
  void addPart(Links whole, int link, int start, int end) {
    if (start != end) {
      boolean same = start == whole.from[link] && end == whole.to[link];
      add(start, end);
      net[size - 1] = whole.net[link];
      outline[size - 1] = whole.outline[link];
      head[size - 1] = whole.head[link];
      fresh.set(size - 1, !same);
    }
  }

  /** Returns an empty row for parts of these links. */
  Links forParts() {
    return new Links(size + (size >> 3) + 16, owners);
  }

  /** Passes on the features with ground on one side of a link. */
  void owners(int link, boolean left, IntConsumer taker) {
    for (int at = head[link]; at != NOBODY; at = owners.next(at)) {
      int code = owners.code(at);
      if ((code & 1) == 0 == left) {
        taker.accept(code >> 1);
      }
    }
  }

  /**
   * Makes one link of those with the same ends, and none where nothing is left; keeps the order.
   */
  void merge(int points) {
    int[] start = new int[points + 2];
    for (int i = 0; i < size; i++) {
      start[Math.min(from[i], to[i]) + 2]++;
    }
    for (int p = 2; p < start.length; p++) {
      start[p] += start[p - 1];
    }
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[start[Math.min(from[i], to[i]) + 1]++] = i;
    }
    BitSet dropped = new BitSet(size);
    for (int p = 0; p < points; p++) {
      if (start[p] < start[p + 1]) {
        mergeOf(order, start[p], start[p + 1], dropped);
      }
    }
    compact(dropped);
  }

  private void mergeOf(int[] order, int first, int end, BitSet dropped) {
    sort(order, first, end);
    int same = first;
    for (int i = first + 1; i <= end; i++) {
      if (i == end || high(order[i]) != high(order[same])) {
        combine(order, same, i, dropped);
        same = i;
      }
    }
  }

  private void combine(int[] order, int first, int end, BitSet dropped) {
    int kept = order[first];
    int sum = 0;
    int outlines = 0;
    for (int i = first; i < end; i++) {
      int sign = from[order[i]] == from[kept] ? 1 : -1;
      sum += sign * net[order[i]];
      outlines += sign * outline[order[i]];
    }
    if (sum == 0 && outlines == 0) {
      dropped.set(kept);
    }
    for (int i = first + 1; i < end; i++) {
      dropped.set(order[i]);
      if (!dropped.get(kept)) {
        join(kept, order[i]);
      }
    }
    net[kept] = sum;
    outline[kept] = outlines;
  }

  private void join(int kept, int other) {
    int turn = from[other] == from[kept] ? 0 : 1;
    for (int at = head[other]; at != NOBODY; at = owners.next(at)) {
      head[kept] = owners.add(owners.code(at) ^ turn, head[kept]);
    }
    if (fresh.get(other)) {
      fresh.set(kept);
    }
  }

  private void sort(int[] order, int first, int end) {
    if (end - first > INSERTION) {
      long[] keys = new long[end - first];
      for (int i = first; i < end; i++) {
        keys[i - first] = (long) high(order[i]) << Integer.SIZE | order[i];
      }
      Arrays.sort(keys);
      for (int i = first; i < end; i++) {
        order[i] = (int) keys[i - first];
      }
      return;
    }
    for (int i = first + 1; i < end; i++) {
      int link = order[i];
      int at = i;
      for (; at > first && high(order[at - 1]) > high(link); at--) {
        order[at] = order[at - 1];
      }
      order[at] = link;
    }
  }

  private int high(int link) {
    return Math.max(from[link], to[link]);
  }

  private void compact(BitSet dropped) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (!dropped.get(i)) {
        from[kept] = from[i];
        to[kept] = to[i];
        net[kept] = net[i];
        outline[kept] = outline[i];
        head[kept] = head[i];
        fresh.set(kept, fresh.get(i));
        kept++;
      }
    }
    fresh.clear(kept, Math.max(kept, fresh.length()));
    size = kept;
  }

  private void add(int start, int end) {
    if (size == from.length) {
      int room = size + (size >> 1) + 16;
      from = Arrays.copyOf(from, room);
      to = Arrays.copyOf(to, room);
      net = Arrays.copyOf(net, room);
      outline = Arrays.copyOf(outline, room);
      head = Arrays.copyOf(head, room);
    }
    from[size] = start;
    to[size] = end;
    net[size] = 0;
    outline[size] = 0;
    fresh.set(size);
    size++;
  }

  /** Chains of features, each with the side of the link its ground is on. */
  private static final class Owners {
    private final Ints codes = new Ints();
    private final Ints nexts = new Ints();

    int add(int code, int next) {
      codes.add(code);
      nexts.add(next);
      return codes.size - 1;
    }

    int code(int at) {
      return codes.values[at];
    }

    int next(int at) {
      return nexts.values[at];
    }
  }
}
