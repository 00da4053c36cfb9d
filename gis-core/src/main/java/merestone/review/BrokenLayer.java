package merestone.review;

import java.util.List;
import merestone.message.Problem;

/**
 * A layer of a review that is missing or cannot be used.
 *
 * @param place its place among the layers of the review file, from 0
 * @param title its title, or its path where it has none
 * @param role the part it was to play
 * @param path the file as the review names it
 * @param problems why it cannot be used; at least one
 */
public record BrokenLayer(
    int place, String title, String role, String path, List<Problem> problems) {
  public BrokenLayer {
    problems = List.copyOf(problems);
  }
}
