package merestone.progress;

import merestone.message.Messages;
import merestone.message.Text;

/** The kinds of work a run consists of, in the order they usually come. */
public enum Stage {
  /** Finds out what a file holds. */
  OPEN("stage.open"),
  /** Reads features into memory. */
  READ("stage.read"),
  /** Brings a layer into the CRS of the run. */
  TRANSFORM("stage.transform"),
  /** Computes checksums of the inputs. */
  HASH("stage.hash"),
  /** Repairs, tiles and indexes a layer. */
  INDEX("stage.index"),
  /** Overlays subjects with constraints and judges them. */
  CHECK("stage.check"),
  /** Writes a result file. */
  WRITE("stage.write"),
  /** Draws a map. */
  DRAW("stage.draw");

  private static final Messages MESSAGES = Messages.of(Stage.class);

  private final String key;

  Stage(String key) {
    this.key = key;
  }

  /** Returns the stage's name for people. */
  public Text text() {
    return MESSAGES.text(key);
  }
}
