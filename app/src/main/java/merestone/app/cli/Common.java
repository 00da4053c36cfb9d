package merestone.app.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options every command has. */
final class Common {
  /** The name of the field every command holds this mixin in. */
  private static final String MIXIN = "common";

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description = "Language of messages and reports; the system's by default. 消息与报告的语言。")
  private String language = "";

  @Option(names = "--quiet", description = "No progress on stderr. 不显示进度。")
  private boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help. 显示帮助。")
  private boolean help;

  /** Returns the language a command was asked to speak; the system's if it has no say in it. */
  static Locale language(CommandLine line) {
    CommandSpec common = line.getCommandSpec().mixins().get(MIXIN);
    return common == null ? Locale.getDefault() : ((Common) common.userObject()).language();
  }

  Locale language() {
    if (language.isEmpty()) {
      return Locale.getDefault();
    }
    return Locale.forLanguageTag(language);
  }

  ConsoleProgress progress(Console console) {
    return new ConsoleProgress(console, language(), quiet);
  }
}
