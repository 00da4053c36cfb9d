package merestone.rule.code;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import merestone.message.Text;

/**
 * One code of a table. Immutable.
 *
 * @param code the code as it stands in a field, letters included: {@code 0201K}, {@code 05H1}
 * @param name its name; where the table has no English one, both are the Chinese
 * @param aliases other names that are accepted, Chinese
 * @param parent the code above it; empty at the top
 * @param groups the groups it belongs to, those of its parents included
 * @param disputed groups about which sources disagree whether it belongs to them, those of its
 *     parents included; each may or may not be in {@code groups}
 * @param minAreaM2 the smallest patch of it that is drawn (最小上图面积), m², its parent's if it has none
 *     of its own; not for judging conflicts
 * @param confirm whether this entry is background knowledge to be confirmed
 */
public record CodeEntry(
    String code,
    Text name,
    List<String> aliases,
    Optional<String> parent,
    Set<String> groups,
    Set<String> disputed,
    OptionalDouble minAreaM2,
    boolean confirm) {

  public CodeEntry {
    if (code.isEmpty() || name.zh().isEmpty()) {
      throw new IllegalArgumentException("a code needs a name: “" + code + "” " + name);
    }
    aliases = List.copyOf(aliases);
    groups = Set.copyOf(groups);
    disputed = Set.copyOf(disputed);
  }

  /** Returns whether something is the Chinese name or one of the aliases, to the letter. */
  public boolean isCalled(String words) {
    return name.zh().equals(words) || aliases.contains(words);
  }
}
