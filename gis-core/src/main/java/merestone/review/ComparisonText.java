package merestone.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.report.FactNames;
import merestone.triage.Change;
import merestone.triage.Imprint;

/** Two results compared, in lines for people. */
public final class ComparisonText {
  private static final Messages MESSAGES = Messages.of(ComparisonText.class);
  private static final int HASH_SHOWN = 12;

  private ComparisonText() {}

  /** Returns the lines: what the results were made from, the counts, then each difference. */
  public static List<Text> of(ResultComparison comparison) {
    List<Text> lines = new ArrayList<>();
    lines.add(result("compare.old", comparison.old()));
    lines.add(result("compare.new", comparison.fresh()));
    origins(lines, comparison);
    if (!comparison.isComplete()) {
      lines.add(MESSAGES.text("compare.incomplete"));
    }
    lines.add(counts(MESSAGES.text("compare.all"), comparison.changes().counts()));
    comparison.byRule().forEach((rule, counts) -> lines.add(counts(Text.same(rule), counts)));
    comparison.differing().forEach(change -> lines.add(change(change)));
    return lines;
  }

  private static Text result(String key, StoredResult result) {
    Text verdict =
        result
            .verdict()
            .map(word -> MESSAGES.text(ChangeWords.verdict(word)))
            .orElse(MESSAGES.text("compare.verdict.untold"));
    return MESSAGES.text(key, result.file(), result.print().imprints().size(), verdict);
  }

  private static void origins(List<Text> lines, ResultComparison comparison) {
    if (!comparison.tellsInputs()) {
      lines.add(MESSAGES.text("compare.inputsUntold"));
      return;
    }
    for (ResultComparison.Difference one : comparison.settings()) {
      lines.add(
          MESSAGES.text(
              "compare.setting", FactNames.of(one.name()), value(one.old()), value(one.fresh())));
    }
    for (ResultComparison.Difference one : comparison.inputs()) {
      lines.add(
          MESSAGES.text(
              "compare.input",
              one.name(),
              value(one.old().map(ComparisonText::shortened)),
              value(one.fresh().map(ComparisonText::shortened))));
    }
    if (comparison.settings().isEmpty() && comparison.inputs().isEmpty()) {
      lines.add(MESSAGES.text("compare.sameInputs"));
    }
  }

  private static Text value(Optional<Text> value) {
    return value.orElse(MESSAGES.text("compare.none"));
  }

  private static Text shortened(Text hash) {
    return Text.same(hash.en().substring(0, Math.min(HASH_SHOWN, hash.en().length())));
  }

  private static Text counts(Text of, Map<Change.Kind, Integer> counts) {
    return MESSAGES.text(
        "compare.counts",
        of,
        counts.get(Change.Kind.NEW),
        counts.get(Change.Kind.GONE),
        counts.get(Change.Kind.GROWN),
        counts.get(Change.Kind.SHRUNK),
        counts.get(Change.Kind.CHANGED),
        counts.get(Change.Kind.UNCHANGED));
  }

  private static Text change(Change change) {
    Imprint imprint = change.imprint();
    Text line =
        MESSAGES.text(
            "compare.change",
            MESSAGES.text(ChangeWords.kind(change.kind())),
            imprint.rule(),
            imprint.subject().layer() + " / " + imprint.subject().label(),
            area(change.before()),
            area(change.now()),
            change.now().or(change::before).map(Imprint::finding).orElse(""));
    return change.causes().stream()
        .sorted()
        .map(cause -> MESSAGES.text(ChangeWords.cause(cause)))
        .reduce(
            line,
            (all, cause) -> new Text(all.zh() + "\t" + cause.zh(), all.en() + "\t" + cause.en()));
  }

  /** A finding that is no ground has no area; one that is not there has none either. */
  private static Text area(Optional<Imprint> imprint) {
    return imprint
        .flatMap(Imprint::outline)
        .map(shape -> Text.same(String.format(Locale.ROOT, "%.2f m²", shape.areaM2())))
        .orElse(MESSAGES.text("compare.none"));
  }
}
