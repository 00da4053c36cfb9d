package merestone.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import merestone.finding.FeatureRef;
import merestone.message.Text;
import merestone.triage.Change;
import merestone.triage.Imprint;
import merestone.triage.Outline;

/** Two results compared, as JSON: what {@code compare --json} prints. */
public final class ComparisonJson {

  private ComparisonJson() {}

  /** Returns the document. */
  public static String of(ResultComparison comparison) {
    ObjectNode root = Json.object();
    root.put("equal", comparison.isEqual());
    root.put("complete", comparison.isComplete());
    root.put("inputsTold", comparison.tellsInputs());
    result(root.putObject("old"), comparison.old());
    result(root.putObject("new"), comparison.fresh());
    differences(root.putArray("settings"), comparison.settings());
    differences(root.putArray("inputs"), comparison.inputs());
    counts(root.putObject("counts"), comparison.changes().counts());
    ObjectNode rules = root.putObject("rules");
    comparison.byRule().forEach((rule, counts) -> counts(rules.putObject(rule), counts));
    ArrayNode findings = root.putArray("findings");
    comparison.differing().forEach(change -> change(findings.addObject(), change));
    return Json.text(root);
  }

  private static void result(ObjectNode node, StoredResult result) {
    node.put("path", result.file().toString().replace('\\', '/'));
    node.put("verdict", result.verdict().orElse(null));
    node.put("findings", result.print().imprints().size());
  }

  private static void differences(ArrayNode to, List<ResultComparison.Difference> all) {
    for (ResultComparison.Difference one : all) {
      to.addObject()
          .put("name", one.name())
          .put("old", one.old().map(Text::en).orElse(null))
          .put("new", one.fresh().map(Text::en).orElse(null));
    }
  }

  private static void counts(ObjectNode node, Map<Change.Kind, Integer> counts) {
    counts.forEach((kind, number) -> node.put(word(kind), number));
  }

  private static void change(ObjectNode node, Change change) {
    node.put("change", word(change.kind()));
    ArrayNode causes = node.putArray("causes");
    change.causes().stream().sorted().forEach(cause -> causes.add(word(cause)));
    Imprint imprint = change.imprint();
    node.put("rule", imprint.rule());
    node.put("kind", word(imprint.kind()));
    FeatureRef subject = imprint.subject();
    node.putObject("subject")
        .put("layer", subject.layer())
        .put("key", subject.key())
        .put("name", subject.name());
    node.put("record", subject.record());
    side(node, "old", change.before());
    side(node, "new", change.now());
  }

  private static void side(ObjectNode node, String key, Optional<Imprint> imprint) {
    if (imprint.isEmpty()) {
      node.putNull(key);
      return;
    }
    ObjectNode side = node.putObject(key);
    side.put("id", imprint.get().finding());
    side.put("areaM2", imprint.get().outline().map(Outline::areaM2).orElse(null));
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
