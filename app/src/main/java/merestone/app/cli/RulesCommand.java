package merestone.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Holds the commands on rule books. */
@Command(
    name = "rules",
    synopsisSubcommandLabel = "list|show|test|diff",
    description = "What a rule book says, and whether its examples hold. 查看与测试规则库。",
    footer = {"", "Example 示例: merestone rules test sanxian"})
final class RulesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Common common;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }
}
