package merestone.report;

import java.util.ArrayList;
import java.util.List;
import merestone.finding.Findings;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.Level;

/**
 * A count on the first page.
 *
 * @param word what is counted, for the style sheet
 * @param name what is counted, for people
 * @param count how many
 */
record Tile(String word, Text name, long count) {
  private static final Messages MESSAGES = Messages.of(Tile.class);

  /**
   * Returns conflicts by level, gravest first, then the excepted if there are any, then the
   * undecided.
   */
  static List<Tile> of(Findings findings) {
    List<Tile> tiles = new ArrayList<>();
    for (Level level : Level.values()) {
      tiles.add(new Tile(level.word(), Wordings.level(level), findings.count(level)));
    }
    if (findings.excepted() > 0) {
      tiles.add(new Tile("excepted", MESSAGES.text("level.excepted"), findings.excepted()));
    }
    tiles.add(new Tile("undecided", MESSAGES.text("level.undecided"), findings.undecided()));
    return List.copyOf(tiles);
  }
}
