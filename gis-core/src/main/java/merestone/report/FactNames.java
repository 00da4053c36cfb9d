package merestone.report;

import java.util.Map;
import java.util.Optional;
import merestone.message.Messages;
import merestone.message.Text;

/** What people call the settings and versions of a run. Stateless; safe for threads. */
public final class FactNames {
  private static final Messages MESSAGES = Messages.of(FactNames.class);
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("review", "fact.review"),
          Map.entry("rule-book", "fact.book"),
          Map.entry("crs", "fact.crs"),
          Map.entry("deciding-area", "fact.area"),
          Map.entry("reference-date", "fact.date"),
          Map.entry("fail-on", "fact.failOn"),
          Map.entry("merestone", "fact.version"),
          Map.entry("jts", "fact.jts"),
          Map.entry("geotools", "fact.geotools"),
          Map.entry("epsg", "fact.epsg"),
          Map.entry("sqlite-jdbc", "fact.sqlite"));

  private FactNames() {}

  /**
   * Returns a setting's name.
   *
   * @param code its code in the table {@code run}; the name of one that this version does not write
   *     is the code itself
   */
  public static Text of(String code) {
    return Optional.ofNullable(KEYS.get(code))
        .map(key -> MESSAGES.text(key))
        .orElse(Text.same(code));
  }
}
