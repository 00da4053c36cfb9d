package merestone.app.gui.frame;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a file or folder; empty if the user thinks better of it. */
public interface Choosing {

  /** Asks for a review file to open. */
  Optional<Path> review();

  /** Asks where to write a map image. */
  Optional<Path> image(String suggested);

  /**
   * Asks where to write a file.
   *
   * @param ending its ending, without the point
   */
  Optional<Path> file(String suggested, String ending);

  /** Asks for the folder to write results to, and whether files in it may be replaced. */
  Optional<Path> results(String suggested);
}
