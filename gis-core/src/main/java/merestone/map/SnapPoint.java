package merestone.map;

import org.locationtech.jts.geom.Coordinate;

/**
 * A place of a shape that a pointer is held by.
 *
 * @param at the place, in the CRS of the run, m
 * @param corner whether it is a corner of the shape, and not only on an edge of it
 */
public record SnapPoint(Coordinate at, boolean corner) {}
