package merestone.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.finding.Evidence;
import merestone.finding.Finding;
import merestone.finding.Finding.Kind;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;
import merestone.message.Text;
import merestone.rule.DemandText;
import merestone.rule.Rule;

/**
 * All findings of one rule.
 *
 * @param rule the rule
 * @param words the rule's level, terms, basis and limit in words
 * @param conflicts where it is broken; the first ones if there are very many
 * @param undecided where it cannot be said; the first ones if there are very many
 * @param excepted where it is broken, but excepted; the first ones if there are very many
 * @param conflictCount how many conflicts there are
 * @param undecidedCount how many undecided findings there are
 * @param complete whether the ledger shows that the rule did all it should
 * @param sum the conflicts' ground added up, each subject's counted once; empty without conflicts
 */
record RuleSection(
    Rule rule,
    Words words,
    List<Entry> conflicts,
    List<Entry> undecided,
    List<Entry> excepted,
    long conflictCount,
    long undecidedCount,
    boolean complete,
    Optional<Figures> sum) {

  /** More rows of a table than this no reader takes in, and no browser shows in good time. */
  private static final int LISTED = 5000;

  /** What the template says about a rule. */
  record Words(
      Text level,
      Text relation,
      RuleTerms terms,
      Text basis,
      Text limit,
      List<DemandText.Term> demand,
      Text profile,
      Text leftOut) {
    static Words of(Rule rule) {
      return new Words(
          Wordings.level(rule.level()),
          rule.relation().title(),
          RuleTerms.of(rule),
          Wordings.basis(rule.basis()),
          Wordings.limit(rule),
          DemandText.of(rule.demand()),
          rule.application().adjustment().words(),
          rule.application().leftOut().orElseGet(() -> Text.same("")));
    }
  }

  /**
   * One finding of the rule.
   *
   * @param finding the finding
   * @param figures how much ground; empty if undecided
   * @param constraints the labels of the constraint features that contribute most
   * @param more how many others there are
   * @param decision what reviewers decided about it; empty texts if nothing
   */
  record Entry(
      Finding finding,
      Optional<Figures> figures,
      List<String> constraints,
      int more,
      Text decision) {
    private static final int SHOWN = 4;

    static Entry of(FindingFacts facts) {
      List<String> labels =
          facts.parts().stream().map(Evidence.Part::constraint).map(c -> c.label()).toList();
      return new Entry(
          facts.finding(),
          facts.area().map(a -> Figures.of(a, facts.decidingM2().orElseThrow())),
          labels.subList(0, Math.min(SHOWN, labels.size())),
          Math.max(0, labels.size() - SHOWN),
          DecisionWords.of(facts));
    }

    /** Returns what excepts it, or why its approval does not hold; empty texts if nothing. */
    Text approval() {
      return Wordings.approval(finding);
    }

    /** Returns the part of the subject that is in conflict. */
    Optional<Amount> share() {
      return finding.evidence().map(Evidence::share).map(Amount::share);
    }
  }

  /** Returns a section for every rule of the book, those without findings included. */
  static List<RuleSection> of(Dossier dossier, List<FindingFacts> all) {
    Map<String, List<FindingFacts>> byRule = new LinkedHashMap<>();
    dossier.book().rules().forEach(rule -> byRule.put(rule.id(), new ArrayList<>()));
    all.forEach(facts -> byRule.get(facts.finding().rule().id()).add(facts));
    return dossier.book().rules().stream()
        .map(rule -> of(rule, byRule.get(rule.id()), isComplete(rule, dossier.findings())))
        .toList();
  }

  /** Returns whether the rule did all it should; a rule the ledger does not know did nothing. */
  private static boolean isComplete(Rule rule, Findings findings) {
    List<LedgerRow> rows =
        findings.ledger().stream().filter(row -> row.rule().equals(rule.id())).toList();
    return !rows.isEmpty() && rows.stream().allMatch(LedgerRow::isComplete);
  }

  private static boolean is(FindingFacts facts, Kind kind) {
    return facts.finding().kind() == kind;
  }

  private static RuleSection of(Rule rule, List<FindingFacts> all, boolean complete) {
    List<FindingFacts> conflicts = all.stream().filter(f -> is(f, Kind.CONFLICT)).toList();
    List<FindingFacts> undecided = all.stream().filter(f -> is(f, Kind.UNDECIDED)).toList();
    return new RuleSection(
        rule,
        Words.of(rule),
        conflicts.stream().limit(LISTED).map(Entry::of).toList(),
        undecided.stream().limit(LISTED).map(Entry::of).toList(),
        all.stream().filter(f -> is(f, Kind.EXCEPTED)).limit(LISTED).map(Entry::of).toList(),
        conflicts.size(),
        undecided.size(),
        complete,
        Figures.sum(conflicts));
  }
}
