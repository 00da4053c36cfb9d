/**
 * Checks of a polygon layer in itself: what overlaps, what is left open, what is there twice, and
 * what is wrong with single geometries.
 *
 * <p>Place in the flow: pure geometry on JTS, {@code geom} and {@code geom.overlap}; knows neither
 * rules nor files. Each check is a class of its own with records for what it finds: the geometry of
 * the fault, the features concerned by number, the figures. A layer's answer is {@link
 * merestone.geom.topology.Found}: faults in the order of the layer and, apart from them, what could
 * not be decided; only without either is a layer clean. {@link merestone.geom.topology.Work} says
 * over how many threads, and is how a check is stopped; the number of threads cannot be seen in the
 * answer.
 *
 * <ul>
 *   <li>{@link merestone.geom.topology.Overlaps}: pairs of boxes in a packed R-tree, areas by
 *       edges, ground by clipping, the rest by overlay; O(n log n + k), k edges in common boxes.
 *   <li>{@link merestone.geom.topology.Gaps}: borders that agree cancel, the rest is noded and its
 *       faces counted; O(n) for what cancels, O(m log m) for the m edges that do not.
 *   <li>{@link merestone.geom.topology.Duplicates}: corners of boxes in an R-tree, then points in
 *       order; O(n log n).
 *   <li>{@link merestone.geom.topology.ValidityFaults}: edges in an R-tree, the order of edges
 *       around points, rings in rings; O(n log n + k). Takes geometries as they were read.
 *   <li>{@link merestone.geom.topology.Slivers}, {@link merestone.geom.topology.Spikes}, {@link
 *       merestone.geom.topology.VertexSpacing}, {@link merestone.geom.topology.Multiparts}: of
 *       single geometries as they were read, run over a layer by {@link
 *       merestone.geom.topology.EachFeature}; O(n), spacing O(n log n).
 * </ul>
 *
 * <p>{@code Overlaps} and {@code Gaps} need valid polygons; a feature without ground there, because
 * it had none or could not be mended, is undecided.
 *
 * <p>Gaps step by step: {@link merestone.geom.topology.Points} numbers coordinates, {@link
 * merestone.geom.topology.Links} sums up edges, {@link merestone.geom.topology.Noding} cuts what is
 * left by the contacts {@link merestone.geom.topology.ContactSearch} finds, {@link
 * merestone.geom.topology.HalfEdges} and {@link merestone.geom.topology.Walks} find the faces,
 * {@link merestone.geom.topology.Islands} tells which face a separate piece lies in, {@link
 * merestone.geom.topology.Cover} counts the features over each face, {@link
 * merestone.geom.topology.GapRings} makes polygons of those with none.
 */
package merestone.geom.topology;
