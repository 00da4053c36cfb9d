package merestone.geom.doubt;

import java.util.OptionalDouble;

/**
 * The numbers of ground in conflict, in the plane of the run.
 *
 * @param areaM2 its area A
 * @param perimeterM the length P of its border, holes included
 * @param meanWidthM 2 A / P, about the width of a strip
 * @param depthM distance of its farthest place from what of the constraints' border bounds it;
 *     never too small, at most 1 % or 0.01 mm too large. If no border bounds it, from the nearest
 *     line of any constraint, lines between two of them included. Empty if there is no constraint
 * @param borderShare what part of P runs along the constraints' border, 0 to 1
 */
public record GroundSize(
    double areaM2,
    double perimeterM,
    double meanWidthM,
    OptionalDouble depthM,
    double borderShare) {}
