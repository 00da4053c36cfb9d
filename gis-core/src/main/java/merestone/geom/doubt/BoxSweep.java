package merestone.geom.doubt;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.locationtech.jts.geom.Envelope;

/** Joins cases whose boxes lie near each other, by a sweep from west to east. */
record BoxSweep(List<CauseCase> cases, Function<CauseCase, Envelope> box, double gap) {

  /** Joins those of some cases, by number, that are near each other and pass a test. */
  void join(Collection<Integer> some, Components into, BiPredicate<CauseCase, CauseCase> test) {
    List<Integer> fromWest =
        some.stream()
            .sorted(
                Comparator.comparingDouble((Integer i) -> box(i).getMinX()).thenComparing(i -> i))
            .toList();
    for (int a = 0; a < fromWest.size(); a++) {
      int one = fromWest.get(a);
      double end = box(one).getMaxX() + gap;
      for (int b = a + 1; b < fromWest.size() && box(fromWest.get(b)).getMinX() <= end; b++) {
        int other = fromWest.get(b);
        if (meetInY(box(one), box(other)) && test.test(cases.get(one), cases.get(other))) {
          into.join(one, other);
        }
      }
    }
  }

  private boolean meetInY(Envelope one, Envelope other) {
    return one.getMinY() <= other.getMaxY() + gap && other.getMinY() <= one.getMaxY() + gap;
  }

  private Envelope box(int i) {
    return box.apply(cases.get(i));
  }
}
