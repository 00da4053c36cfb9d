package merestone.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Reads arguments, runs the command they name, and turns every end into an exit code. */
public final class CommandLineDoor {

  private CommandLineDoor() {}

  /** Runs a command on the process's own streams, in UTF-8 whatever the locale. */
  public static int run(String... arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    try (CtrlC ctrlC = CtrlC.listening()) {
      return run(new Console(out, err, ctrlC), arguments);
    }
  }

  static int run(Console console, String... arguments) {
    CommandLine line = new CommandLine(new MerestoneCommand(console));
    line.addSubcommand(new CheckCommand(console));
    line.addSubcommand(new CompareCommand(console));
    line.addSubcommand(new InfoCommand(console));
    line.addSubcommand(new NewCommand(console));
    line.addSubcommand(new OverlayCommand(console));
    line.addSubcommand(new MapCommand(console));
    line.addSubcommand(
        new CommandLine(new RulesCommand())
            .addSubcommand(new RulesListCommand(console))
            .addSubcommand(new RulesShowCommand(console))
            .addSubcommand(new RulesTestCommand(console))
            .addSubcommand(new RulesDiffCommand(console)));
    line.addSubcommand(new HelpCommand(console));
    line.setOut(console.out());
    line.setErr(console.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    Endings endings = new Endings(console);
    line.setExecutionExceptionHandler(endings);
    line.setParameterExceptionHandler(new WrongUse(console));
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      return endings.outOfMemory(e, line.getParseResult());
    }
  }
}
