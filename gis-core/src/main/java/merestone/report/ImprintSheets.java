package merestone.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import merestone.crs.CoordinateSystem;
import merestone.layer.GeoPackageOutput;
import merestone.triage.Imprint;
import merestone.triage.Outline;
import merestone.triage.RunFacts;
import merestone.triage.RunPrint;

/** The tables by which a later result is compared with this one; {@code docs/formats.md}. */
final class ImprintSheets {

  private ImprintSheets() {}

  static void write(GeoPackageOutput out, CoordinateSystem crs, RunPrint run) {
    imprints().write(out, crs, run.imprints());
    facts().write(out, crs, Made.of(run.facts()));
  }

  private static Sheet<Imprint> imprints() {
    Sheet<Imprint> sheet =
        Sheet.<Imprint>named("imprints")
            .text("finding", Imprint::finding)
            .text("rule", Imprint::rule)
            .text("rule_text", Imprint::ruleText)
            .text("kind", one -> Wordings.word(one.kind()))
            .feature("subject", Imprint::subject)
            .text("against", Imprint::against);
    return outline(sheet);
  }

  private static Sheet<Imprint> outline(Sheet<Imprint> sheet) {
    return sheet
        .number("area_m2", one -> one.outline().map(Outline::areaM2).orElse(null))
        .number("length_m", one -> one.outline().map(Outline::lengthM).orElse(null))
        .number("min_x", one -> one.outline().map(it -> it.box().minX()).orElse(null))
        .number("min_y", one -> one.outline().map(it -> it.box().minY()).orElse(null))
        .number("max_x", one -> one.outline().map(it -> it.box().maxX()).orElse(null))
        .number("max_y", one -> one.outline().map(it -> it.box().maxY()).orElse(null))
        .number("x", one -> one.outline().map(Outline::x).orElse(null))
        .number("y", one -> one.outline().map(Outline::y).orElse(null))
        .number("lean", one -> one.outline().map(Outline::lean).orElse(null));
  }

  private static Sheet<Made> facts() {
    return Sheet.<Made>named("run_print")
        .text("section", Made::section)
        .text("name", Made::name)
        .text("value", Made::value);
  }

  /** One thing a run was made with. */
  private record Made(String section, String name, String value) {
    static List<Made> of(RunFacts facts) {
      List<Made> all = new ArrayList<>();
      all.add(new Made("run", "program", facts.program()));
      all.add(new Made("run", "settings", facts.settings()));
      add(all, "data", facts.data());
      add(all, "rule", facts.rules());
      return all;
    }

    private static void add(List<Made> all, String section, Map<String, String> facts) {
      facts.forEach((name, value) -> all.add(new Made(section, name, value)));
    }
  }
}
