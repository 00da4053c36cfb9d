package merestone.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import merestone.check.LayerCase.Key;
import merestone.finding.Cause;
import merestone.finding.Evidence;
import merestone.finding.Finding;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.AttributeDemand;

/**
 * Groups findings on one feature that come from one fault, under the finding that names it best
 * ({@link FaultRank}).
 *
 * <pre>
 *   +---------+              tip
 *   |         x--------------o    the spike is the head; the crossing at x, where the needle
 *   |         x--------------     leaves the outline, follows from it
 *   +---------+
 * </pre>
 *
 * A finding follows from another of its features if all its vertices lie within 0.01 m of that
 * one's places; a sliver left by a repair also if the places of the invalidity lie on it. That a
 * feature is too small follows from its being a sliver. From a duplicate follow overlaps within its
 * group, and a doubled value that is also that of the group's first feature. From a fault for which
 * a feature cannot be used follow all rules that cannot be decided for it. Nothing is removed, no
 * finding follows from two, and no head follows from another. The same findings give the same
 * groups.
 */
final class OneFault {
  private static final Messages MESSAGES = Messages.of(OneFault.class);

  private final List<Ranked> cases;
  private final FaultSpots spots = new FaultSpots();
  private final Map<Key, Integer> doubled = new HashMap<>();
  private final Map<Key, Integer> slivers = new HashMap<>();
  private final Map<Key, Integer> unusable = new HashMap<>();
  private final int[] heads;

  private OneFault(List<Ranked> cases) {
    this.cases = cases;
    this.heads = new int[cases.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = i;
    }
  }

  /**
   * Returns all findings, with a cause those that share a fault.
   *
   * @param findings all findings
   * @param cases those of them that are about a feature of a layer in itself
   */
  static List<Finding> grouped(List<Finding> findings, List<LayerCase> cases) {
    List<Ranked> ranked = new ArrayList<>();
    for (LayerCase one : cases) {
      FaultRank.of(one).ifPresent(rank -> ranked.add(new Ranked(one, rank)));
    }
    ranked.sort(Comparator.comparing(Ranked::rank)); // stable: by place where ranks are alike
    return ranked.size() < 2 ? findings : new OneFault(ranked).grouped(findings);
  }

  private List<Finding> grouped(List<Finding> findings) {
    for (int i = 0; i < cases.size(); i++) {
      note(i);
    }
    for (int i = 0; i < cases.size(); i++) {
      if (heads[i] == i) {
        Set<Integer> covering = covering(i);
        heads[i] = head(i, covering).orElse(i);
        if (heads[i] == i && cases.get(i).rank == FaultRank.VALIDITY) {
          takeSlivers(i, covering);
        }
      }
    }
    return with(findings);
  }

  private void note(int i) {
    LayerCase one = cases.get(i).found;
    spots.add(i, cases.get(i).rank.spots(one));
    if (cases.get(i).rank == FaultRank.DUPLICATE) {
      one.keys().forEach(key -> doubled.putIfAbsent(key, i));
    } else if (cases.get(i).rank == FaultRank.SLIVER) {
      slivers.putIfAbsent(one.key(), i);
    } else if (cases.get(i).rank == FaultRank.VALIDITY && !one.layer().isUsable(one.feature())) {
      unusable.putIfAbsent(one.key(), i);
    }
  }

  /** Returns the other findings of a finding's features on whose places it lies, in their order. */
  private Set<Integer> covering(int i) {
    Set<Integer> covering = new TreeSet<>();
    if (cases.get(i).rank == FaultRank.UNDECIDED) {
      return covering;
    }
    Set<Key> keys = cases.get(i).found.keys();
    Optional<Evidence> evidence = cases.get(i).found.finding().evidence();
    evidence.map(Evidence::where).map(spots::covering).ifPresent(covering::addAll);
    covering.removeIf(other -> other == i || !keys.contains(cases.get(other).found.key()));
    return covering;
  }

  private Optional<Integer> head(int i, Set<Integer> covering) {
    LayerCase one = cases.get(i).found;
    Optional<Integer> own =
        switch (cases.get(i).rank) {
          case OVERLAP -> ofGroup(one);
          case SMALL -> Optional.ofNullable(slivers.get(one.key()));
          case UNIQUE -> Optional.ofNullable(doubled.get(one.key())).filter(d -> isLike(one, d));
          case UNDECIDED -> Optional.ofNullable(unusable.get(one.key()));
          default -> Optional.empty();
        };
    return own.or(() -> covering.stream().filter(h -> h < i && heads[h] == h).findFirst())
        .map(head -> heads[head]);
  }

  /** Returns the duplicate in whose group both sides of an overlap are. */
  private Optional<Integer> ofGroup(LayerCase overlap) {
    Optional<Integer> group = Optional.ofNullable(doubled.get(overlap.key()));
    return group.filter(of -> overlap.keys().stream().allMatch(key -> of.equals(doubled.get(key))));
  }

  /** Returns whether a feature has the values of the first of its duplicates, not being it. */
  private boolean isLike(LayerCase one, int duplicate) {
    LayerCase first = cases.get(duplicate).found;
    AttributeDemand.Unique demand = (AttributeDemand.Unique) one.finding().rule().demand();
    return one.feature() != first.feature()
        && demand.columns().stream()
            .allMatch(
                column ->
                    Value.text(one.layer().row(one.feature()), column)
                        .equals(Value.text(first.layer().row(first.feature()), column)));
  }

  private void takeSlivers(int head, Set<Integer> covering) {
    for (int other : covering) {
      if (cases.get(other).rank == FaultRank.SLIVER_PART && heads[other] == other) {
        heads[other] = head;
      }
    }
  }

  private List<Finding> with(List<Finding> findings) {
    int[] members = new int[heads.length];
    for (int head : heads) {
      members[head]++;
    }
    List<Finding> all = new ArrayList<>(findings);
    for (int i = 0; i < heads.length; i++) {
      if (members[heads[i]] > 1) {
        Cause cause = cause(cases.get(heads[i]).found.finding(), members[heads[i]]);
        Finding own = cases.get(i).found.finding();
        all.set(cases.get(i).found.place(), own.with(own.kind(), own.appraisal().with(cause)));
      }
    }
    return all;
  }

  private static Cause cause(Finding head, int members) {
    Text words = MESSAGES.text("cause.fault", head.rule().id(), head.subject().label(), members);
    return new Cause("fault-" + head.id(), words, Optional.of(head.id()));
  }

  private record Ranked(LayerCase found, FaultRank rank) {}
}
