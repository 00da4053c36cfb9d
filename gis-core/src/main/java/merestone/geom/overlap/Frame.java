package merestone.geom.overlap;

/** A box in which two polygons are looked at together. */
record Frame(double minX, double minY, double maxX, double maxY) {

  /** Returns the common box of two features; flat or inverted if they have none. */
  static Frame common(PackedPolygons a, int i, PackedPolygons b, int j) {
    return new Frame(
        Math.max(a.minX(i), b.minX(j)),
        Math.max(a.minY(i), b.minY(j)),
        Math.min(a.maxX(i), b.maxX(j)),
        Math.min(a.maxY(i), b.maxY(j)));
  }

  /** Returns the box of a feature. */
  static Frame of(PackedPolygons polygons, int feature) {
    return new Frame(
        polygons.minX(feature),
        polygons.minY(feature),
        polygons.maxX(feature),
        polygons.maxY(feature));
  }

  /** Returns what both frames have in common; flat or inverted if that is nothing. */
  Frame within(Frame other) {
    return new Frame(
        Math.max(minX, other.minX),
        Math.max(minY, other.minY),
        Math.min(maxX, other.maxX),
        Math.min(maxY, other.maxY));
  }

  /** Whether a point is in it or on its edge. */
  boolean contains(double x, double y) {
    return x >= minX && x <= maxX && y >= minY && y <= maxY;
  }

  /** Returns a frame larger by so much on every side. */
  Frame grown(double by) {
    return new Frame(minX - by, minY - by, maxX + by, maxY + by);
  }

  double width() {
    return maxX - minX;
  }

  double height() {
    return maxY - minY;
  }

  /** Whether there is no ground in it. */
  boolean isFlat() {
    return !(width() > 0 && height() > 0);
  }
}
