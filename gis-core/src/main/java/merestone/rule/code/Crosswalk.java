package merestone.rule.code;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which codes of one table stand for those of another. Immutable; safe from many threads.
 *
 * <p>Every code it knows has one target, several of which the code alone does not choose one, or
 * none: then something else than the code must decide, such as the present use or a permit. A code
 * it does not know is not answered at all.
 */
public final class Crosswalk {

  /**
   * What a code becomes.
   *
   * @param targets the codes of the other table; none if the code alone says nothing
   */
  public record Crossing(List<String> targets) {

    public Crossing {
      targets = List.copyOf(targets);
    }

    /** Returns the one target; empty if there are several or none. */
    public Optional<String> only() {
      return targets.size() == 1 ? Optional.of(targets.get(0)) : Optional.empty();
    }

    /** Returns whether the code alone says nothing about the target. */
    public boolean needsEvidence() {
      return targets.isEmpty();
    }
  }

  private final Provenance provenance;
  private final CodeTable from;
  private final CodeTable to;
  private final Map<String, Crossing> crossings;

  /**
   * Makes a crosswalk.
   *
   * @param crossings what each code becomes
   * @throws IllegalArgumentException if a code is not in its table
   */
  Crosswalk(
      Provenance provenance, CodeTable from, CodeTable to, Map<String, List<String>> crossings) {
    this.provenance = provenance;
    this.from = from;
    this.to = to;
    Map<String, Crossing> all = new LinkedHashMap<>();
    crossings.forEach(
        (code, targets) -> {
          if (!from.contains(code) || !targets.stream().allMatch(to::contains)) {
            throw new IllegalArgumentException(
                "%s: not in the tables: %s → %s".formatted(provenance.id(), code, targets));
          }
          all.put(code, new Crossing(targets));
        });
    this.crossings = Collections.unmodifiableMap(all);
  }

  /** Returns where the crosswalk comes from. */
  public Provenance provenance() {
    return provenance;
  }

  /** Returns the table whose codes it takes. */
  public CodeTable from() {
    return from;
  }

  /** Returns the table whose codes it gives. */
  public CodeTable to() {
    return to;
  }

  /** Returns the codes it knows, in the order of the file. */
  public Set<String> codes() {
    return crossings.keySet();
  }

  /** Returns what a code becomes; empty if the crosswalk does not know it. */
  public Optional<Crossing> cross(String code) {
    return Optional.ofNullable(crossings.get(code));
  }
}
