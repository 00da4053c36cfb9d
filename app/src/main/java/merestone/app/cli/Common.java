package merestone.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merestone.message.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options every command has. */
final class Common {
  /** The name of the field every command holds this mixin in. */
  private static final String MIXIN = "common";

  private static final String BOTH = "both";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--lang",
      paramLabel = "zh|en|both",
      description =
          "Language of messages and reports; the system's by default. both: reports in two."
              + " 消息与报告的语言。")
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
    return common == null ? Locale.getDefault() : named(((Common) common.userObject()).asked());
  }

  /** Returns the language that arguments ask for which could not be read as a whole. */
  static Locale languageIn(String... arguments) {
    String all = "\n" + String.join("\n", arguments) + "\n";
    return List.of("zh", "en").stream()
        .filter(name -> all.matches("(?s).*\n--lang[=\n]" + name + "\n.*"))
        .findFirst()
        .map(Locale::forLanguageTag)
        .orElseGet(Locale::getDefault);
  }

  private static Locale named(String language) {
    return language.equals("zh") || language.equals("en")
        ? Locale.forLanguageTag(language)
        : Locale.getDefault();
  }

  Locale language() {
    String asked = asked();
    if (!List.of("", BOTH, "zh", "en").contains(asked)) {
      throw WrongUse.of(spec, "cli.language", asked);
    }
    return named(asked);
  }

  /** What is not said of a command may be said before it: {@code merestone --lang en check}. */
  private String asked() {
    return language.isEmpty() ? above().map(Common::asked).orElse("") : language;
  }

  private boolean isQuiet() {
    return quiet || above().filter(Common::isQuiet).isPresent();
  }

  private Optional<Common> above() {
    return Optional.ofNullable(spec.parent())
        .map(above -> (Common) above.mixins().get(MIXIN).userObject());
  }

  /** Returns the language of reports, which may be two. */
  Language reportLanguage() {
    return asked().equals(BOTH) ? Language.BOTH : Language.of(language());
  }

  /** Returns a number of threads that was asked for, which must be one or more. */
  int threads(int asked) {
    if (asked < 1) {
      throw WrongUse.of(spec, "cli.threads", asked);
    }
    return asked;
  }

  ConsoleProgress progress(Console console) {
    Locale words = language();
    console.ctrlC().onFarewell(() -> console.say(Console.MESSAGES.text("cli.cancelled"), words));
    return new ConsoleProgress(console, words, isQuiet());
  }
}
