package merestone.geom.topology;

import org.locationtech.jts.algorithm.CGAlgorithmsDD;

/**
 * Looks for contacts between links: ends that nearly meet, ends that nearly lie on another link,
 * and links that cross. Crossing is decided by the signs of exact orientations; only pairs with at
 * least one fresh link are looked at.
 */
final class ContactSearch {
  private final Points points;
  private final Links links;
  private final LinkRuns runs;
  private final double apart;
  private final Contacts found = new Contacts();

  private ContactSearch(Points points, Links links, LinkRuns runs, double apart) {
    this.points = points;
    this.links = links;
    this.runs = runs;
    this.apart = apart;
  }

  /**
   * Returns all contacts.
   *
   * @param apart what is no farther apart than this touches
   */
  static Contacts of(Points points, Links links, double apart, Work work) {
    LinkRuns runs = new LinkRuns(points, links);
    Contacts all = new Contacts();
    work.ranges(
            runs.size(),
            (from, to) -> new ContactSearch(points, links, runs, apart).search(from, to, work))
        .forEach(all::addAll);
    return all;
  }

  private Contacts search(int from, int to, Work work) {
    for (int run = from; run < to; run++) {
      work.tick();
      int one = run;
      boolean fresh = isFresh(run);
      if (fresh) {
        runs.near(
            run,
            apart,
            other -> {
              if (other >= one || !isFresh(other)) {
                runs(one, other);
              }
            });
      }
    }
    return found;
  }

  private boolean isFresh(int run) {
    int next = links.fresh.nextSetBit(runs.first(run));
    return next >= 0 && next < runs.first(run + 1);
  }

  private void runs(int a, int b) {
    for (int i = runs.first(a); i < runs.first(a + 1); i++) {
      int first = a == b ? i + 1 : runs.first(b);
      for (int j = first; j < runs.first(b + 1); j++) {
        if (boxesMeet(i, j) && (links.fresh.get(i) || links.fresh.get(j))) {
          pair(i, j);
        }
      }
    }
  }

  private boolean boxesMeet(int i, int j) {
    return meet(points.x, i, j) && meet(points.y, i, j);
  }

  private boolean meet(double[] along, int i, int j) {
    double a = along[links.from[i]];
    double b = along[links.to[i]];
    double c = along[links.from[j]];
    double d = along[links.to[j]];
    return Math.min(a, b) <= Math.max(c, d) + apart && Math.min(c, d) <= Math.max(a, b) + apart;
  }

  private void pair(int i, int j) {
    boolean touch = end(i, links.from[j]);
    touch |= end(i, links.to[j]);
    touch |= end(j, links.from[i]);
    touch |= end(j, links.to[i]);
    if (!touch && !haveCommonEnd(i, j) && cross(i, j) && cross(j, i)) {
      crossing(i, j);
    }
  }

  private boolean haveCommonEnd(int i, int j) {
    return isEnd(i, links.from[j]) || isEnd(i, links.to[j]);
  }

  private boolean isEnd(int link, int point) {
    return links.from[link] == point || links.to[link] == point;
  }

  /** Notes a point that is not an end of a link but touches it. */
  private boolean end(int link, int point) {
    if (isEnd(link, point)) {
      return false;
    }
    int a = links.from[link];
    int b = links.to[link];
    if (isNear(a, point)) {
      return merge(a, point);
    }
    if (isNear(b, point)) {
      return merge(b, point);
    }
    double dx = points.x[b] - points.x[a];
    double dy = points.y[b] - points.y[a];
    double px = points.x[point] - points.x[a];
    double py = points.y[point] - points.y[a];
    double along = px * dx + py * dy;
    double length = dx * dx + dy * dy;
    double across = px * dy - py * dx;
    if (along <= 0 || along >= length || across * across > apart * apart * length) {
      return false;
    }
    found.cuts.add(link);
    found.cuts.add(point);
    return true;
  }

  private boolean merge(int a, int b) {
    found.merges.add(a);
    found.merges.add(b);
    return true;
  }

  private boolean isNear(int a, int b) {
    double dx = points.x[a] - points.x[b];
    double dy = points.y[a] - points.y[b];
    return dx * dx + dy * dy <= apart * apart;
  }

  /** Whether the ends of the second link lie on different sides of the first. */
  private boolean cross(int i, int j) {
    int from = side(i, links.from[j]);
    return from != 0 && from == -side(i, links.to[j]);
  }

  private int side(int link, int point) {
    int a = links.from[link];
    int b = links.to[link];
    return CGAlgorithmsDD.orientationIndex(
        points.x[a], points.y[a], points.x[b], points.y[b], points.x[point], points.y[point]);
  }

  private void crossing(int i, int j) {
    int a = links.from[i];
    int c = links.from[j];
    double ix = points.x[links.to[i]] - points.x[a];
    double iy = points.y[links.to[i]] - points.y[a];
    double jx = points.x[links.to[j]] - points.x[c];
    double jy = points.y[links.to[j]] - points.y[c];
    double dx = points.x[c] - points.x[a];
    double dy = points.y[c] - points.y[a];
    double part = (dx * jy - dy * jx) / (ix * jy - iy * jx);
    double at = Math.max(0, Math.min(1, part));
    found.cross(i, j, points.x[a] + at * ix, points.y[a] + at * iy);
  }
}
