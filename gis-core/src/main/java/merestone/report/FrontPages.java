package merestone.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import merestone.finding.Findings;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.report.table.FrontPage;
import merestone.report.table.Item;

/** Makes page one of a result, the same in every format. */
final class FrontPages {
  private static final Messages MESSAGES = Messages.of(FrontPages.class);

  /** So many undecided features are told on page one; all of them are in the findings. */
  private static final int UNDECIDED = 20;

  private FrontPages() {}

  static FrontPage of(Dossier dossier) {
    Headline headline = Headline.of(dossier);
    List<Gap> gaps = Gap.of(LedgerLine.of(dossier), dossier.problems());
    return new FrontPage(
        dossier.title(),
        headline.word(),
        headline.title(),
        headline.sentence(),
        Tile.of(dossier.findings()).stream()
            .map(tile -> new Item(tile.word(), tile.name(), tile.count()))
            .toList(),
        notChecked(dossier, gaps),
        Gap.untold(gaps, dossier.problems()).stream().map(FrontPages::words).toList(),
        AdjustedRules.of(dossier.book()).sections(),
        Fact.of(dossier).stream()
            .map(fact -> new Item(fact.code(), fact.name(), fact.value()))
            .toList());
  }

  private static List<Text> notChecked(Dossier dossier, List<Gap> gaps) {
    Findings findings = dossier.findings();
    if (findings.ledger().isEmpty()) {
      return List.of(MESSAGES.text("unchecked.noRule"));
    }
    List<Unsettled> unsettled = Unsettled.of(findings.all());
    if (gaps.isEmpty() && unsettled.isEmpty()) {
      boolean clean = dossier.problems().isEmpty();
      return List.of(MESSAGES.text(clean ? "unchecked.nothing" : "unchecked.onlyProblems"));
    }
    List<Text> lines = new ArrayList<>(gaps.stream().map(FrontPages::words).toList());
    unsettled.stream()
        .limit(UNDECIDED)
        .map(one -> MESSAGES.text("unchecked.one", one.message(), one.rules()))
        .forEach(lines::add);
    if (unsettled.size() > UNDECIDED) {
      lines.add(MESSAGES.text("unchecked.more", unsettled.size() - UNDECIDED));
    }
    return lines;
  }

  private static Text words(Gap gap) {
    Text what = MESSAGES.text("unchecked.of", gap.rule(), gap.title(), gap.layers());
    Text notRun =
        gap.notRun() > 0 ? MESSAGES.text("unchecked.notRun", gap.notRun()) : Text.same("");
    boolean counted = gap.why().equals(Text.same("")) && gap.undecided() > 0;
    Text undecided =
        counted ? MESSAGES.text("unchecked.undecided", gap.undecided()) : Text.same("");
    return joined(what, notRun, undecided, gap.why(), gap.remedy());
  }

  private static Text words(Problem problem) {
    Text where = Text.same(problem.path().replaceFirst("^.*[/\\\\]", "") + ":");
    return joined(where, problem.message(), problem.remedy());
  }

  private static Text joined(Text... parts) {
    Stream<Text> said = Stream.of(parts).filter(part -> !part.equals(Text.same("")));
    return said.reduce((a, b) -> new Text(a.zh() + " " + b.zh(), a.en() + " " + b.en()))
        .orElseThrow();
  }
}
