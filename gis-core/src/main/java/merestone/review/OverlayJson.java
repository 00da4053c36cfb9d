package merestone.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import merestone.check.Tabulation;
import merestone.check.Tabulation.ClassTotals;
import merestone.check.Tabulation.Division;
import merestone.check.Tabulation.Totals;
import merestone.check.Tabulation.Undecided;
import merestone.finding.Rungs;

/** An overlay as the JSON document of {@code overlay --json}. */
public final class OverlayJson {

  private final double unitM2;
  private final double minAreaM2;

  private OverlayJson(double unitM2, double minAreaM2) {
    this.unitM2 = unitM2;
    this.minAreaM2 = minAreaM2;
  }

  /** Returns the document; sentences in a language. */
  public static String of(OverlayRun run, Locale language) {
    ObjectNode document = Json.object();
    OverlayJson json = new OverlayJson(run.unitM2(), run.request().minAreaM2());
    json.totals(document.putObject("subject"), run.tables().get(0).subjects());
    ArrayNode constraints = document.putArray("constraints");
    for (Tabulation table : run.tables()) {
      json.add(constraints.addObject(), table);
    }
    ArrayNode problems = document.putArray("problems");
    run.problems().forEach(problem -> Json.addProblem(problems, problem, language));
    ObjectNode seconds = document.putObject("seconds");
    double total = 0;
    for (Map.Entry<String, Double> lap : run.seconds().entrySet()) {
      seconds.put(lap.getKey(), lap.getValue());
      total += lap.getValue();
    }
    seconds.put("total", total);
    document.put("heapNeededMb", run.heapNeededMb());
    document.put("peakHeapMb", PeakHeap.megabytes()).put("threads", run.request().threads());
    return Json.text(document);
  }

  private void totals(ObjectNode node, Totals totals) {
    node.put("layer", totals.layer())
        .put("features", totals.features())
        .put("area", totals.areaM2() * unitM2)
        .put("repaired", totals.repairs().size());
  }

  private void add(ObjectNode node, Tabulation table) {
    totals(node, table.constraints());
    node.put("pairs", table.pairs().size())
        .put("pairsAboveMinArea", table.pairs().above(minAreaM2 / unitM2))
        .put("minAreaM2", minAreaM2)
        .put("subjectsWithOverlap", table.pairs().subjects())
        .put("sumOfPairsM2", table.pairs().sumM2() * unitM2)
        .put("footprintM2", table.footprint().onceM2() * unitM2)
        .put("footprintBySubjectM2", table.footprint().bySubjectM2() * unitM2);
    table.byClass().ifPresent(division -> add(node.putObject("byClass"), division));
    Rungs rungs = table.rungs();
    node.putObject("rungs")
        .put("edges", rungs.edges())
        .put("floating", rungs.floating())
        .put("snapped", rungs.snapped())
        .put("grid", rungs.grid())
        .put("failed", rungs.failed());
    ArrayNode undecided = node.putArray("undecided");
    for (Undecided one : table.undecided()) {
      undecided
          .addObject()
          .put("subject", one.subject())
          .put("constraint", one.constraint())
          .put("why", one.why());
    }
  }

  private void add(ObjectNode node, Division division) {
    node.put("column", division.column());
    ArrayNode classes = node.putArray("classes");
    for (ClassTotals part : division.parts()) {
      classes
          .addObject()
          .put("class", part.value())
          .put("pairs", part.pairs())
          .put("sumOfPairsM2", part.sumOfPairsM2() * unitM2)
          .put("footprintM2", part.footprint().onceM2() * unitM2)
          .put("footprintBySubjectM2", part.footprint().bySubjectM2() * unitM2);
    }
    node.put("overlapBetweenClassesM2", division.overlapBetweenClasses().onceM2() * unitM2)
        .put(
            "overlapBetweenClassesBySubjectM2",
            division.overlapBetweenClasses().bySubjectM2() * unitM2);
  }
}
