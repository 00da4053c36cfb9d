/**
 * How doubtful a conflict is and why, how firm a verdict is, whether a whole submission is shifted,
 * and which conflicts have one cause. Labels and numbers only: nothing here clears a conflict.
 *
 * <p>Place in the flow: after the judgement, from geometries alone; knows neither rules nor
 * findings. All lengths are metres of the run's plane.
 *
 * <p>Borders. The border of a piece of ground is told apart into what runs along the constraints'
 * border and what runs along the subject's, to the 0.1 mm of the coarsest overlay ({@link
 * merestone.geom.doubt.BorderSide}). Lines that constraint features have in common bound no ground
 * and have no say. <em>Depth</em> is the distance of the ground's farthest place from the first,
 * <em>reach</em> from the second; a circle within the ground is at most twice as wide as either.
 * Both are upper bounds, at most 1 % or 0.01 mm too large ({@link merestone.geom.doubt.Depth}).
 *
 * <p>Kinds. Of each part of the ground the first that holds; of all parts the worst:
 *
 * <ol>
 *   <li>{@code REAL} at once: the ground is more than half of the subject, or, inside, of a
 *       constraint feature; or no border of a constraint bounds the part; or it is deeper than
 *       anything below explains.
 *   <li>{@code ROUNDING}: depth and reach are at most √2 u for coordinates written in units of u. A
 *       point moves by up to u / 2 in x and in y, which is u / √2, on both borders.
 *   <li>{@code WITHIN_TOLERANCE}: depth and reach are at most the tolerance of coordinates, 0.001 m
 *       in 《农村土地承包经营权确权登记数据库成果质检规则》 (2016).
 *   <li>{@code PROJECTION_CHORD}: one line as below, and every vertex of the dense side is where
 *       the parabola {@code 4 s t (1 − t)} puts it, to tolerance, chord error and a tenth of s; s
 *       is the bow of the whole edge between both systems ({@link merestone.geom.doubt.ChordBow}).
 *       Or one line, and no more apart than densified edges may miss.
 *   <li>{@code VERTEX_DENSITY}, one line: every edge of one side that bounds the part, taken whole,
 *       ends on the other side's border to the tolerance of vertices; the other side has more
 *       vertices there; both are at most 0.5 m and a twentieth of the longest such edge apart
 *       (ours).
 *   <li>{@code SLIVER}: mean width 2 A / P, depth and reach below the width of slivers, 0.1 m
 *       (ours; no norm states one). Outside the constraints also a gap between them: mean width and
 *       twice the depth below it.
 *   <li>{@code REAL} else.
 * </ol>
 *
 * <p>Limits. What is real may be narrow, so a label is a reason to look, not to let pass. Two lines
 * may meet at all vertices of one of them and still be two. A part is judged by its own border: a
 * deep room behind a narrow neck is deep. Ground that only some of the constraints share must not
 * be given: where the rest adjoins, their common lines would look like borders.
 *
 * <p>Cost. Doubt: about linear in the ground's vertices, logarithmic in those of the features; less
 * where area and perimeter prove it real ({@link merestone.geom.doubt.ConflictDoubt#isSurelyReal}).
 * Firmness: a dozen buffers of the border near the ground and their overlays. Shift: linear in
 * vertices.
 */
package merestone.geom.doubt;
