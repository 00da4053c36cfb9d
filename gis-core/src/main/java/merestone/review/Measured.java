package merestone.review;

/**
 * A line or ring measured: in the plane of the run, and on the ellipsoid under it.
 *
 * @param planarM length of the line or of the whole ring in the plane, m
 * @param ellipsoidalM the same along geodesics, m
 * @param planarM2 area of the ring in the plane, m²; 0 for a line
 * @param ellipsoidalM2 area of the ring on the ellipsoid, m², edges straight in the plane; 0 for a
 *     line
 * @param crossing whether the ring crosses itself, so that its area means nothing
 * @param ellipsoid the ellipsoid's name
 */
public record Measured(
    double planarM,
    double ellipsoidalM,
    double planarM2,
    double ellipsoidalM2,
    boolean crossing,
    String ellipsoid) {}
