package merestone.review.draft;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merestone.message.Text;
import merestone.rule.RoleNames;

/** A draft in words, for {@code new} without {@code --json}. Stateless. */
public final class DraftReport {
  private static final int FEW_ROWS = 2;

  private DraftReport() {}

  /** Returns a paragraph per layer, then what the rules need. */
  public static String of(Draft draft, List<RoleNeed> needs, Locale language) {
    String layers =
        draft.layers().stream()
            .map(layer -> paragraph(layer, language))
            .collect(Collectors.joining("\n"));
    String roles =
        needs.stream()
            .flatMap(need -> Stream.concat(Stream.of(need(need)), gaps(need)))
            .map(line -> "  " + line.in(language))
            .collect(Collectors.joining("\n"));
    return layers
        + "\n"
        + DraftWords.text("report.needs", draft.law().book()).in(language)
        + "\n"
        + roles;
  }

  private static String paragraph(DraftLayer layer, Locale language) {
    FoundLayer found = layer.found();
    Sample sample = found.sample();
    StringBuilder words = new StringBuilder(found.address().toString()).append('\n');
    line(words, role(layer), language);
    String rows = found.rows() < 0 ? "?" : String.valueOf(found.rows());
    line(words, DraftWords.text("report.rows", rows, found.geometryType()), language);
    line(words, crs(found), language);
    line(
        words,
        DraftWords.text("report.encoding", sample.encoding(), sample.from().words()),
        language);
    sample.rows().stream()
        .limit(FEW_ROWS)
        .forEach(row -> words.append("    ").append(String.join(" | ", row)).append('\n'));
    return words.toString();
  }

  private static Text role(DraftLayer layer) {
    if (!layer.isUsed()) {
      return DraftWords.text("report.noRole");
    }
    Text title = RoleNames.of(layer.role());
    return layer.found().guesses().stream()
        .filter(guess -> guess.role().equals(layer.role()))
        .findFirst()
        .map(guess -> DraftWords.text("report.role", layer.role(), title, guess.why()))
        .orElseGet(() -> DraftWords.text("report.givenRole", layer.role(), title));
  }

  private static Text crs(FoundLayer found) {
    if (found.grid().isKnown()) {
      return DraftWords.text("report.crs", found.grid().label());
    }
    return found
        .grid()
        .suggested()
        .map(code -> DraftWords.text("report.crsSuggested", code))
        .orElseGet(() -> DraftWords.text("report.crsUnknown"));
  }

  private static Text need(RoleNeed need) {
    return need.isMissing()
        ? DraftWords.text("report.missing", need.role(), need.title(), need.rules())
        : DraftWords.text(
            "report.played",
            need.role(),
            need.title(),
            need.rules(),
            DraftWords.list(need.playedBy()));
  }

  private static Stream<Text> gaps(RoleNeed need) {
    return need.gaps().stream()
        .map(gap -> DraftWords.text("report.gap", gap.layer(), gap.column(), gap.rules()));
  }

  private static void line(StringBuilder words, Text text, Locale language) {
    words.append("  ").append(text.in(language)).append('\n');
  }
}
