package merestone.review;

import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;

/**
 * One fault planted into a clean {@link Submission}, and how it must be found.
 *
 * @param name what was done
 * @param code the rule that must find it
 * @param subject the finding's subject: a key, a layer's title, or a file
 * @param where a box of ground, in metres from the district's corner, in which the finding must
 *     lie; empty for one that is not about a place
 * @param plant does it
 */
record PlantedFault(
    String name, String code, String subject, Geometry where, Consumer<Submission> plant) {

  static PlantedFault of(String name, String code, String subject, Consumer<Submission> plant) {
    return new PlantedFault(name, code, subject, SubmittedRow.nowhere(), plant);
  }

  PlantedFault at(double... box) {
    return new PlantedFault(
        name, code, subject, SubmittedRow.box(box[0], box[1], box[2], box[3]), plant);
  }

  @Override
  public String toString() {
    return code + " " + name;
  }
}
