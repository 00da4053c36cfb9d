package merestone.app.gui;

import java.nio.file.Path;
import java.util.UUID;
import merestone.app.gui.triage.Keeping;
import merestone.crs.CoordinateSystems;
import merestone.triage.DecisionBook;

/** Keeps decisions in a folder of the test, since nothing may be left beside the sample. */
public final class KeptAside {
  private KeptAside() {}

  /** Returns a keeper that begins with a new file in a folder whenever a review is opened. */
  public static Keeping in(Path folder) {
    return (session, owner) ->
        DecisionBook.open(
            folder.resolve("review-" + UUID.randomUUID() + ".yaml"),
            CoordinateSystems.ofEpsg(4527),
            owner);
  }
}
