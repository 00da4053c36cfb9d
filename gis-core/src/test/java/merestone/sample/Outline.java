package merestone.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/**
 * A border drawn through nodes: straight where a case is worked out by hand, wavy where nature or
 * history drew it. A wavy stretch follows a Catmull–Rom curve, shaken by noise that fades out where
 * a straight stretch begins.
 */
final class Outline {
  private static final double STEP = 32;
  private static final double WAVE = 700;

  private final List<Node> nodes = new ArrayList<>();
  private final double shake;
  private final Noise east;
  private final Noise north;
  private double straightStep = Double.POSITIVE_INFINITY;

  private record Node(double x, double y, boolean straightBefore) {}

  private Outline(long seed, double shake) {
    this.shake = shake;
    east = new Noise(seed);
    north = new Noise(seed + 1);
  }

  /** Starts a border; the noise moves its wavy parts by at most {@code shake} metres. */
  static Outline drawn(long seed, double shake) {
    return new Outline(seed, shake);
  }

  /** Returns a roundish wavy shape: a village, a pond, a clearing. */
  static Polygon blob(Coordinate centre, double radius, long seed) {
    Noise noise = new Noise(seed);
    List<Coordinate> points = new ArrayList<>();
    int count = Math.max(16, (int) Math.ceil(2 * StrictMath.PI * radius / STEP));
    for (int i = 0; i < count; i++) {
      double angle = 2 * StrictMath.PI * i / count;
      double cos = StrictMath.cos(angle);
      double sin = StrictMath.sin(angle);
      double reach = radius * (1 + 0.55 * noise.at(10 + 1.3 * cos, 10 + 1.3 * sin));
      points.add(Ground.rounded(centre.x + reach * cos, centre.y + reach * sin));
    }
    return Ground.SHAPES.createPolygon(Ground.ring(points));
  }

  /** Puts vertices along straight stretches too, at most this far apart. */
  Outline dense(double step) {
    straightStep = step;
    return this;
  }

  /** Adds wavy stretches to the nodes x, y, x, y … */
  Outline wavy(double... xy) {
    return add(false, xy);
  }

  /** Adds straight stretches to the nodes x, y, x, y … */
  Outline straight(double... xy) {
    return add(true, xy);
  }

  private Outline add(boolean straight, double... xy) {
    for (int i = 0; i < xy.length; i += 2) {
      nodes.add(new Node(xy[i], xy[i + 1], straight));
    }
    return this;
  }

  /** Closes the border; the last stretch, back to the first node, is as the first node says. */
  Polygon closed() {
    List<Coordinate> points = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      points.addAll(node(i + 1).straightBefore ? straightStretch(i) : wavyStretch(i));
    }
    return Ground.SHAPES.createPolygon(Ground.ring(points));
  }

  private List<Coordinate> straightStretch(int from) {
    Node a = node(from);
    Node b = node(from + 1);
    int count = Math.max(1, (int) Math.ceil(StrictMath.hypot(b.x - a.x, b.y - a.y) / straightStep));
    List<Coordinate> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double t = (double) i / count;
      points.add(new Coordinate(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t));
    }
    return points;
  }

  private List<Coordinate> wavyStretch(int from) {
    Node a = node(from);
    Node b = node(from + 1);
    boolean fadeIn = a.straightBefore;
    boolean fadeOut = node(from + 2).straightBefore;
    int count = Math.max(1, (int) Math.ceil(StrictMath.hypot(b.x - a.x, b.y - a.y) / STEP));
    List<Coordinate> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double t = (double) i / count;
      double strength = Math.min(fadeIn ? fade(t) : 1, fadeOut ? fade(1 - t) : 1);
      points.add(shaken(curve(from, t), strength));
    }
    return points;
  }

  private static double fade(double t) {
    return Math.min(1, 3 * t);
  }

  private Coordinate curve(int from, double t) {
    Node a = node(from);
    Node b = node(from + 1);
    Node before = a.straightBefore ? a : node(from - 1);
    Node after = node(from + 2).straightBefore ? b : node(from + 2);
    return new Coordinate(
        catmullRom(t, before.x, a.x, b.x, after.x), catmullRom(t, before.y, a.y, b.y, after.y));
  }

  private static double catmullRom(double t, double... p) {
    double linear = p[2] - p[0];
    double square = 2 * p[0] - 5 * p[1] + 4 * p[2] - p[3];
    double cube = -p[0] + 3 * p[1] - 3 * p[2] + p[3];
    return p[1] + t * (linear + t * (square + t * cube)) / 2;
  }

  private Coordinate shaken(Coordinate at, double strength) {
    double reach = shake * strength;
    return Ground.rounded(
        at.x + reach * east.at(at.x / WAVE, at.y / WAVE),
        at.y + reach * north.at(at.x / WAVE, at.y / WAVE));
  }

  private Node node(int index) {
    return nodes.get(Math.floorMod(index, nodes.size()));
  }
}
