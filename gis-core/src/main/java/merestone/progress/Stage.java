package merestone.progress;

import merestone.message.Messages;
import merestone.message.Text;

/** The kinds of work a run consists of, in the order they usually come. */
public enum Stage {
  /** Finds out what a file holds. */
  OPEN("stage.open", StepUnit.BYTE),
  /** Reads features into memory. */
  READ("stage.read", StepUnit.FEATURE),
  /** Brings a layer into the CRS of the run. */
  TRANSFORM("stage.transform", StepUnit.FEATURE),
  /** Computes checksums of the inputs. */
  HASH("stage.hash", StepUnit.BYTE),
  /** Repairs, tiles and indexes a layer. */
  INDEX("stage.index", StepUnit.FEATURE),
  /** Overlays subjects with constraints and judges them. */
  CHECK("stage.check", StepUnit.FEATURE),
  /** Looks how doubtful and how firm conflicts are, and what they have in common. */
  APPRAISE("stage.appraise", StepUnit.ITEM),
  /** Writes a result file. */
  WRITE("stage.write", StepUnit.ITEM),
  /** Draws a map. */
  DRAW("stage.draw", StepUnit.ITEM);

  private static final Messages MESSAGES = Messages.of(Stage.class);

  private final String key;
  private final StepUnit unit;

  Stage(String key, StepUnit unit) {
    this.key = key;
    this.unit = unit;
  }

  /** Returns the stage's name for people. */
  public Text text() {
    return MESSAGES.text(key);
  }

  /** Returns what its steps count. */
  public StepUnit unit() {
    return unit;
  }
}
