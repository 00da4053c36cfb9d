package merestone.app.cli;

import java.util.concurrent.Callable;
import merestone.review.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that holds all others. */
@Command(
    name = "merestone",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = MerestoneCommand.OwnVersion.class,
    description = "Offline review of spatial plans. 国土空间规划离线审查。",
    footer = {"", "Example 示例: merestone check sample-data/qinghe/review.yaml"})
final class MerestoneCommand implements Callable<Integer> {

  static final class OwnVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"merestone " + Version.NUMBER};
    }
  }

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private Common common;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version. 显示版本。")
  private boolean version;

  MerestoneCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(console.err());
    return ExitCode.USAGE;
  }
}
