package merestone.triage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import merestone.finding.Evidence;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import org.locationtech.jts.geom.Geometry;

/**
 * What a conflict is known by from one run to the next, whatever its place in a list: rule,
 * subject, what it is in conflict with, and its shape in a few measures.
 *
 * @param finding the finding's id in its run
 * @param rule the rule's id
 * @param ruleText what the rule said, {@link merestone.rule.RulePrint}
 * @param kind conflict, excepted or undecided
 * @param subject the feature judged
 * @param against the constraint features by layer and key, in order, those without a key by their
 *     layer; for a finding that is not about a place what it says
 * @param outline its shape; empty if it is not about a place
 */
public record Imprint(
    String finding,
    String rule,
    String ruleText,
    Finding.Kind kind,
    FeatureRef subject,
    String against,
    Optional<Outline> outline) {

  /**
   * Takes the imprint of a finding.
   *
   * @param ruleText what its rule says, {@link merestone.rule.RulePrint}
   */
  public static Imprint of(Finding finding, String ruleText) {
    Optional<Geometry> place =
        finding.evidence().map(Evidence::where).filter(where -> !where.isEmpty());
    return new Imprint(
        finding.id(),
        finding.rule().id(),
        ruleText,
        finding.kind(),
        finding.subject(),
        place.isPresent()
            ? constraints(finding.evidence().map(Evidence::parts).orElse(List.of()))
            : finding.message().zh(),
        place.map(Outline::of));
  }

  private static String constraints(List<Evidence.Part> parts) {
    return parts.stream()
        .map(Evidence.Part::constraint)
        .map(one -> one.key().isEmpty() ? one.layer() : one.layer() + "/" + one.key())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /**
   * Returns what a conflict keeps while its shape changes: rule, layer, and the subject's key. A
   * subject without a key is known by its place; without a place as well, by its record.
   */
  String identity() {
    boolean byRecord = subject.key().isEmpty() && outline.isEmpty();
    String name = byRecord ? "#" + subject.record() : "=" + subject.key();
    return String.join("\n", rule, subject.layer(), name);
  }

  /** Returns whether another conflict of the same identity has the same kind, partners, shape. */
  boolean isSamePlace(Imprint other) {
    return kind == other.kind
        && against.equals(other.against)
        && outline.isPresent() == other.outline.isPresent()
        && (outline.isEmpty() || outline.get().isSame(other.outline.get()));
  }

  /** Returns whether the rule says the same. */
  boolean isSameRule(Imprint other) {
    return ruleText.equals(other.ruleText);
  }
}
