package merestone.report;

import java.util.List;
import merestone.message.Messages;
import merestone.report.OwnershipLine.Owner;
import merestone.report.table.CellForm;
import merestone.report.table.Table;

/**
 * 占用面积统计表: the ground taken of each constraint layer by land class and by ownership, with the sums
 * the form asks for. Needs accounts by DLBM; by DLBM and QSXZ for the columns of the owners.
 */
final class OwnershipTable {
  private static final Messages MESSAGES = Messages.of(OwnershipTable.class);

  private OwnershipTable() {}

  static Table of(Dossier dossier, boolean levelled) {
    List<OwnershipLine> lines = OwnershipLine.of(dossier, levelled);
    boolean divided = lines.stream().anyMatch(OwnershipLine::divided);
    String note = divided ? "table.ownership.note" : "table.ownership.undivided";
    Table.Builder<OwnershipLine> table =
        Table.named("ownership", MESSAGES.text("table.ownership"), MESSAGES.text(note));
    new TotalColumns<>(table)
        .name("layer", "table.constraintLayer", OwnershipLine::layer)
        .word("level", "ownership.level", OwnershipLine::level)
        .word("class", "table.class", OwnershipLine::code)
        .name("name", "table.name", OwnershipLine::name);
    owner(table, "state_ha", "ownership.state", Owner.STATE);
    owner(table, "collective_ha", "ownership.collective", Owner.COLLECTIVE);
    owner(table, "not_stated_ha", "ownership.notSaid", Owner.NOT_SAID);
    new TotalColumns<>(table)
        .column("ha", "ownership.whole", CellForm.HECTARES, OwnershipLine::whole);
    return lines.isEmpty()
        ? table.missing(MESSAGES.text("table.ownership.missing"))
        : table.of(lines::stream);
  }

  private static void owner(
      Table.Builder<OwnershipLine> table, String key, String head, Owner owner) {
    new TotalColumns<>(table)
        .column(key, head, CellForm.HECTARES, line -> line.of(owner).orElse(null));
  }
}
