package merestone.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import merestone.finding.Approval;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.rule.Deviation;
import org.locationtech.jts.geom.Geometry;

/**
 * Makes conflicts excepted that a register of approved deviations covers in full. One that has
 * expired, or that the conflict has outgrown, is told and changes nothing. Each conflict needs one
 * entry that covers all of it: entries are not added up. Immutable; safe from many threads.
 */
public final class Approvals {
  private final List<Grant> grants;
  private final Optional<LocalDate> day;
  private final CheckSettings settings;

  /**
   * An entry of a register, ready to be held against findings.
   *
   * @param deviation the entry
   * @param outline the ground it is for, valid, in the CRS of the run; empty if it is for features
   */
  public record Grant(Deviation deviation, Optional<Geometry> outline) {}

  /**
   * What became of the findings.
   *
   * @param findings the findings, some of them excepted
   * @param unused entries that no conflict met
   */
  public record Result(Findings findings, List<Grant> unused) {}

  /**
   * Takes a register.
   *
   * @param day the day the review looks at approvals from; without one, an approval that expires
   *     cannot be shown to hold, and does not
   */
  public Approvals(List<Grant> grants, Optional<LocalDate> day, CheckSettings settings) {
    this.grants = List.copyOf(grants);
    this.day = day;
    this.settings = settings;
  }

  /**
   * Holds the register against findings.
   *
   * @param roles the role of each layer, by its title
   */
  public Result applied(Findings findings, Map<String, String> roles) {
    Set<Grant> unused = new LinkedHashSet<>(grants);
    List<Finding> all = new ArrayList<>(findings.all().size());
    for (Finding finding : findings.all()) {
      boolean open = finding.kind() == Finding.Kind.CONFLICT;
      all.add(open ? applied(finding, roles, unused) : finding);
    }
    return new Result(findings.with(all), List.copyOf(unused));
  }

  /** The first entry that holds decides; without one, the first that does not says why. */
  private Finding applied(Finding finding, Map<String, String> roles, Set<Grant> unused) {
    Optional<Approval> said = Optional.empty();
    for (Grant grant : grants) {
      GrantTest test = new GrantTest(grant, day, settings);
      if (test.meets(finding, roles)) {
        unused.remove(grant);
        Approval found = test.approval(finding);
        if (found.holds()) {
          return finding.with(Finding.Kind.EXCEPTED, finding.appraisal().with(found));
        }
        said = said.or(() -> Optional.of(found));
      }
    }
    return said.map(found -> finding.with(finding.kind(), finding.appraisal().with(found)))
        .orElse(finding);
  }
}
