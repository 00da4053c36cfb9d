package merestone.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import merestone.message.Text;
import merestone.rule.AttributeDemand;
import merestone.rule.Condition;
import merestone.rule.Relation;

/**
 * {@link Relation#SUM_OF_PARTS}: what the parts declare adds up to what their whole declares. Sums
 * are exact, of decimal numbers.
 *
 * <pre>
 *   parts  XZQDM  TBMJ        wholes  XZQDM  MJ
 *          001    60.1                001    100.3   ok
 *          001    40.2
 *          002    10                  002    12      ← fault: 2 less, found at the first part
 *          003    5                   –              ← fault: no whole
 *                                     004    7       ← fault of the layer: no parts
 * </pre>
 *
 * A group of which an amount is empty or no number, whose whole is there twice, or one of whose
 * parts may or may not be meant, is undecided, and so is a part that does not say which whole it
 * belongs to.
 */
record SumOfParts() implements LayerTest {

  @Override
  public LayerAnswer test(LayerTask task) {
    AttributeDemand.SumOfParts demand = task.demand(AttributeDemand.SumOfParts.class);
    Optional<Text> whyNot = whyNot(task, demand);
    if (whyNot.isPresent()) {
      return LayerAnswer.notRun(whyNot.get());
    }
    Sums sums = new Sums(demand);
    for (LayerIndex layer : task.playing(demand.whole())) {
      addWholes(layer, demand, sums);
    }
    addParts(task, demand, sums);
    List<Fault> faults = new ArrayList<>();
    List<LayerAnswer.Open> open = new ArrayList<>(sums.strays());
    Set<Integer> broken = new HashSet<>();
    for (Sums.Sum sum : sums.all()) {
      Optional<Text> why = sum.whyOpen(demand);
      why.ifPresent(text -> open.add(new LayerAnswer.Open(sum.first(), text)));
      if (why.isEmpty() && sum.isOff(demand.tolerance())) {
        faults.add(fault(sum, demand));
        broken.addAll(sum.parts().isEmpty() ? Set.of(-1) : Set.copyOf(sum.parts()));
      }
    }
    faults.sort(Comparator.comparingInt(Fault::feature));
    open.sort(Comparator.comparingInt(LayerAnswer.Open::feature));
    return new LayerAnswer(faults, open, Optional.empty(), broken);
  }

  private static Optional<Text> whyNot(LayerTask task, AttributeDemand.SumOfParts demand) {
    List<String> here = List.of(demand.column(), demand.by());
    List<String> there = List.of(demand.wholeColumn(), demand.by());
    return Columns.whyNot(task.layer(), here, task.rule().subject().mayLack())
        .or(
            () ->
                task.playing(demand.whole()).stream()
                    .flatMap(layer -> Columns.whyNot(layer, there, Set.of()).stream())
                    .findFirst());
  }

  private static void addWholes(LayerIndex layer, AttributeDemand.SumOfParts demand, Sums sums) {
    Condition where = demand.whole().where();
    Set<String> mayLack = demand.whole().mayLack();
    for (int feature = 0; feature < layer.size(); feature++) {
      boolean isMeant = where.holds(layer.row(feature).feature());
      boolean isOpen = !where.leftOpen(layer.row(feature).feature(), mayLack).isEmpty();
      if (isMeant || isOpen) {
        sums.addWhole(layer.row(feature), isMeant);
      }
    }
  }

  private static void addParts(LayerTask task, AttributeDemand.SumOfParts demand, Sums sums) {
    Condition where = task.rule().subject().where();
    Set<String> mayLack = task.rule().subject().mayLack();
    for (int feature = 0; feature < task.layer().size(); feature++) {
      task.progress().step();
      if (where.holds(task.layer().row(feature).feature())) {
        sums.addPart(feature, task.layer().row(feature));
      } else if (!where.leftOpen(task.layer().row(feature).feature(), mayLack).isEmpty()) {
        sums.openPart(task.layer().row(feature));
      }
    }
  }

  private static Fault fault(Sums.Sum sum, AttributeDemand.SumOfParts demand) {
    return Fault.of(
        sum.first(),
        sum.key(),
        Map.of(
            "column", demand.column(),
            "value", sum.key(),
            "declared", sum.declared(),
            "measured", sum.total().toPlainString(),
            "difference", sum.difference()));
  }
}
