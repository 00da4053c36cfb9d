package merestone.app.gui.error;

import merestone.message.UserError;

/** Takes what went wrong and tells the user. */
public interface Troubles {

  /** Explains an input that is wrong. */
  void explain(UserError error);

  /** Owns up to a fault of the program. */
  void reportBug(Throwable fault);
}
