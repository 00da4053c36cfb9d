package merestone.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.AttributeDemand;
import merestone.rule.Limit;
import merestone.rule.Limit.Unit;
import merestone.rule.Relation;

/**
 * {@link Relation#DECLARED_AREA}: the area a column declares is that of the geometry.
 *
 * <pre>
 *   +--------+   TBMJ = 10 000    ok
 *   |        |   TBMJ = 10 400    ← fault: 400 m² too much
 *   | 1 ha   |   TBMJ = 1         ← fault, and told: it agrees if read as hectares
 *   +--------+   TBMJ = ∅         undecided: nothing is declared
 *                TBMJ = 约1公顷   ← fault: no number
 * </pre>
 *
 * Measured is the area that decides, planar or ellipsoidal, of the geometry as repaired. Where a
 * repair changed the area so much that the answer hangs on it, the feature is undecided.
 */
record DeclaredArea() implements LayerTest {
  private static final Messages MESSAGES = Messages.of(DeclaredArea.class);
  private static final List<Unit> UNITS = List.of(Unit.M2, Unit.HA, Unit.MU, Unit.KM2);

  @Override
  public LayerAnswer test(LayerTask task) {
    AttributeDemand.DeclaredArea demand = task.demand(AttributeDemand.DeclaredArea.class);
    Optional<Text> whyNot =
        Columns.whyNot(task.layer(), List.of(demand.column()), task.rule().subject().mayLack());
    if (whyNot.isPresent()) {
      return LayerAnswer.notRun(whyNot.get());
    }
    List<Fault> faults = new ArrayList<>();
    List<LayerAnswer.Open> open = new ArrayList<>();
    for (int feature : task.chosen()) {
      task.progress().step();
      Optional<Text> why = whyOpen(task, feature, demand);
      why.ifPresent(text -> open.add(new LayerAnswer.Open(feature, text)));
      if (why.isEmpty()) {
        fault(task, feature, demand).ifPresent(faults::add);
      }
    }
    return LayerAnswer.of(faults, open);
  }

  private static Optional<Text> whyOpen(
      LayerTask task, int feature, AttributeDemand.DeclaredArea demand) {
    LayerIndex layer = task.layer();
    String column = demand.column();
    if (Value.isEmpty(layer.row(feature), column)) {
      return Optional.of(MESSAGES.text("undecided.nothingDeclared", column));
    }
    if (!layer.isUsable(feature)) {
      return Optional.of(MESSAGES.text("undecided.noGeometry"));
    }
    double changed = layer.changedM2(feature);
    return Value.number(layer.row(feature), column)
        .map(number -> squareMetres(number, demand.unit()))
        .filter(
            declared -> {
              double off = Math.abs(measured(task, feature) - declared);
              double allowed = demand.tolerance().squareMetres(Math.abs(declared));
              return off - changed <= allowed && allowed < off + changed;
            })
        .map(declared -> MESSAGES.text("undecided.repairedArea"));
  }

  private static Optional<Fault> fault(
      LayerTask task, int feature, AttributeDemand.DeclaredArea demand) {
    String said = Value.text(task.layer().row(feature), demand.column());
    double measured = measured(task, feature);
    Optional<BigDecimal> number = Value.number(task.layer().row(feature), demand.column());
    if (number.isPresent() && agrees(number.get(), demand.unit(), demand.tolerance(), measured)) {
      return Optional.empty();
    }
    Map<String, String> details = new LinkedHashMap<>();
    details.put("column", demand.column());
    details.put("declared", said);
    details.put("measured", in(demand.unit(), measured));
    number
        .map(value -> measured - squareMetres(value, demand.unit()))
        .ifPresent(off -> details.put("difference", in(demand.unit(), off)));
    Fault fault = Fault.of(feature, demand.column(), details);
    return Optional.of(fault.saying("why", why(number, demand, measured)));
  }

  private static Text why(
      Optional<BigDecimal> number, AttributeDemand.DeclaredArea demand, double measured) {
    if (number.isEmpty()) {
      return MESSAGES.text("area.noNumber");
    }
    return otherUnits(demand.unit())
        .filter(unit -> agrees(number.get(), unit, demand.tolerance(), measured))
        .findFirst()
        .map(unit -> MESSAGES.text("area.otherUnit", unit.name().toLowerCase(Locale.ROOT)))
        .orElse(Text.same(""));
  }

  private static Stream<Unit> otherUnits(Unit unit) {
    return UNITS.stream().filter(other -> other != unit);
  }

  private static boolean agrees(BigDecimal declared, Unit unit, Limit tolerance, double measured) {
    double squareMetres = squareMetres(declared, unit);
    return Math.abs(measured - squareMetres) <= tolerance.squareMetres(Math.abs(squareMetres));
  }

  private static double measured(LayerTask task, int feature) {
    return task.measure().of(task.layer().polygons().geometry(feature)).in(task.area());
  }

  private static double squareMetres(BigDecimal value, Unit unit) {
    return value.doubleValue() * new Limit(1, unit).squareMetres(0);
  }

  /** Square metres to 0.01 m², as surveys state them; larger units to as much ground or less. */
  private static String in(Unit unit, double squareMetres) {
    int digits = unit == Unit.M2 ? 2 : unit == Unit.KM2 ? 8 : 6;
    return BigDecimal.valueOf(squareMetres / new Limit(1, unit).squareMetres(0))
        .setScale(digits, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
