package merestone.geom.topology;

import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts links until they touch at common ends only. Points nearer than a tolerance become one, a
 * point that near to a link cuts it, and so does a crossing; what moved by that is looked at again.
 * Source: iterated noding and snapping as in JTS ({@code IteratedNoder}, {@code SnappingNoder}),
 * here on links that do not cancel only.
 */
final class Noding {
  private static final int PASSES = 64;

  private final Points points;
  private final double apart;
  private final Work work;

  Noding(Points points, double apart, Work work) {
    this.points = points;
    this.apart = apart;
    this.work = work;
  }

  /** Returns noded links; nothing if they cannot be noded. */
  Optional<Links> node(Links raw) {
    Links links = raw;
    links.merge(points.size());
    for (int pass = 0; pass < PASSES; pass++) {
      Contacts contacts = ContactSearch.of(points, links, apart, work);
      if (contacts.isEmpty()) {
        return Optional.of(links);
      }
      links = cut(links, contacts);
      links.merge(points.size());
      work.tick();
    }
    return Optional.empty();
  }

  private Links cut(Links links, Contacts contacts) {
    for (int i = 0; i < contacts.crossings.size; i += 2) {
      int point = points.of(contacts.places[i], contacts.places[i + 1]);
      contacts.cuts.add(contacts.crossings.values[i]);
      contacts.cuts.add(point);
      contacts.cuts.add(contacts.crossings.values[i + 1]);
      contacts.cuts.add(point);
    }
    Sets same = new Sets(points.size());
    for (int i = 0; i < contacts.merges.size; i += 2) {
      same.join(contacts.merges.values[i], contacts.merges.values[i + 1]);
    }
    return parts(links, byLink(links.size, contacts.cuts), same);
  }

  private Links parts(Links links, int[][] cuts, Sets same) {
    int[] start = cuts[0];
    Links parts = links.forParts();
    for (int link = 0; link < links.size; link++) {
      int[] on = Arrays.copyOfRange(cuts[1], start[link], start[link + 1]);
      sortAlong(links, link, on);
      int last = same.of(links.from[link]);
      for (int point : on) {
        int next = same.of(point);
        parts.addPart(links, link, last, next);
        last = next;
      }
      parts.addPart(links, link, last, same.of(links.to[link]));
    }
    return parts;
  }

  /** Where the cuts of each link begin, and the points of all, link by link. */
  private static int[][] byLink(int links, Ints cuts) {
    int[] start = new int[links + 2];
    for (int i = 0; i < cuts.size; i += 2) {
      start[cuts.values[i] + 2]++;
    }
    for (int i = 2; i < start.length; i++) {
      start[i] += start[i - 1];
    }
    int[] on = new int[cuts.size / 2];
    for (int i = 0; i < cuts.size; i += 2) {
      on[start[cuts.values[i] + 1]++] = cuts.values[i + 1];
    }
    return new int[][] {start, on};
  }

  private void sortAlong(Links links, int link, int[] on) {
    for (int i = 1; i < on.length; i++) {
      int point = on[i];
      int at = i;
      for (; at > 0 && along(links, link, on[at - 1]) > along(links, link, point); at--) {
        on[at] = on[at - 1];
      }
      on[at] = point;
    }
  }

  private double along(Links links, int link, int point) {
    int a = links.from[link];
    int b = links.to[link];
    return (points.x[point] - points.x[a]) * (points.x[b] - points.x[a])
        + (points.y[point] - points.y[a]) * (points.y[b] - points.y[a]);
  }
}
