package merestone.geom.topology;

import org.locationtech.jts.geom.Coordinate;

/**
 * Something that keeps polygons from being valid.
 *
 * @param kind what is wrong
 * @param part which part of the geometry, from 0
 * @param ring which ring of the part, 0 for its shell
 * @param place where; of a stretch its middle, of a coordinate that is no number the one before
 */
public record ValidityFault(Kind kind, int part, int ring, Coordinate place) {

  /** Kinds of faults, after OGC Simple Feature Access (ISO 19125-1:2004), clause 6.1.11. */
  public enum Kind {
    /** A coordinate is no number, or infinite. */
    NOT_FINITE,
    /** The last point of a ring is not its first. */
    NOT_CLOSED,
    /** A ring has fewer than three different points one after the other. */
    TOO_FEW_POINTS,
    /** A point repeats the one before. Allowed by the standard, a fault in many delivery rules. */
    REPEATED_POINT,
    /** A ring encloses nothing: it runs along a line, or back over itself. */
    ZERO_AREA,
    /** A ring crosses itself. */
    SELF_CROSSING,
    /** A ring touches itself in a point. */
    SELF_TOUCHING,
    /** A ring runs along itself. */
    SELF_OVERLAP,
    /** Two rings cross. */
    RINGS_CROSS,
    /** Two rings run along each other. */
    RINGS_OVERLAP,
    /** A hole lies outside its shell. */
    HOLE_OUTSIDE,
    /** A hole lies in another hole. */
    NESTED_HOLE,
    /** A part lies in another part. */
    NESTED_PART,
    /** Rings touch in such a way that they cut the ground apart. */
    DISCONNECTED_INTERIOR,
    /** A ring runs the wrong way round; looked at only if asked for. */
    WRONG_ORIENTATION
  }
}
