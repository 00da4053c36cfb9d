/**
 * Areas and pieces that polygons share, computed from the few edges near each other.
 *
 * <p>Definitions. A polygon is its rings: shells run counter-clockwise, holes clockwise, so that
 * the winding number is 1 inside and 0 outside. The area shared by A and B is the integral of the
 * product of both winding numbers.
 *
 * <p>Method. Every edge of A and every edge of B bounds a trapezoid down to a common base line; the
 * shared area is the sum over all pairs of edges of the signed area that their two trapezoids have
 * in common ({@link merestone.geom.overlap.SharedArea}). It is the edge-contribution method of W.
 * R. Franklin ("Calculating map overlay polygons' areas without explicitly calculating the
 * polygons", 4th Int. Symposium on Spatial Data Handling, 1990) in the form that needs no
 * intersection points to be classified: each term is a continuous function of the coordinates, so
 * touching, collinear and shared edges are ordinary cases and cannot throw. Only edges within the
 * common box of A and B take part ({@link merestone.geom.overlap.LocalEdges}); what lies above the
 * box is one winding number along its upper side.
 *
 * <p>Geometry. What A and B have in common as polygons is walked along the same few edges ({@link
 * merestone.geom.overlap.Clipper}), and is believed only if it has the area computed as above.
 *
 * <p>Cost. A pair costs the edges in its common box, found by a hierarchy of boxes over runs of
 * edges ({@link merestone.geom.overlap.EdgeRuns}): nothing is copied or cut. Pairs are found by
 * {@link merestone.geom.overlap.BoxTree}.
 *
 * <p>Error. Coordinates are taken relative to a corner of the common box, which is exact for
 * doubles of like size; the sum then errs by less than {@code 2⁻⁴⁸ · n · W · H} for n edges in a
 * box of W by H metres: 10⁻⁹ m² for two parcels of a hectare. Below a billion times that bound the
 * answer is not good to 10⁻⁹; {@link merestone.geom.overlap.SharedArea} says so and leaves the pair
 * to an overlay of geometries.
 */
package merestone.geom.overlap;
