package merestone.rule;

import java.nio.file.Files;
import java.nio.file.Path;
import merestone.message.Messages;
import merestone.message.NearestWord;
import merestone.message.Text;
import merestone.rule.code.CodeTables;

/** Blames a rule for a code table that is not there. */
final class CodesCheck {
  private static final Messages WORDS = Messages.of(CodesCheck.class);

  private CodesCheck() {}

  /**
   * Blames the table a rule names, if there is none of that name or file.
   *
   * @param book the file the rule stands in
   */
  static void check(YamlNode rule, Path book) {
    rule.find("codes")
        .filter(codes -> !codes.text().isEmpty())
        .ifPresent(codes -> check(codes, codes.text(), book));
  }

  private static void check(YamlNode codes, String name, Path book) {
    if (CodeTables.isFile(name)) {
      if (!Files.isRegularFile(book.resolveSibling(name))) {
        codes.blame(
            "no-code-table", WORDS.text("codes.file", name), WORDS.text("codes.file.remedy"));
      }
    } else if (!CodeTables.names().contains(name)) {
      Text what =
          NearestWord.among(name, CodeTables.names())
              .map(meant -> WORDS.text("codes.name.guess", name, meant))
              .orElse(WORDS.text("codes.name", name));
      String all = String.join(", ", CodeTables.names());
      codes.blame("no-code-table", what, WORDS.text("codes.name.remedy", all));
    }
  }
}
