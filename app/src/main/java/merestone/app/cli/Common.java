package merestone.app.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The options every command has. */
final class Common {
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
