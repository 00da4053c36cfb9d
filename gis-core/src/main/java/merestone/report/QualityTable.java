package merestone.report;

import java.util.Set;
import merestone.finding.Finding;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.report.table.CellForm;
import merestone.report.table.Table;
import merestone.rule.Relation;
import merestone.rule.Rule;

/**
 * 质检结果表: what is wrong with the data themselves, in the columns of a record of inspection programs
 * (code, layer, field, object, text, exception, confirmed).
 */
final class QualityTable {
  private static final Messages MESSAGES = Messages.of(QualityTable.class);
  private static final Set<Relation.Family> FAMILIES =
      Set.of(Relation.Family.LAYER, Relation.Family.ATTRIBUTES, Relation.Family.DELIVERY);

  private QualityTable() {}

  static Table of(Dossier dossier) {
    Table.Builder<FindingFacts> table =
        Table.named("quality", MESSAGES.text("table.quality"), MESSAGES.text("quality.note"));
    new TotalColumns<>(table)
        .word("code", "quality.code", facts -> facts.finding().rule().id())
        .word("group", "quality.group", facts -> group(facts.finding().rule()))
        .word("level", "table.level", facts -> Wordings.level(facts.finding().level()))
        .name("layer", "column.layer", facts -> facts.finding().subject().layer())
        .word("field", "quality.field", facts -> facts.finding().details().get("column"))
        .word("object", "quality.object", QualityTable::object)
        .column("text", "table.message", CellForm.SENTENCE, facts -> facts.finding().message())
        .word("excepted", "level.excepted", facts -> is(facts, Finding.Kind.EXCEPTED))
        .word("undecided", "level.undecided", facts -> is(facts, Finding.Kind.UNDECIDED))
        .name("confirmed", "table.decision", QualityTable::decision);
    return dossier.book().rules().stream().anyMatch(QualityTable::isOfData)
        ? table.of(
            () ->
                FindingFacts.of(dossier).stream().filter(facts -> isOfData(facts.finding().rule())))
        : table.missing(MESSAGES.text("quality.missing"));
  }

  private static boolean isOfData(Rule rule) {
    return FAMILIES.contains(rule.relation().family());
  }

  private static Text group(Rule rule) {
    return rule.relation().title();
  }

  /** Returns the object; null for a layer or a delivery as a whole. */
  private static String object(FindingFacts facts) {
    return facts.finding().subject().record() < 0 ? null : facts.finding().subject().label();
  }

  private static boolean is(FindingFacts facts, Finding.Kind kind) {
    return facts.finding().kind() == kind;
  }

  private static Text decision(FindingFacts facts) {
    Text words = DecisionWords.of(facts);
    return words.equals(Text.same("")) ? null : words;
  }
}
