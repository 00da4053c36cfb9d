package merestone.check;

import java.util.Arrays;
import java.util.OptionalDouble;
import merestone.finding.Rungs;
import merestone.geom.overlap.AreaGrowth;
import merestone.geom.overlap.PairOverlap;

/**
 * The areas that subjects of one layer share with features of another, pair by pair, and on which
 * step of the ladder each was decided. Keeps buffers and counts: one instance a thread.
 */
final class PairAreas {
  private final PolygonLayer subjects;
  private final PolygonLayer constraints;
  private final PairOverlap edges;
  private final PairGround grounds;
  private int[] near = new int[16];
  private int nearCount;
  private Rungs rungs = Rungs.NONE;
  private long byEdges;

  PairAreas(PolygonLayer subjects, PolygonLayer constraints) {
    this.subjects = subjects;
    this.constraints = constraints;
    this.edges = new PairOverlap(subjects.edges(), constraints.edges());
    this.grounds = new PairGround(subjects, constraints);
  }

  /** Returns the constraints whose boxes meet a subject's, by record. */
  int[] near(int subject) {
    nearCount = 0;
    constraints.tree().near(subjects.polygons(), subject, this::note);
    int[] found = Arrays.copyOf(near, nearCount);
    Arrays.sort(found);
    return found;
  }

  /** From now on also measures by how much shared ground grows. */
  void measure(AreaGrowth growth) {
    edges.measure(growth);
  }

  /** Returns the area two features share, m²; empty where their edges do not decide it. */
  OptionalDouble byEdges(int subject, int constraint) {
    OptionalDouble area = edges.area(subject, constraint);
    byEdges += area.isPresent() ? 1 : 0;
    return area;
  }

  /** Returns by how much the ground of the last pair decided by edges grows, m². */
  double grown() {
    return edges.grown();
  }

  /** Returns the ground of a pair that its edges do not decide. */
  Overlaid byLadder(int subject, int constraint) {
    Overlaid shared = grounds.byLadder(subject, constraint);
    rungs = rungs.plus(shared.rung().once());
    return shared;
  }

  /** Returns the ground of a pair whose area is known. */
  Overlaid ground(int subject, int constraint, double areaM2) {
    return grounds.of(subject, constraint, areaM2);
  }

  /** Tells whether two constraints share ground near a subject. */
  boolean overlap(int subject, int constraint, int other) {
    return edges.overlap(subject, constraint, other);
  }

  /** Returns how many pairs were decided on which step so far. */
  Rungs rungs() {
    return rungs.plus(new Rungs(byEdges, 0, 0, 0, 0));
  }

  private void note(int constraint) {
    near = nearCount < near.length ? near : Arrays.copyOf(near, 2 * nearCount);
    near[nearCount++] = constraint;
  }
}
