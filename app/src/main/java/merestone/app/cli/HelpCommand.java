package merestone.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of a command, as its own option does. */
@Command(
    name = "help",
    description = "Show the help of a command. 显示命令的帮助。",
    footer = {"", "Example 示例: merestone help rules show"})
final class HelpCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private Common common;

  @Parameters(
      arity = "0..*",
      paramLabel = "COMMAND",
      description = "The command; all of them if left out. 命令；不写则列出全部。")
  private List<String> words = List.of();

  HelpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine line = spec.root().commandLine();
    for (String word : words) {
      line = line.getSubcommands().get(word);
      if (line == null) {
        throw WrongUse.of(spec, "cli.wrong.unknown", String.join(" ", words));
      }
    }
    line.usage(console.out());
    return ExitCode.OK;
  }
}
