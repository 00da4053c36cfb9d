package merestone.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import merestone.finding.Account;
import merestone.finding.Finding;
import merestone.map.ConflictKind;
import merestone.map.page.BoundaryPoint;
import merestone.map.page.PageBlock;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.AreaKind;
import merestone.triage.Decision;
import merestone.triage.Standing;

/** The text and tables of pages, from the same figures as every other format. */
final class PageBlocks {
  private static final Messages MESSAGES = Messages.of(PageBlocks.class);

  private final Dossier dossier;
  private final AreaKind kind;

  PageBlocks(Dossier dossier) {
    this.dossier = dossier;
    this.kind = dossier.settings().area();
  }

  /** What each finding says, with its rule and what the rule rests on. */
  PageBlock findings(List<Finding> findings, boolean basis) {
    List<Text> lines = new ArrayList<>();
    for (Finding finding : findings) {
      lines.add(
          MESSAGES.text(
              "page.finding",
              state(finding),
              finding.rule().id(),
              finding.rule().wording().title(),
              finding.message()));
      if (basis) {
        Text rests = Wordings.basis(finding.rule().basis());
        if (!rests.zh().isEmpty()) {
          String key = finding.rule().basis().toConfirm() ? "page.basis.confirm" : "page.basis";
          lines.add(MESSAGES.text(key, rests));
        }
        Text remedy = finding.rule().wording().remedy();
        if (!remedy.zh().isEmpty()) {
          lines.add(MESSAGES.text("page.remedy", remedy));
        }
      }
      doubts(finding, lines);
    }
    return new PageBlock.Lines(MESSAGES.text("page.findings"), lines);
  }

  /** The findings of a town as a table: too many for lines. */
  PageBlock list(List<Finding> findings) {
    List<List<String>> rows = new ArrayList<>();
    for (Finding finding : findings) {
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              finding.rule().id(),
              finding.subject().label(),
              m2(finding)));
    }
    return new PageBlock.Table(
        MESSAGES.text("page.findings"),
        List.of(
            MESSAGES.text("page.no"),
            MESSAGES.text("page.rule"),
            MESSAGES.text("page.parcel"),
            MESSAGES.text("page.m2")),
        rows,
        MESSAGES.text("page.more.findings"));
  }

  /** How a parcel's ground divides over the layers it meets. */
  PageBlock account(Finding of) {
    List<List<String>> rows = new ArrayList<>();
    for (Account account : dossier.findings().accounts()) {
      if (account.subject().compareTo(of.subject()) == 0) {
        double whole = account.whole().in(kind);
        double taken = account.footprint().in(kind);
        rows.add(
            List.of(
                account.layer(),
                Amount.squareMetres(taken).shown(),
                Amount.hectares(taken).shown(),
                Amount.mu(taken).shown(),
                whole > 0 ? Amount.share(taken / whole).shown() : "",
                Amount.squareMetres(account.rest().in(kind)).shown()));
      }
    }
    if (rows.isEmpty()) {
      return new PageBlock.Lines(
          MESSAGES.text("page.account", Wordings.area(kind)),
          List.of(MESSAGES.text("page.noAccount")));
    }
    return new PageBlock.Table(
        MESSAGES.text("page.account", Wordings.area(kind)),
        List.of(
            MESSAGES.text("page.layer"),
            MESSAGES.text("page.m2"),
            MESSAGES.text("page.ha"),
            MESSAGES.text("page.mu"),
            MESSAGES.text("page.percent"),
            MESSAGES.text("page.rest")),
        rows,
        MESSAGES.text("page.more.layers"));
  }

  /**
   * The corners of conflicts: X north, Y east, as surveyors write them, to a millimetre.
   *
   * @param most how many rows there are at most
   */
  PageBlock.Table points(List<BoundaryPoint> points, int most) {
    List<List<String>> rows = new ArrayList<>();
    for (BoundaryPoint point : points.subList(0, Math.min(most, points.size()))) {
      rows.add(
          List.of(
              point.name(),
              String.valueOf(point.ring()),
              String.format(Locale.ROOT, "%.3f", point.at().y),
              String.format(Locale.ROOT, "%.3f", point.at().x)));
    }
    int left = points.size() - rows.size();
    Text heading =
        left > 0
            ? MESSAGES.text("page.points.some", rows.size(), points.size())
            : MESSAGES.text("page.points", points.size());
    return new PageBlock.Table(
        heading,
        List.of(
            MESSAGES.text("page.point"),
            MESSAGES.text("page.ring"),
            MESSAGES.text("page.north"),
            MESSAGES.text("page.east")),
        rows,
        MESSAGES.text("page.more.points"));
  }

  /** What a parcel is: its key, name, town and area. */
  PageBlock parcel(Finding of) {
    double m2 = of.subjectArea().in(kind);
    Text area =
        m2 > 0
            ? MESSAGES.text(
                "page.area",
                Amount.squareMetres(m2).shown(),
                Amount.hectares(m2).shown(),
                Amount.mu(m2).shown())
            : MESSAGES.text("page.noArea");
    Text town = of.town().isEmpty() ? MESSAGES.text("page.unknown") : Text.same(of.town());
    return new PageBlock.Lines(
        Text.same(""),
        List.of(
            MESSAGES.text("page.facts", of.subject().label(), of.subject().name(), town, area)));
  }

  /** What was decided of each finding, then the decision as a whole: given, or boxes to tick. */
  PageBlock decision(List<Finding> findings, Text given) {
    List<Text> lines = new ArrayList<>();
    for (Finding finding : findings) {
      Optional.ofNullable(dossier.standings().get(finding.id()))
          .flatMap(Standing::current)
          .map(decided -> decided(finding, decided))
          .ifPresent(lines::add);
    }
    lines.add(given.zh().isEmpty() ? MESSAGES.text("page.choices") : given);
    return new PageBlock.Lines(MESSAGES.text("page.decision"), lines);
  }

  private static Text decided(Finding finding, Decision decided) {
    return MESSAGES.text(
        "page.decided",
        finding.rule().id(),
        decided.status().words(),
        decided.comment(),
        decided.reviewer());
  }

  /** Where people sign. */
  PageBlock signatures() {
    return new PageBlock.Fields(
        Text.same(""),
        List.of(
            MESSAGES.text("page.sign.reviewer"),
            MESSAGES.text("page.sign.checker"),
            MESSAGES.text("page.sign.approver"),
            MESSAGES.text("page.sign.unit"),
            MESSAGES.text("page.sign.date")));
  }

  private void doubts(Finding finding, List<Text> lines) {
    if (!finding.doubt().zh().isEmpty()) {
      lines.add(finding.doubt());
    }
    Text approval = Wordings.approval(finding);
    if (!approval.zh().isEmpty()) {
      lines.add(approval);
    }
  }

  private String m2(Finding finding) {
    return new FindingFacts(finding, kind, Map.of(), Optional.empty())
        .decidingM2()
        .map(area -> Amount.squareMetres(area).shown())
        .orElse("");
  }

  private static Text state(Finding finding) {
    return ConflictKind.of(finding).text();
  }
}
