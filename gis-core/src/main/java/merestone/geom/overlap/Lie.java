package merestone.geom.overlap;

/** How a stretch of one polygon's boundary lies to the other polygon. */
enum Lie {
  /** In the other's interior. */
  INSIDE,
  /** Off the other. */
  OUTSIDE,
  /** On the other's boundary and in its direction: both interiors are on the left. */
  WITH,
  /** On the other's boundary, against its direction: the interiors are on either side. */
  AGAINST
}
