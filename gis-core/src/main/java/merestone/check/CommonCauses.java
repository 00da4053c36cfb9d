package merestone.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.check.Weighing.Weighed;
import merestone.finding.Cause;
import merestone.finding.Evidence;
import merestone.finding.FeatureRef;
import merestone.geom.doubt.CauseCase;
import merestone.geom.doubt.CauseGroup;
import merestone.geom.doubt.CauseGroups;
import merestone.geom.doubt.DoubtWords;
import merestone.message.Messages;
import org.locationtech.jts.geom.Envelope;

/**
 * Finds what conflicts have in common: the shift of their layer, the same ground, the same border.
 * Conflicts of different subject layers have no cause in common. Stateless.
 */
final class CommonCauses {
  private static final Messages MESSAGES = Messages.of(CommonCauses.class);

  private CommonCauses() {}

  /** Returns the cause of each conflict, if it shares one. */
  static List<Optional<Cause>> of(
      List<GroundCase> cases, List<Weighed> weighed, List<Optional<ShiftFinding>> explained) {
    List<Optional<Cause>> causes = new ArrayList<>();
    Map<LayerIndex, List<Integer>> left = new LinkedHashMap<>();
    for (int i = 0; i < cases.size(); i++) {
      causes.add(explained.get(i).map(ShiftFinding::cause));
      if (explained.get(i).isEmpty()) {
        left.computeIfAbsent(cases.get(i).layer(), layer -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> layer : left.values()) {
      List<CauseCase> known = layer.stream().map(i -> known(cases.get(i), weighed.get(i))).toList();
      for (CauseGroup group : CauseGroups.of(known)) {
        Cause cause = cause(group);
        group.members().forEach(member -> causes.set(layer.get(member), Optional.of(cause)));
      }
    }
    return causes;
  }

  private static Cause cause(CauseGroup group) {
    return new Cause(
        group.name(),
        MESSAGES.text("cause.words", DoubtWords.cause(group.cause()), group.members().size()));
  }

  private static CauseCase known(GroundCase one, Weighed weighed) {
    Evidence evidence = one.evidence();
    String constraint =
        evidence.parts().isEmpty() ? "" : name(evidence.parts().get(0).constraint());
    Envelope subject = one.layer().polygons().geometry(one.feature()).getEnvelopeInternal();
    return new CauseCase(
        name(one.finding().subject()),
        one.rule().id(),
        constraint,
        weighed.kind(),
        subject,
        evidence.where().getEnvelopeInternal(),
        evidence.area().planarM2(),
        false);
  }

  private static String name(FeatureRef feature) {
    return String.join("\n", feature.layer(), feature.label(), "" + feature.record());
  }
}
