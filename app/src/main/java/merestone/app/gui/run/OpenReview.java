package merestone.app.gui.run;

import java.util.List;
import merestone.map.MapScene;
import merestone.message.Problem;
import merestone.review.LayerSummary;
import merestone.review.ReviewSession;
import merestone.rule.RoleNames;

/**
 * A review that is open, with what the window shows of it: gathered in the background, since it
 * looks at every feature.
 */
public record OpenReview(
    ReviewSession session, List<LayerSummary> layers, MapScene scene, List<Problem> problems) {

  static OpenReview of(ReviewSession session) {
    RoleNames.prepare();
    return new OpenReview(session, session.layers(), session.scene(), session.problems());
  }

  /**
   * Returns whether this is what was open before, under other rules at most: what is shown and
   * decided stays.
   *
   * @param before null if nothing was open
   */
  public boolean goesOn(OpenReview before) {
    return before != null && before.scene == scene;
  }

  /** Returns the same layers under the rules of another session. */
  OpenReview under(ReviewSession other) {
    return new OpenReview(other, layers, scene, problems);
  }
}
