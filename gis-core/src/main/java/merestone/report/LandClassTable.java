package merestone.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.report.table.CellForm;
import merestone.report.table.Levelling;
import merestone.report.table.Table;
import merestone.rule.AreaKind;
import merestone.rule.code.CodeTable;
import merestone.rule.code.CodeTables;

/**
 * 占用面积统计表: the ground taken of each constraint layer by its class column; for DLBM with the names
 * and the three statutory classes of the third survey. By ownership it is divided in {@link
 * OwnershipTable}.
 */
final class LandClassTable {
  private static final Messages MESSAGES = Messages.of(LandClassTable.class);
  private static final List<String> STATUTORY = List.of("农用地", "建设用地", "未利用地");
  private static final int HECTARE_DECIMALS = 4;

  private LandClassTable() {}

  private record Line(ClassTable of, ClassTable.Line line, Number hectares, double decidingM2) {
    Optional<String> code() {
      return ClassParts.of(of.column(), line.value()).in("dlbm");
    }

    String name() {
      return code().flatMap(CodeTables.named("dlbm")::name).orElse(null);
    }

    String statutory() {
      CodeTable codes = CodeTables.named("dlbm");
      return code().stream()
          .flatMap(code -> STATUTORY.stream().filter(group -> codes.inGroup(code, group)))
          .findFirst()
          .orElse(null);
    }
  }

  static Table of(Dossier dossier, boolean levelled) {
    Text note = MESSAGES.text(levelled ? "table.classes.levelled" : "table.classes.note");
    Table.Builder<Line> table = Table.named("classes", MESSAGES.text("table.classes"), note);
    new TotalColumns<>(table)
        .name("layer", "table.constraintLayer", line -> line.of().layers().constraint())
        .word("column", "table.classColumn", line -> line.of().column())
        .word("class", "table.class", line -> line.line().value())
        .name("name", "table.name", Line::name)
        .word("statutory", "table.statutory", Line::statutory)
        .count("subjects", "accounts.subjects", line -> (long) line.line().subjects())
        .count("pairs", "accounts.pairs", line -> line.line().pairs())
        .column(
            "area_m2", "column.planar", CellForm.SQUARE_METRES, figure(ClassTable.Figure::planar))
        .column(
            "ellipsoidal_m2",
            "column.ellipsoidal",
            CellForm.SQUARE_METRES,
            figure(ClassTable.Figure::ellipsoidal))
        .column("ha", "column.hectares", CellForm.HECTARES, Line::hectares)
        .column("mu", "column.mu", CellForm.MU, line -> Amount.muOf(line.decidingM2()));
    return ClassTable.of(dossier.findings().accounts()).isEmpty()
        ? table.missing(MESSAGES.text("table.classes.missing"))
        : table.of(() -> lines(dossier, levelled));
  }

  private static Function<Line, Object> figure(Function<ClassTable.Figure, Amount> which) {
    return line -> which.apply(line.line().footprint()).value();
  }

  private static Stream<Line> lines(Dossier dossier, boolean levelled) {
    boolean planar = dossier.settings().area() == AreaKind.PLANAR;
    return ClassTable.of(dossier.findings().accounts()).stream()
        .flatMap(table -> lines(table, planar, levelled).stream());
  }

  private static List<Line> lines(ClassTable table, boolean planar, boolean levelled) {
    List<BigDecimal> hectares = new ArrayList<>();
    for (ClassTable.Line line : table.lines()) {
      hectares.add(BigDecimal.valueOf(deciding(line, planar)).movePointLeft(HECTARE_DECIMALS));
    }
    List<BigDecimal> shown = levelled ? Levelling.levelled(hectares, HECTARE_DECIMALS) : List.of();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < hectares.size(); i++) {
      ClassTable.Line line = table.lines().get(i);
      double m2 = deciding(line, planar);
      lines.add(new Line(table, line, levelled ? shown.get(i) : Amount.hectaresOf(m2), m2));
    }
    return lines;
  }

  private static double deciding(ClassTable.Line line, boolean planar) {
    ClassTable.Figure footprint = line.footprint();
    return (planar ? footprint.planar() : footprint.ellipsoidal()).value();
  }
}
