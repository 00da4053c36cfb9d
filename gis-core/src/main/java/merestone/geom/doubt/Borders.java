package merestone.geom.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.locationtech.jts.geom.Polygon;

/**
 * The border of one piece of ground, told apart: what of it runs along the subject's border and
 * what along the constraints'. Where both coincide it is both.
 *
 * @param subject the edges along the subject
 * @param constraint the edges along the constraints
 * @param subjectLines which edges of the subject those are, by number
 * @param constraintLines which edges of each constraint those are
 */
record Borders(
    Edges subject,
    Edges constraint,
    TreeSet<Integer> subjectLines,
    List<TreeSet<Integer>> constraintLines) {

  double constraintLength() {
    double sum = 0;
    for (int e = 0; e < constraint.size; e++) {
      sum += constraint.length(e);
    }
    return sum;
  }

  /** Tells borders apart, one piece of a conflict after another; for one thread. */
  static final class Reader {
    /** Nearer to one line than to the other by more than this is a matter of that line only. */
    private static final double BOTH_M = 2e-6;

    /** So many indexes are asked one after the other; more are made one. */
    private static final int FEW = 8;

    private final Conflict conflict;
    private final ClosestEdge subject;
    private final List<ClosestEdge> constraints = new ArrayList<>();

    private List<ClosestEdge> together = List.of();

    Reader(Conflict conflict) {
      this.conflict = conflict;
      subject = new ClosestEdge(conflict.subject().edges());
      conflict.constraints().forEach(c -> constraints.add(new ClosestEdge(c.edges())));
    }

    ClosestEdge subject() {
      return subject;
    }

    List<ClosestEdge> constraints() {
      return constraints;
    }

    /** All constraints' lines, in few indexes. */
    List<ClosestEdge> allConstraints() {
      if (constraints.size() <= FEW) {
        return constraints;
      }
      if (together.isEmpty()) {
        List<Edges> edges = conflict.constraints().stream().map(Outline::edges).toList();
        together = List.of(new ClosestEdge(Edges.all(edges)));
      }
      return together;
    }

    Borders of(Polygon piece) {
      Edges border = Edges.of(piece);
      BorderSide ofSubject = new BorderSide(border, List.of(subject));
      BorderSide ofConstraints = new BorderSide(border, constraints);
      for (int e = 0; e < border.size; e++) {
        double one = ofSubject.look(e);
        double other = ofConstraints.look(e);
        if (one <= other + BOTH_M && one < Double.POSITIVE_INFINITY) {
          ofSubject.take(e);
        }
        if (other <= one + BOTH_M && other < Double.POSITIVE_INFINITY) {
          ofConstraints.take(e);
        }
      }
      return new Borders(
          ofSubject.taken(),
          ofConstraints.taken(),
          ofSubject.lines().get(0),
          ofConstraints.lines());
    }
  }
}
