package merestone.finding;

import java.util.OptionalDouble;
import merestone.message.Text;

/**
 * How near a conflict is to being none.
 *
 * @param excess by how much what was measured is beyond the limit, in the unit of the measure
 * @param share the same as a part of the limit; empty if the limit is 0
 * @param moveM how far the boundary would have to move for the verdict to change, m; empty if that
 *     was not determined
 * @param words what to say, with the numbers
 */
public record Stability(double excess, OptionalDouble share, OptionalDouble moveM, Text words) {}
