package merestone.app;

import java.util.Locale;
import merestone.app.cli.CommandLineDoor;

/**
 * Starts the program: without arguments, or with a review file alone, the window; with others the
 * command line.
 */
public final class Main {

  private Main() {}

  /** Runs and ends the process with the exit code of the contract. */
  public static void main(String[] arguments) {
    System.exit(
        wantsWindow(arguments) ? WindowDoor.open(arguments) : CommandLineDoor.run(arguments));
  }

  /** No command is called like a file, so that a review file alone cannot be one. */
  static boolean wantsWindow(String... arguments) {
    return arguments.length == 0
        || arguments.length == 1 && arguments[0].toLowerCase(Locale.ROOT).matches("[^-].*\\.ya?ml");
  }
}
