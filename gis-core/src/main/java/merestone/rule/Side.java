package merestone.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One side of a rule: which features of which layers.
 *
 * <p>For a constraint side, {@code known} says which features carry enough attributes to decide
 * {@code where}. A feature that is not known takes its ground from the {@code zonedBy} layer if one
 * is loaded; if not, {@code unknown} decides whether it counts in full or makes every subject on it
 * undecided.
 *
 * @param role the layers' role in the review
 * @param where which of their features
 * @param known which features say enough about themselves to decide {@code where}
 * @param zonedBy a layer to ask where features do not say it themselves
 * @param unknown what a feature that nobody knows about counts as
 * @param mayLack columns a layer may be without; they then count as empty. Any other missing column
 *     means the rule is not run on that layer
 * @param coverage the ground these layers are known to cover; a subject with ground outside it is
 *     not clear but undecided
 */
public record Side(
    String role,
    Condition where,
    Condition known,
    Optional<ZoneLayer> zonedBy,
    Unknown unknown,
    Set<String> mayLack,
    Optional<Coverage> coverage) {

  /** The delivery as a whole: no layer. */
  public static final Side DELIVERY = of("", Condition.ALWAYS);

  /** What a constraint feature whose attributes do not decide the rule counts as. */
  public enum Unknown {
    /** Subjects on it are undecided: the safe default. */
    UNDECIDED,
    /** It counts as if the condition held. */
    COUNTS
  }

  /**
   * A layer that decides the zone of ground whose own attributes do not.
   *
   * @param role the layer's role, such as {@code nature_reserve}
   * @param where which of its features form the zone
   * @param take whether the rule is about ground inside or outside the zone
   */
  public record ZoneLayer(String role, Condition where, Take take) {}

  /** Which side of a zone layer's features is meant. */
  public enum Take {
    /** Ground within the zone. */
    INSIDE,
    /** Ground outside the zone. */
    OUTSIDE
  }

  public Side {
    mayLack = Set.copyOf(mayLack);
  }

  /** Returns the columns in which a feature says whether the rule is about it; may be none. */
  public List<String> tellingColumns() {
    return known.ifAny().orElse(where).columns();
  }

  /** Returns a side that takes the features of a role that meet a condition, nothing unknown. */
  public static Side of(String role, Condition where) {
    return new Side(
        role,
        where,
        Condition.ALWAYS,
        Optional.empty(),
        Unknown.UNDECIDED,
        Set.of(),
        Optional.empty());
  }

  /**
   * Returns the columns without which the condition cannot be decided: a layer that lacks one is
   * not judged by the rule. Those that may be lacking, and those that decide which features say
   * enough about themselves, are not among them.
   */
  public Set<String> neededColumns() {
    Set<String> needed = neededOf(where.columns());
    needed.removeAll(known.columns());
    return needed;
  }

  /** Returns which of the columns a layer of this side may not lack. */
  Set<String> neededOf(List<String> columns) {
    Set<String> needed = new TreeSet<>(columns);
    needed.removeAll(mayLack);
    return needed;
  }

  /**
   * The ground that layers are known to cover: where they say nothing outside it, nobody knows.
   *
   * @param role the layers that outline it, such as {@code district}
   * @param where which of their features
   */
  public record Coverage(String role, Condition where) {}
}
