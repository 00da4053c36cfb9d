package merestone.review;

import java.util.Locale;
import merestone.check.Tabulation;
import merestone.message.Messages;
import merestone.message.Problem;

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
                  table.pairs().above(run.request().minAreaM2()),
                  number(run.request().minAreaM2(), 3),
                  number(table.pairs().sumM2(), 3),
                  number(table.footprint().onceM2(), 3))
              .in(language));
      words.append(System.lineSeparator());
      for (Tabulation.Undecided one : table.undecided()) {
        words
            .append(MESSAGES.text("overlay.undecided", pair(one), one.why()).in(language))
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

  private static String pair(Tabulation.Undecided one) {
    boolean both = !one.subject().isEmpty() && !one.constraint().isEmpty();
    return both ? one.subject() + " × " + one.constraint() : one.subject() + one.constraint();
  }

  private static String number(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
