package merestone.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
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
    new TotalColumns<>(table)
        .column("state_ha", "ownership.state", CellForm.HECTARES, of(Owner.STATE))
        .column("collective_ha", "ownership.collective", CellForm.HECTARES, of(Owner.COLLECTIVE))
        .column("not_stated_ha", "ownership.notSaid", CellForm.HECTARES, of(Owner.NOT_SAID))
        .column("ha", "ownership.whole", CellForm.HECTARES, line -> plain(line.whole()));
    return lines.isEmpty()
        ? table.missing(MESSAGES.text("table.ownership.missing"))
        : table.of(lines::stream);
  }

  private static Function<OwnershipLine, Object> of(Owner owner) {
    return line -> line.of(owner).map(OwnershipTable::plain).orElse(null);
  }

  /** Returns the number as other tables have it, without zeros that say nothing. */
  private static Double plain(BigDecimal hectares) {
    return hectares.doubleValue();
  }
}
