package merestone.app.cli;

/** Knows whether somebody watches stderr. */
final class Terminal {
  /** Set by the launcher, which can ask the shell; Java can only ask about all streams at once. */
  private static final String PROPERTY = "merestone.terminal";

  private Terminal() {}

  /** Returns whether stderr is a terminal, where a line can be written over. */
  static boolean isStderr() {
    String told = System.getProperty(PROPERTY, "");
    return told.isEmpty() ? System.console() != null : Boolean.parseBoolean(told);
  }
}
