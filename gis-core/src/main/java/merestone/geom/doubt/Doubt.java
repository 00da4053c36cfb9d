package merestone.geom.doubt;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How doubtful a conflict is and why. A conflict of several parts is as real as its worst part.
 *
 * @param kind the kind of the worst part
 * @param whole the numbers of all ground together; its depth is that of the deepest part
 * @param worst the numbers of the worst part, the deepest of the worst kind
 * @param parts how many parts are of which kind, from harmless to real; kinds without parts left
 *     out
 * @param lines how both drawings of the line differ, for {@link DoubtKind#VERTEX_DENSITY} and
 *     {@link DoubtKind#PROJECTION_CHORD}, by the worst part
 */
public record Doubt(
    DoubtKind kind,
    GroundSize whole,
    GroundSize worst,
    SortedMap<DoubtKind, Integer> parts,
    Optional<LineMatch> lines) {

  public Doubt {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }

  /** Returns the number of parts. */
  public int partCount() {
    return parts.values().stream().mapToInt(Integer::intValue).sum();
  }

  static SortedMap<DoubtKind, Integer> count(Iterable<DoubtKind> kinds) {
    Map<DoubtKind, Integer> counts = new EnumMap<>(DoubtKind.class);
    kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum));
    return new TreeMap<>(counts);
  }
}
