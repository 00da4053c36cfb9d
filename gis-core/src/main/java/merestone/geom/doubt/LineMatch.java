package merestone.geom.doubt;

/**
 * How two drawings of one line differ.
 *
 * @param subjectIsSparse whether the subject has the fewer vertices
 * @param sparseVertices vertices of the side with fewer, along the ground
 * @param denseVertices vertices of the other side, along the ground
 * @param gapM largest distance between both drawings
 * @param predictedM how far they should be apart because of the coordinate systems; 0 if not at all
 */
public record LineMatch(
    boolean subjectIsSparse,
    int sparseVertices,
    int denseVertices,
    double gapM,
    double predictedM) {}
