package merestone.report;

import java.util.function.Function;
import java.util.stream.Collectors;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.report.table.CellForm;
import merestone.report.table.Table;
import org.locationtech.jts.geom.Coordinate;

/** The findings as a table: 冲突图斑清单, a row for each. */
final class FindingsTable {
  private static final Messages MESSAGES = Messages.of(FindingsTable.class);

  private FindingsTable() {}

  static Table of(Dossier dossier) {
    Table.Builder<FindingFacts> table =
        Table.named(
            "findings",
            MESSAGES.text("findings.title"),
            MESSAGES.text("table.findings.note", dossier.settings().crs().label()));
    who(table);
    howMuch(table);
    words(table);
    return table.of(() -> FindingFacts.of(dossier).stream());
  }

  private static void who(Table.Builder<FindingFacts> table) {
    table
        .column("id", head("table.id"), CellForm.WORD, f -> f.finding().id())
        .column("rule", head("column.rule"), CellForm.WORD, f -> f.finding().rule().id())
        .column(
            "level", head("table.level"), CellForm.WORD, f -> Wordings.level(f.finding().level()))
        .column("kind", head("table.kind"), CellForm.WORD, f -> kind(f.finding()))
        .column("layer", head("column.layer"), CellForm.NAME, f -> f.finding().subject().layer())
        .column("key", head("column.subject"), CellForm.KEY, f -> f.finding().subject().label())
        .column("name", head("table.name"), CellForm.NAME, f -> f.finding().subject().name())
        .column("town", head("column.town"), CellForm.WORD, f -> f.finding().town())
        .column(
            "constraint_layer",
            head("table.constraintLayer"),
            CellForm.NAME,
            f -> f.constraint().map(FeatureRef::layer).orElse(null))
        .column(
            "constraints", head("column.constraints"), CellForm.NAME, FindingsTable::constraints);
  }

  private static void howMuch(Table.Builder<FindingFacts> table) {
    table
        .column(
            "area_m2",
            head("column.planar"),
            CellForm.SQUARE_METRES,
            f -> f.area().map(Area::planarM2).orElse(null))
        .column(
            "ellipsoidal_m2",
            head("column.ellipsoidal"),
            CellForm.SQUARE_METRES,
            f -> f.area().map(Area::ellipsoidalM2).orElse(null))
        .column(
            "ha",
            head("column.hectares"),
            CellForm.HECTARES,
            f -> f.decidingM2().map(Amount::hectaresOf).orElse(null))
        .column(
            "mu",
            head("column.mu"),
            CellForm.MU,
            f -> f.decidingM2().map(Amount::muOf).orElse(null))
        .column(
            "share",
            head("column.share"),
            CellForm.SHARE,
            f -> f.finding().evidence().map(Evidence::share).orElse(null))
        .column("y", head("table.north"), CellForm.METRES, f -> at(f, Coordinate::getY))
        .column("x", head("table.east"), CellForm.METRES, f -> at(f, Coordinate::getX));
  }

  private static void words(Table.Builder<FindingFacts> table) {
    table
        .column("message", head("table.message"), CellForm.SENTENCE, f -> f.finding().message())
        .column("doubt", head("table.doubt"), CellForm.SENTENCE, f -> f.finding().doubt())
        .column(
            "approval",
            head("column.approval"),
            CellForm.SENTENCE,
            f -> Wordings.approval(f.finding()))
        .column(
            "basis",
            head("rule.basis"),
            CellForm.SENTENCE,
            f -> Wordings.basis(f.finding().rule().basis()))
        .column("decision", head("table.decision"), CellForm.NAME, FindingsTable::decision)
        .column("remark", head("table.remark"), CellForm.NAME, f -> null);
  }

  /** Returns what was decided, null as long as nothing is. */
  private static Text decision(FindingFacts facts) {
    Text words = DecisionWords.of(facts);
    return words.equals(Text.same("")) ? null : words;
  }

  private static Text kind(Finding finding) {
    return switch (finding.kind()) {
      case CONFLICT -> MESSAGES.text("ledger.conflict");
      case EXCEPTED -> MESSAGES.text("level.excepted");
      case UNDECIDED -> MESSAGES.text("level.undecided");
    };
  }

  private static String constraints(FindingFacts facts) {
    return facts.parts().stream()
        .map(part -> part.constraint().label())
        .collect(Collectors.joining(", "));
  }

  private static Text head(String key) {
    return MESSAGES.text(key);
  }

  /** Surveyors call north X; the keys of the columns are those of programs, where x is east. */
  private static Double at(FindingFacts facts, Function<Coordinate, Double> part) {
    return facts.at().map(part).orElse(null);
  }
}
