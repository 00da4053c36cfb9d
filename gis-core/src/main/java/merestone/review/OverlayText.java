package merestone.review;

import java.util.Locale;
import merestone.check.Tabulation;
import merestone.check.Tabulation.ClassTotals;
import merestone.check.Tabulation.Division;
import merestone.finding.RepairWords;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;

/** An overlay in words, for {@code overlay} without {@code --json}. */
public final class OverlayText {
  private static final Messages MESSAGES = Messages.of(OverlayText.class);

  private OverlayText() {}

  /** Returns a paragraph per constraint layer. */
  public static String of(OverlayRun run, Locale language) {
    StringBuilder words = new StringBuilder();
    for (Tabulation table : run.tables()) {
      words.append(
          MESSAGES
              .text(
                  "overlay.table",
                  table.subjects().layer() + " × " + table.constraints().layer(),
                  table.pairs().size(),
                  table.pairs().above(run.request().minAreaM2() / run.unitM2()),
                  number(run.request().minAreaM2(), 3),
                  number(table.pairs().sumM2() * run.unitM2(), 3),
                  number(table.footprint().onceM2() * run.unitM2(), 3))
              .in(language));
      words.append(System.lineSeparator());
      table.byClass().ifPresent(division -> add(words, division, run.unitM2(), language));
      for (Tabulation.Undecided one : table.undecided()) {
        words
            .append(MESSAGES.text("overlay.undecided", pair(one), why(one)).in(language))
            .append(System.lineSeparator());
      }
    }
    for (Problem problem : run.problems()) {
      words
          .append(problem.message().in(language))
          .append(' ')
          .append(problem.remedy().in(language))
          .append(System.lineSeparator());
    }
    return words.toString().stripTrailing();
  }

  private static void add(StringBuilder words, Division division, double unitM2, Locale language) {
    for (ClassTotals part : division.parts()) {
      Text value =
          part.value().isEmpty() ? MESSAGES.text("overlay.notStated") : Text.same(part.value());
      words
          .append("  ")
          .append(
              MESSAGES
                  .text(
                      "overlay.class",
                      division.column(),
                      value,
                      part.pairs(),
                      number(part.sumOfPairsM2() * unitM2, 3),
                      number(part.footprint().onceM2() * unitM2, 3))
                  .in(language))
          .append(System.lineSeparator());
    }
    words
        .append("  ")
        .append(
            MESSAGES
                .text(
                    "overlay.between",
                    number(division.overlapBetweenClasses().onceM2() * unitM2, 3))
                .in(language))
        .append(System.lineSeparator());
  }

  private static String pair(Tabulation.Undecided one) {
    boolean both = !one.subject().isEmpty() && !one.constraint().isEmpty();
    return both ? one.subject() + " × " + one.constraint() : one.subject() + one.constraint();
  }

  private static Text why(Tabulation.Undecided one) {
    if (!one.subject().isEmpty() && !one.constraint().isEmpty()) {
      return MESSAGES.text("overlay.failed");
    }
    Text known = RepairWords.fault(one.why());
    boolean isKnown = !known.zh().equals(one.why());
    return isKnown ? known : MESSAGES.text("overlay.mishap", one.why());
  }

  private static String number(double value, int digits) {
    String shown = String.format(Locale.ROOT, "%." + digits + "f", value);
    return shown.matches("-0\\.0*") ? shown.substring(1) : shown;
  }
}
