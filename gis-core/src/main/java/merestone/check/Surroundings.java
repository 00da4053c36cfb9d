package merestone.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merestone.finding.FeatureRef;
import merestone.geom.doubt.Conflict;
import merestone.geom.doubt.Outline;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;

/**
 * Puts conflicts together with the outlines around them. Where a zone layer decides what of a
 * feature counts, the feature's own outline stands for it: the zones' border explains nothing, so
 * such ground is taken for real rather than doubtful. Safe from many threads.
 */
final class Surroundings {
  /** Border so near to the ground may be its border; the coarsest overlay moves it by 0.1 mm. */
  private static final double NEAR_M = 0.001;

  private final Outlines outlines = new Outlines();

  /** Returns the conflict with every constraint feature that takes part or whose border is near. */
  Conflict of(GroundCase one) {
    Envelope box = one.evidence().where().getEnvelopeInternal();
    box.expandBy(NEAR_M);
    Set<FeatureRef> sharing =
        one.evidence().parts().stream().map(part -> part.constraint()).collect(Collectors.toSet());
    List<Outline> constraints = new ArrayList<>();
    for (ConstraintUse use : one.plan().constraints()) {
      for (int feature : near(one, use, box)) {
        Outline outline = outlines.of(use.index(), feature);
        if (outline.isNear(box) || sharing.contains(use.index().ref(feature))) {
          constraints.add(outline);
        }
      }
    }
    return new Conflict(
        outlines.of(one.layer(), one.feature()), constraints, one.evidence().where(), one.side());
  }

  /**
   * Returns the conflict as it may be with its subject moved: with all constraints in reach, cut
   * into tiles, for areas only.
   *
   * @param reachM how far it is moved
   */
  Conflict inReach(GroundCase one, double reachM) {
    Outline subject = outlines.of(one.layer(), one.feature());
    Envelope box = subject.ground().getEnvelopeInternal();
    box.expandBy(reachM);
    List<Outline> constraints = new ArrayList<>();
    for (ConstraintUse use : one.plan().constraints()) {
      for (int feature : near(one, use, box)) {
        for (Polygon tile : use.index().polygons().tiles(feature, box)) {
          constraints.add(Outline.of(tile));
        }
      }
    }
    return new Conflict(subject, constraints, one.evidence().where(), one.side());
  }

  private static int[] near(GroundCase one, ConstraintUse use, Envelope box) {
    IntStream.Builder found = IntStream.builder();
    one.constraints(use, box, found);
    int[] features = found.build().toArray();
    Arrays.sort(features);
    return features;
  }
}
