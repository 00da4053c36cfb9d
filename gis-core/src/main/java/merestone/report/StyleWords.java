package merestone.report;

import java.util.function.UnaryOperator;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.Level;
import merestone.rule.RoleNames;

/**
 * The words of the legend QGIS shows, by the holes of the styles that ship: those of the report.
 *
 * @param language the language of the report
 */
record StyleWords(Language language) implements UnaryOperator<String> {

  @Override
  public String apply(String hole) {
    return language.in(text(hole), " ");
  }

  private static Text text(String hole) {
    Messages messages = Messages.of(StyleWords.class);
    return switch (hole) {
      case "block" -> Wordings.level(Level.BLOCK);
      case "warn" -> Wordings.level(Level.WARN);
      case "info" -> Wordings.level(Level.INFO);
      case "excepted" -> messages.text("level.excepted");
      case "undecided" -> messages.text("level.undecided");
      default -> RoleNames.of(hole);
    };
  }
}
