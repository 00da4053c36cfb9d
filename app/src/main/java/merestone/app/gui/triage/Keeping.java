package merestone.app.gui.triage;

import merestone.review.ReviewSession;
import merestone.triage.DecisionBook;

/** Opens the decisions about a review: {@link ReviewSession#decisions} in the program. */
public interface Keeping {

  /** Opens them; the owner is who does, and since when, in a line. */
  DecisionBook open(ReviewSession session, String owner);
}
