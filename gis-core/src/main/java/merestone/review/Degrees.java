package merestone.review;

/**
 * A place in degrees.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 * @param datum the name of the system of degrees: the one under the run's own, nothing shifted
 */
public record Degrees(double longitude, double latitude, String datum) {}
