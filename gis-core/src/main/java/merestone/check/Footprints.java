package merestone.check;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import merestone.check.Tabulation.Footprint;
import merestone.finding.ByClass;
import merestone.geom.overlap.Coverage;

/**
 * Measures the ground of subjects covered by constraints, counted once: from the areas of pairs
 * where that is enough, else from the edges together. Keeps buffers: one instance a thread.
 */
final class Footprints {
  private final PairAreas areas;
  private final Coverage coverage;

  Footprints(PolygonLayer subjects, PolygonLayer constraints, PairAreas areas) {
    this.areas = areas;
    this.coverage = new Coverage(subjects.edges(), constraints.edges());
  }

  /**
   * Constraints that share ground with a subject.
   *
   * @param features their records
   * @param areasM2 the area each shares, m²
   */
  record Cover(int[] features, double[] areasM2) {

    double sumM2() {
      return Arrays.stream(areasM2).sum();
    }

    /** Returns the constraints of each class. */
    SortedMap<String, Cover> by(Classes classes) {
      SortedMap<String, Cover> parts = new TreeMap<>(ByClass.ORDER);
      for (int i = 0; i < features.length; i++) {
        parts.merge(
            classes.of(features[i]),
            new Cover(new int[] {features[i]}, new double[] {areasM2[i]}),
            Cover::plus);
      }
      return parts;
    }

    private Cover plus(Cover more) {
      int size = features.length + more.features.length;
      int[] all = Arrays.copyOf(features, size);
      double[] allM2 = Arrays.copyOf(areasM2, size);
      System.arraycopy(more.features, 0, all, features.length, more.features.length);
      System.arraycopy(more.areasM2, 0, allM2, areasM2.length, more.areasM2.length);
      return new Cover(all, allM2);
    }
  }

  /**
   * Measures the covered ground of a subject.
   *
   * @param before subjects before it that share ground with it: what they cover is theirs
   */
  Footprint of(int subject, Cover cover, int[] before) {
    double area = before.length > 0 ? Double.NaN : byTwos(subject, cover);
    if (Double.isNaN(area)) {
      Coverage.Covered covered = coverage.of(subject, cover.features, before);
      return new Footprint(covered.areaM2() - covered.rivalM2(), covered.areaM2());
    }
    return new Footprint(area, area);
  }

  /**
   * The sum of the pairs less what two constraints share; not a number where a constraint shares
   * ground with more than one other, for then that would be taken off too often.
   */
  private double byTwos(int subject, Cover cover) {
    int[] covers = cover.features;
    boolean[] shares = new boolean[covers.length];
    double area = 0;
    for (int i = 0; i < covers.length; i++) {
      area += cover.areasM2[i];
      for (int j = 0; j < i; j++) {
        if (areas.overlap(subject, covers[i], covers[j])) {
          if (shares[i] || shares[j]) {
            return Double.NaN;
          }
          shares[i] = true;
          shares[j] = true;
          area -= coverage.common(subject, covers[i], covers[j]);
        }
      }
    }
    return area;
  }
}
