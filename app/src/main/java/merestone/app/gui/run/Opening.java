package merestone.app.gui.run;

import java.nio.file.Path;
import merestone.progress.Progress;
import merestone.review.ReviewSession;

/** Opens a review: {@link ReviewSession#open} in the program. */
public interface Opening {

  /** Reads a review file with its rule book and layers. */
  ReviewSession open(Path review, Progress progress);
}
