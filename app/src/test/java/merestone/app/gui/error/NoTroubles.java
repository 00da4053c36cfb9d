package merestone.app.gui.error;

import merestone.message.UserError;

/** Fails the test on any trouble. */
public final class NoTroubles implements Troubles {

  @Override
  public void explain(UserError error) {
    throw new AssertionError(error);
  }

  @Override
  public void reportBug(Throwable fault) {
    throw new AssertionError(fault);
  }
}
