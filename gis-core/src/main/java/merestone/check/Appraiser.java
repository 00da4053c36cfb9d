package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merestone.check.Weighing.Weighed;
import merestone.finding.Appraisal;
import merestone.finding.Cause;
import merestone.finding.Finding;
import merestone.progress.Progress;
import merestone.progress.Stage;

/**
 * Says of conflicts about ground what is to be thought of them: how doubtful, how firm, what they
 * have in common. A layer that is shifted as a whole adds one finding of its own. No conflict
 * becomes anything else. The same conflicts give the same answer at any number of threads.
 */
final class Appraiser {
  private final CheckSettings settings;
  private final Progress progress;
  private final Surroundings surroundings = new Surroundings();

  Appraiser(CheckSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Appraises conflicts.
   *
   * @param findings all findings, in their order
   * @param cases those of them that are conflicts about ground, in their order
   * @return all findings, with those of shifted layers before the others of the same rule and layer
   * @throws merestone.progress.Cancelled if the user stops the run
   */
  List<Finding> appraise(List<Finding> findings, List<GroundCase> cases, Fingerprint fingerprint) {
    if (cases.isEmpty()) {
      return findings;
    }
    progress.start(Stage.APPRAISE, "", cases.size());
    Weighing weighing = new Weighing(settings, surroundings);
    List<Weighed> weighed =
        OrderedWork.map(
            cases.size(), settings.threads(), i -> weighing.weigh(cases.get(i)), progress);
    List<ShiftFinding> shifts =
        LayerShifts.among(cases, settings.threads(), progress).stream()
            .map(shift -> ShiftFinding.of(shift, fingerprint))
            .toList();
    List<Optional<ShiftFinding>> explained = explained(cases, shifts);
    List<Optional<Cause>> causes = CommonCauses.of(cases, weighed, explained);
    List<Finding> all = new ArrayList<>(findings);
    for (int i = 0; i < cases.size(); i++) {
      all.set(
          cases.get(i).place(),
          appraised(cases.get(i), weighed.get(i), causes.get(i), explained.get(i)));
    }
    return ShiftFinding.inserted(shifts, cases, explained, all);
  }

  private static Finding appraised(
      GroundCase one, Weighed weighed, Optional<Cause> cause, Optional<ShiftFinding> shift) {
    Finding finding = one.finding();
    Appraisal appraisal =
        finding
            .appraisal()
            .with(shift.map(by -> by.doubt(weighed.doubt())).orElse(weighed.doubt()))
            .with(weighed.stability());
    return finding.with(finding.kind(), cause.map(appraisal::with).orElse(appraisal));
  }

  /** Returns for each conflict the first shift that explains it. */
  private List<Optional<ShiftFinding>> explained(
      List<GroundCase> cases, List<ShiftFinding> shifts) {
    if (shifts.isEmpty()) {
      return cases.stream().map(one -> Optional.<ShiftFinding>empty()).toList();
    }
    progress.start(Stage.APPRAISE, "", cases.size());
    return OrderedWork.map(
        cases.size(), settings.threads(), i -> explaining(cases.get(i), shifts), progress);
  }

  private Optional<ShiftFinding> explaining(GroundCase one, List<ShiftFinding> shifts) {
    return Mishap.caught(
        () ->
            shifts.stream()
                .filter(by -> by.shift().explains(one, surroundings, settings))
                .findFirst(),
        why -> Optional.empty());
  }
}
