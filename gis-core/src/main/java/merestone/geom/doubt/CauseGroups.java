package merestone.geom.doubt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;

/**
 * Groups conflicts of one cause. Every conflict is in one group at most: that of the shift if it is
 * explained by it, else of the same ground, else of the same border. A group of one is none.
 *
 * <ul>
 *   <li>Same ground: boxes of the ground alike to 1 mm, areas to 0.01 m² or 0.01 %, and the same
 *       subject or subjects whose boxes are alike to 1 mm.
 *   <li>Same border: the same constraint feature and kind of doubt, and subjects one can reach from
 *       one another over boxes that are 0.1 m apart at most. Conflicts of the same ground still
 *       join their neighbours; shifted ones do not.
 * </ul>
 *
 * <p>n log n in conflicts, unless very many of them lie above each other. Stateless; safe from many
 * threads.
 */
public final class CauseGroups {
  private static final double SAME_BOX_M = 0.001;
  private static final double SAME_AREA_M2 = 0.01;
  private static final double SAME_AREA = 1e-4;
  private static final double ADJOINING_M = 0.1;
  private static final int HEX_DIGITS = 12;

  private final List<CauseCase> cases;
  private final BitSet open = new BitSet();
  private final List<CauseGroup> groups = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();

  private CauseGroups(List<CauseCase> cases) {
    this.cases = List.copyOf(cases);
  }

  /** Returns the groups: the shift, those of the same ground, those of the same border. */
  public static List<CauseGroup> of(List<CauseCase> cases) {
    CauseGroups grouping = new CauseGroups(cases);
    grouping.byShift();
    Collection<List<Integer>> alongBorders = grouping.alongBorders();
    grouping.onSameGround();
    grouping.onSameBorder(alongBorders);
    return List.copyOf(grouping.groups);
  }

  private void byShift() {
    List<Integer> shifted = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      open.set(i, !cases.get(i).byShift());
      if (!open.get(i)) {
        shifted.add(i);
      }
    }
    add("shift", Cause.SHIFT, shifted);
  }

  private void onSameGround() {
    Components same = new Components(cases.size());
    List<Integer> all = open.stream().boxed().toList();
    new BoxSweep(cases, CauseGroups::corner, SAME_BOX_M).join(all, same, CauseGroups::isSame);
    for (List<Integer> group : same.of(all)) {
      add("same-ground-" + hash(leastKey(group)), Cause.SAME_GROUND, group);
    }
  }

  private Collection<List<Integer>> alongBorders() {
    Map<String, List<Integer>> borders = new TreeMap<>();
    List<Integer> bounded = new ArrayList<>();
    open.stream()
        .filter(i -> !cases.get(i).constraint().isBlank())
        .forEach(
            i -> {
              String border = cases.get(i).constraint() + "\n" + cases.get(i).kind();
              borders.computeIfAbsent(border, key -> new ArrayList<>()).add(i);
              bounded.add(i);
            });
    Components adjoining = new Components(cases.size());
    BoxSweep near = new BoxSweep(cases, CauseCase::subjectBox, ADJOINING_M);
    borders.values().forEach(of -> near.join(of, adjoining, (one, other) -> true));
    return adjoining.of(bounded);
  }

  private void onSameBorder(Collection<List<Integer>> alongBorders) {
    for (List<Integer> along : alongBorders) {
      List<Integer> left = along.stream().filter(open::get).toList();
      if (left.size() > 1) {
        String name = hash(cases.get(left.get(0)).kind() + "\n" + leastKey(left));
        add("same-border-" + name, Cause.SAME_BORDER, left);
      }
    }
  }

  private void add(String name, Cause cause, List<Integer> members) {
    if (members.size() > 1) {
      int times = names.merge(name, 1, Integer::sum);
      groups.add(new CauseGroup(times == 1 ? name : name + "-" + times, cause, members));
      members.forEach(open::clear);
    }
  }

  private static Envelope corner(CauseCase one) {
    Envelope box = one.groundBox();
    return new Envelope(box.getMinX(), box.getMinX(), box.getMinY(), box.getMinY());
  }

  private static boolean isSame(CauseCase one, CauseCase other) {
    double area = Math.max(SAME_AREA_M2, SAME_AREA * one.areaM2());
    return isSame(one.groundBox(), other.groundBox())
        && Math.abs(one.areaM2() - other.areaM2()) <= area
        && (one.subject().equals(other.subject()) || isSame(one.subjectBox(), other.subjectBox()));
  }

  private static boolean isSame(Envelope one, Envelope other) {
    return Math.abs(one.getMinX() - other.getMinX()) <= SAME_BOX_M
        && Math.abs(one.getMinY() - other.getMinY()) <= SAME_BOX_M
        && Math.abs(one.getMaxX() - other.getMaxX()) <= SAME_BOX_M
        && Math.abs(one.getMaxY() - other.getMaxY()) <= SAME_BOX_M;
  }

  private String leastKey(List<Integer> group) {
    return group.stream().map(i -> cases.get(i).key()).min(String::compareTo).orElseThrow();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
