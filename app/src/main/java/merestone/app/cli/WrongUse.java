package merestone.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UsageError;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with how a command was called, and where its help is. */
record WrongUse(Console console) implements IParameterExceptionHandler {

  /** Returns what stops a command that was given something it cannot use. */
  static UsageError of(CommandSpec command, String key, Object... arguments) {
    return new UsageError(problem(command, Console.MESSAGES.text(key, arguments)));
  }

  /** Tells what the parser could not make sense of. */
  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandSpec command = failure.getCommandLine().getCommandSpec();
    Locale language = Common.languageIn(arguments);
    console.problem(problem(command, words(failure, arguments)), language);
    return ExitCode.USAGE;
  }

  private static Problem problem(CommandSpec command, Text words) {
    Text remedy = Console.MESSAGES.text("cli.wrong.help", command.qualifiedName());
    return new Problem("", "wrong-use", words, remedy);
  }

  private static Text words(ParameterException failure, String[] arguments) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched);
    }
    if (failure instanceof MissingParameterException missing) {
      return Console.MESSAGES.text("cli.wrong.missing", names(missing.getMissing()));
    }
    if (failure instanceof OverwrittenOptionException twice) {
      return Console.MESSAGES.text("cli.wrong.twice", name(twice.getOverwritten()));
    }
    if (failure.getArgSpec() != null && failure.getValue() != null) {
      return value(failure.getArgSpec(), failure.getValue());
    }
    return Console.MESSAGES.text("cli.wrong", String.join(" ", arguments));
  }

  private static Text unknown(UnmatchedArgumentException unmatched) {
    String given = String.join(" ", unmatched.getUnmatched());
    List<String> near = unmatched.getSuggestions();
    return near.isEmpty()
        ? Console.MESSAGES.text("cli.wrong.unknown", given)
        : Console.MESSAGES.text("cli.wrong.unknown.guess", given, near.get(0));
  }

  private static Text value(ArgSpec argument, String given) {
    Class<?> type = argument.type();
    if (type.isEnum()) {
      return Console.MESSAGES.text(
          "cli.wrong.choice", name(argument), argument.paramLabel().replace("|", ", "), given);
    }
    boolean whole = type == int.class || type == Integer.class;
    return Console.MESSAGES.text(
        whole ? "cli.wrong.whole" : "cli.wrong.value", name(argument), given);
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.stream().map(WrongUse::nameAndValue).collect(Collectors.joining(", "));
  }

  private static String nameAndValue(ArgSpec argument) {
    return argument.isOption()
        ? name(argument) + " " + argument.paramLabel()
        : argument.paramLabel();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? Arrays.asList(option.names()).get(option.names().length - 1)
        : argument.paramLabel();
  }
}
