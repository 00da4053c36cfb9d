package merestone.app;

import merestone.app.cli.CommandLineDoor;

/** Starts the program: with arguments the command line, without the window. */
public final class Main {

  private Main() {}

  /** Runs and ends the process with the exit code of the contract. */
  public static void main(String[] arguments) {
    System.exit(arguments.length > 0 ? CommandLineDoor.run(arguments) : WindowDoor.open());
  }
}
