package merestone.triage;

import java.util.List;
import merestone.finding.Finding;

/**
 * What is kept of a run so that a later one can be held against it.
 *
 * @param facts what it was made with
 * @param imprints its findings, in their order
 */
public record RunPrint(RunFacts facts, List<Imprint> imprints) {

  public RunPrint {
    imprints = List.copyOf(imprints);
  }

  /** Takes the imprint of a run; its rules must be those of the facts. */
  public static RunPrint of(RunFacts facts, List<Finding> findings) {
    return new RunPrint(
        facts,
        findings.stream()
            .map(one -> Imprint.of(one, facts.rules().getOrDefault(one.rule().id(), "")))
            .toList());
  }
}
