package merestone.app.gui.run;

import merestone.map.MapScene;
import merestone.review.ReviewResult;

/** The result of a check with the scene it makes, gathered in the background. */
public record CheckedReview(ReviewResult result, MapScene scene) {

  static CheckedReview of(ReviewResult result) {
    return new CheckedReview(result, result.scene());
  }
}
