package merestone.geom.doubt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether the two borders of a piece are drawings of one line: every edge of one side that
 * bounds the piece, taken whole, ends on the other side's border, and the other side has more
 * vertices there.
 */
final class LineComparison {
  /** A drawing strays from the line by less than a twentieth of its edges; ours. */
  private static final double GAP_PER_EDGE = 0.05;

  /** A parabola misses the true bow by less than a tenth; ours. */
  private static final double BOW_GOOD_TO = 0.1;

  private final Conflict conflict;
  private final Borders.Reader reader;
  private final DoubtSettings settings;

  LineComparison(Conflict conflict, Borders.Reader reader, DoubtSettings settings) {
    this.conflict = conflict;
    this.reader = reader;
    this.settings = settings;
  }

  /** A drawing and what explains that it differs. */
  record Explained(DoubtKind kind, LineMatch match) {}

  Optional<Explained> explain(Borders borders, double gap) {
    Edges subject = pick(List.of(conflict.subject().edges()), List.of(borders.subjectLines()));
    List<Edges> all = conflict.constraints().stream().map(Outline::edges).toList();
    Edges constraint = pick(all, borders.constraintLines());
    if (subject.size < constraint.size && endsLieOn(subject, reader.constraints())) {
      LineMatch match = new LineMatch(true, subject.size + 1, constraint.size + 1, gap, 0);
      return reason(match, subject, borders.constraint());
    }
    if (constraint.size < subject.size && endsLieOn(constraint, List.of(reader.subject()))) {
      LineMatch match = new LineMatch(false, constraint.size + 1, subject.size + 1, gap, 0);
      return reason(match, constraint, borders.subject());
    }
    return Optional.empty();
  }

  private Optional<Explained> reason(LineMatch match, Edges sparse, Edges dense) {
    double gap = match.gapM();
    double bowed = settings.bow() == ChordBow.NONE ? 0 : predicted(sparse, dense);
    if (bowed > settings.toleranceM() && gap <= bowed + allowed(bowed)) {
      return Optional.of(chord(match, bowed));
    }
    if (gap <= settings.chordErrorM()) {
      return Optional.of(chord(match, settings.chordErrorM()));
    }
    return gap <= settings.densityGapM() && gap <= GAP_PER_EDGE * longest(sparse)
        ? Optional.of(new Explained(DoubtKind.VERTEX_DENSITY, match))
        : Optional.empty();
  }

  private static Explained chord(LineMatch found, double predicted) {
    return new Explained(
        DoubtKind.PROJECTION_CHORD,
        new LineMatch(
            found.subjectIsSparse(),
            found.sparseVertices(),
            found.denseVertices(),
            found.gapM(),
            predicted));
  }

  /**
   * The farthest a vertex of the dense side should be from its straight edge: 4 s t (1 − t) at t of
   * an edge with the bow s, the parabola through its ends and the middle. 0 if a vertex is not
   * where it should be.
   */
  private double predicted(Edges sparse, Edges dense) {
    ClosestEdge nearest = new ClosestEdge(sparse);
    double farthest = 0;
    for (int p = 0; p < dense.ends.length; p += 2) {
      double x = dense.ends[p];
      double y = dense.ends[p + 1];
      double seen = nearest.of(Double.POSITIVE_INFINITY, x, y);
      int e = 4 * nearest.edge();
      double[] ends = sparse.ends;
      double bow = settings.bow().at(ends[e], ends[e + 1], ends[e + 2], ends[e + 3]);
      double t = sparse.place(nearest.edge(), x, y);
      double expected = 4 * bow * t * (1 - t);
      if (Math.abs(seen - expected) > allowed(bow)) {
        return 0;
      }
      farthest = Math.max(farthest, expected);
    }
    return farthest;
  }

  private double allowed(double bow) {
    return settings.toleranceM() + settings.chordErrorM() + BOW_GOOD_TO * bow;
  }

  private boolean endsLieOn(Edges sparse, List<ClosestEdge> others) {
    for (int p = 0; p < sparse.ends.length; p += 2) {
      boolean found = false;
      for (ClosestEdge other : others) {
        double cap = settings.vertexMatchM();
        found |= other.of(cap, sparse.ends[p], sparse.ends[p + 1]) <= cap;
      }
      if (!found) {
        return false;
      }
    }
    return sparse.size > 0;
  }

  private static double longest(Edges edges) {
    double longest = 0;
    for (int e = 0; e < edges.size; e++) {
      longest = Math.max(longest, edges.length(e));
    }
    return longest;
  }

  private static Edges pick(List<Edges> from, List<? extends Collection<Integer>> numbers) {
    List<Edges> picked = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      for (int e : numbers.get(i)) {
        picked.add(new Edges(Arrays.copyOfRange(from.get(i).ends, 4 * e, 4 * e + 4)));
      }
    }
    return Edges.all(picked);
  }
}
