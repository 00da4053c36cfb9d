package merestone.bench;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import merestone.check.RobustnessCases;

/** Runs published robustness cases of JTS and GEOS through the engine. */
final class RobustnessRun {
  private static final Logger LOG = System.getLogger(RobustnessRun.class.getName());

  private RobustnessRun() {}

  /**
   * Prints what came out.
   *
   * @param args the folder of the cases
   */
  public static void main(String[] args) throws IOException {
    for (String line : RobustnessCases.run(Path.of(args[0]))) {
      LOG.log(Level.INFO, line);
    }
  }
}
