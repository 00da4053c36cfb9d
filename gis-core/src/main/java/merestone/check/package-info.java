/**
 * The engine: holds every subject against the rule book and keeps the account.
 *
 * <p>Place in the flow: layers and rules in, {@link merestone.finding.Findings} out. Never sees a
 * file.
 *
 * <p>Definitions. A <em>subject</em> is a feature that is judged, a <em>constraint</em> one it is
 * held against; a <em>piece</em> is the ground they share, zero area excluded: touching is not
 * overlapping. The <em>footprint</em> of a constraint layer is the union of a subject's pieces in
 * it, the <em>rest</em> the subject without it. A rule compares the area of the union of the pieces
 * it is about (must not overlap), or of the subject without them (must be inside), with a limit.
 *
 * <p>Method. All ground is repaired once and packed ({@link merestone.check.PolygonLayer}). For
 * each subject and layer, candidates come from a tree of boxes and areas from the edges in the
 * common box ({@link merestone.geom.overlap}), without geometry. A pair whose edges leave it open,
 * as neighbours along a common border do, climbs the overlay ladder: full precision, vertices
 * snapped at a micrometre, a grid of 0.1 mm; no step succeeding makes the subject undecided. One
 * piece is its own footprint; of several, those that overlap each other are measured together, slab
 * by slab. A rule first looks at areas: the sum of its pieces bounds their union from above, the
 * largest piece and a footprint from below. Areas may clear a subject, with a margin of one
 * hundredth and 0.01 m²; they never condemn it. What the bounds leave open is decided on the
 * geometry, made then and kept as evidence, so that the area which breaks a limit is the area of
 * the ground that is shown.
 *
 * <p>Ellipsoidal areas of findings follow the survey method on their own geometry. Those of
 * accounts are the planar area plus its growth, scaled to the subject's area by the survey method
 * ({@link merestone.geom.overlap.AreaGrowth}).
 *
 * <p>Cost. For n subjects, m constraints and k candidate pairs: O(m log m) for the tree, O(log m +
 * candidates) a subject, the edges in the common box a pair. Geometry costs only findings. Memory:
 * 16 bytes a vertex beside the layer as read.
 *
 * <p>Error. Planar areas within 10⁻⁹ of themselves. Ellipsoidal areas of accounts within 10⁻⁷ of
 * the survey method on the true geometry and a strip of 0.1 mm along its boundary, which is the
 * rounding of the survey method; where the projection varies too much over a subject for that,
 * geometries are measured instead. Accounts close: footprint and rest are the subject.
 *
 * <p>Limits. Curved edges are not known; heights are ignored. Ground made by a repair is no proof
 * of lying inside. Faults nobody foresaw cost the feature, not the run ({@code Mishap}); a lack of
 * memory costs the run. The same input gives the same answer at any number of threads: work is cut
 * into ranges that do not depend on it.
 */
package merestone.check;
