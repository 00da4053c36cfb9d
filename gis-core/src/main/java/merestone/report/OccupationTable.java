package merestone.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import merestone.finding.Account;
import merestone.finding.Area;
import merestone.finding.ByClass;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.report.table.CellForm;
import merestone.report.table.Table;
import merestone.rule.AreaKind;

/**
 * 占用三线情况表: a row for each subject that shares ground with a constraint layer, and for each such
 * layer the ground taken, how many patches, the classes of it, and the ground outside.
 */
final class OccupationTable {
  private static final Messages MESSAGES = Messages.of(OccupationTable.class);

  private final Dossier dossier;
  private final AreaKind kind;
  private final boolean levelled;
  private final Table.Builder<Occupation> table;

  private OccupationTable(Dossier dossier, boolean levelled) {
    this.dossier = dossier;
    this.kind = dossier.settings().area();
    this.levelled = levelled;
    Text note = MESSAGES.text(levelled ? "table.occupation.levelled" : "table.occupation.note");
    this.table = Table.named("occupation", MESSAGES.text("table.occupation"), note);
  }

  static Table of(Dossier dossier, boolean levelled) {
    return new OccupationTable(dossier, levelled).built();
  }

  private Table built() {
    new TotalColumns<>(table)
        .column("key", "column.subject", CellForm.KEY, row -> row.subject().label())
        .name("name", "table.name", row -> row.subject().name())
        .name("layer", "column.layer", row -> row.subject().layer())
        .column("ha", "table.wholeHa", CellForm.HECTARES, row -> hectares(row.whole()));
    layers().forEach(this::columns);
    new TotalColumns<>(table)
        .word("verdict", "verdict.title", Occupation::verdict)
        .name("rules", "table.rules.broken", Occupation::rules)
        .column("basis", "rule.basis", CellForm.SENTENCE, Occupation::basis);
    return dossier.findings().accounts().isEmpty()
        ? table.missing(MESSAGES.text("table.occupation.missing"))
        : table.of(() -> Occupation.of(dossier).stream());
  }

  /** Returns the constraint layers there are accounts of, each with its classes. */
  private Map<String, TreeSet<String>> layers() {
    Map<String, TreeSet<String>> layers = new LinkedHashMap<>();
    for (Account account : dossier.findings().accounts()) {
      TreeSet<String> classes =
          layers.computeIfAbsent(account.layer(), fresh -> new TreeSet<>(ByClass.ORDER));
      account.byClass().ifPresent(all -> all.parts().forEach(part -> classes.add(part.value())));
    }
    return layers;
  }

  private void columns(String layer, TreeSet<String> classes) {
    String key = "layer" + (layers().keySet().stream().toList().indexOf(layer) + 1);
    add(key + "_ha", "table.takenHa", layer, OccupationParts::taken);
    table.column(
        key + "_mu",
        MESSAGES.text("table.takenMu", layer),
        CellForm.MU,
        row ->
            row.over(layer)
                .map(account -> Amount.muOf(deciding(account.footprint())))
                .orElse(null));
    table.column(
        key + "_patches",
        MESSAGES.text("table.patches", layer),
        CellForm.COUNT,
        row -> row.over(layer).map(account -> (long) account.pairs()).orElse(null));
    int number = 1;
    for (String value : classes) {
      Text shown = value.isEmpty() ? MESSAGES.text("classes.notStated") : Text.same(value);
      table.column(
          key + "_class" + number++ + "_ha",
          MESSAGES.text("table.takenClassHa", layer, shown),
          CellForm.HECTARES,
          row -> row.over(layer).map(account -> parts(account).classes().get(value)).orElse(null));
    }
    if (overlaps(layer)) {
      add(key + "_overlap_ha", "table.overlapHa", layer, parts -> parts.overlap().orElse(null));
    }
    add(key + "_outside_ha", "table.outsideHa", layer, OccupationParts::outside);
  }

  private boolean overlaps(String layer) {
    return dossier.findings().accounts().stream()
        .filter(account -> account.layer().equals(layer))
        .anyMatch(account -> OccupationParts.overlap(account, kind).isPresent());
  }

  private void add(String key, String head, String layer, Function<OccupationParts, Object> value) {
    table.column(
        key,
        MESSAGES.text(head, layer),
        CellForm.HECTARES,
        row -> row.over(layer).map(this::parts).map(value).orElse(null));
  }

  private OccupationParts parts(Account account) {
    return levelled
        ? OccupationParts.levelled(account, kind)
        : OccupationParts.exact(account, kind);
  }

  private double hectares(Area area) {
    return Amount.hectaresOf(deciding(area));
  }

  private double deciding(Area area) {
    return area.in(kind);
  }
}
