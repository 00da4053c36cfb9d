package merestone.review;

import java.util.Map;

/**
 * A feature under the cursor.
 *
 * @param layerId the layer's title
 * @param label its key or record number, with its name
 * @param attributes its columns in file order
 * @param planarM2 its area in the plane of the run, m²
 * @param ellipsoidalM2 its area on the ellipsoid, m²
 */
public record Identified(
    String layerId,
    String label,
    Map<String, String> attributes,
    double planarM2,
    double ellipsoidalM2) {}
