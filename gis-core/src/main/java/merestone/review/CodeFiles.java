package merestone.review;

import java.nio.file.Path;
import java.util.List;
import merestone.rule.AttributeDemand;
import merestone.rule.RuleBook;
import merestone.rule.code.CodeTables;

/** The code tables beside a rule book that it names: files that were read, as the book was. */
final class CodeFiles {
  private CodeFiles() {}

  static List<Path> of(RuleBook book, Path file) {
    return book.rules().stream()
        .map(rule -> rule.demand())
        .filter(AttributeDemand.CodeList.class::isInstance)
        .map(demand -> ((AttributeDemand.CodeList) demand).codes())
        .filter(CodeTables::isFile)
        .distinct()
        .map(file::resolveSibling)
        .toList();
  }
}
