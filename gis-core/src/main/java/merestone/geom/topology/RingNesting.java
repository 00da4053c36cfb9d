package merestone.geom.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import merestone.geom.topology.ValidityFault.Kind;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * How rings lie to each other that do not cross: a hole in its shell and in no other hole, a part
 * in no other part unless in a hole of it; and whether touching rings cut the ground of a part
 * apart, which they do where rings and touching points make a circle.
 */
final class RingNesting {
  private final List<RingEdges> rings;
  private final RingContacts contacts;
  private final Envelope[] boxes;
  private final int[] shell;
  private final List<ValidityFault> faults = new ArrayList<>(0);

  RingNesting(List<RingEdges> rings, RingContacts contacts) {
    this.rings = rings;
    this.contacts = contacts;
    this.boxes = new Envelope[rings.size()];
    int parts = rings.stream().mapToInt(RingEdges::part).max().orElse(-1) + 1;
    this.shell = new int[parts];
    Arrays.fill(shell, -1);
    for (int ring = 0; ring < boxes.length; ring++) {
      boxes[ring] = new Envelope();
      for (Coordinate point : rings.get(ring).points()) {
        boxes[ring].expandToInclude(point);
      }
      if (rings.get(ring).isShell()) {
        shell[rings.get(ring).part()] = ring;
      }
    }
  }

  List<ValidityFault> faults() {
    for (int ring = 0; ring < rings.size(); ring++) {
      if (rings.get(ring).isShell()) {
        part(ring);
      } else {
        hole(ring);
      }
    }
    connected();
    return faults;
  }

  private void hole(int hole) {
    int around = shell[rings.get(hole).part()];
    if (around >= 0 && !contacts.areEntangled(hole, around) && lie(hole, around) < 0) {
      note(Kind.HOLE_OUTSIDE, hole, rings.get(hole).witness(rings.get(around), -1));
    }
    for (int other = 0; other < rings.size(); other++) {
      boolean siblings = rings.get(other).part() == rings.get(hole).part();
      if (siblings && !rings.get(other).isShell() && other != hole && isIn(hole, other)) {
        note(Kind.NESTED_HOLE, hole, rings.get(hole).witness(rings.get(other), 1));
      }
    }
  }

  private void part(int inner) {
    for (int outer : shell) {
      if (outer >= 0 && outer != inner && isIn(inner, outer) && !isInHoleOf(inner, outer)) {
        note(Kind.NESTED_PART, inner, rings.get(inner).witness(rings.get(outer), 1));
      }
    }
  }

  /** A part entangled with a hole has that as its fault already. */
  private boolean isInHoleOf(int inner, int outer) {
    for (int hole = 0; hole < rings.size(); hole++) {
      boolean ofOuter = rings.get(hole).part() == rings.get(outer).part() && hole != outer;
      if (ofOuter && (contacts.areEntangled(inner, hole) || isIn(inner, hole))) {
        return true;
      }
    }
    return false;
  }

  private boolean isIn(int inner, int outer) {
    return boxes[outer].covers(boxes[inner])
        && !contacts.areEntangled(inner, outer)
        && lie(inner, outer) > 0;
  }

  private int lie(int inner, int outer) {
    return rings.get(inner).locateIn(rings.get(outer));
  }

  private void connected() {
    int most = contacts.touching().values().stream().mapToInt(Set::size).sum();
    Sets joined = new Sets(rings.size() + most);
    int[] node = {rings.size()};
    contacts
        .touching()
        .forEach(
            (place, touching) ->
                byPart(touching).forEach(ofPart -> connected(place, ofPart, joined, node[0]++)));
  }

  private void connected(Coordinate place, TreeSet<Integer> touching, Sets joined, int node) {
    boolean circle = false;
    for (int ring : touching) {
      circle |= !joined.join(ring, node);
    }
    if (circle && !isEntangled(touching)) {
      note(Kind.DISCONNECTED_INTERIOR, touching.last(), place);
    }
  }

  private Collection<TreeSet<Integer>> byPart(Set<Integer> touching) {
    Map<Integer, TreeSet<Integer>> parts = new TreeMap<>();
    for (int ring : touching) {
      parts.computeIfAbsent(rings.get(ring).part(), part -> new TreeSet<>()).add(ring);
    }
    return parts.values();
  }

  private boolean isEntangled(TreeSet<Integer> touching) {
    return touching.stream()
        .anyMatch(a -> touching.stream().anyMatch(b -> contacts.areEntangled(a, b)));
  }

  private void note(Kind kind, int ring, Coordinate place) {
    faults.add(new ValidityFault(kind, rings.get(ring).part(), rings.get(ring).ring(), place));
  }
}
