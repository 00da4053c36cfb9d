package merestone.rule.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import merestone.message.NearestWord;

/**
 * The codes one field may hold, with names, hierarchy and groups.
 *
 * <p>Codes and names are compared to the letter: no blanks are trimmed, {@code 0201k} is not {@code
 * 0201K}. What is not in the table is answered with false or empty, never guessed; {@link
 * #nearestCode} and {@link #nearestName} are for messages only. The hierarchy is what the table
 * says, not what the digits look like: in 三调, {@code 0303} is under {@code 00} 湿地. No argument may
 * be null. Immutable; safe from many threads.
 */
public final class CodeTable {
  private final Provenance provenance;
  private final Set<String> groups;
  private final Map<String, CodeEntry> byCode = new LinkedHashMap<>();

  /**
   * Makes a table of entries.
   *
   * @param groups the groups entries may belong to
   * @param entries the codes, each once, each after its parent
   * @throws IllegalArgumentException if a code stands twice or before its parent
   */
  CodeTable(Provenance provenance, Set<String> groups, List<CodeEntry> entries) {
    this.provenance = provenance;
    this.groups = Set.copyOf(groups);
    for (CodeEntry entry : entries) {
      if (!entry.parent().map(byCode::containsKey).orElse(true)
          || byCode.put(entry.code(), entry) != null) {
        throw new IllegalArgumentException("twice, or before its parent: " + entry);
      }
    }
  }

  /** Returns where the table comes from and which edition it is. */
  public Provenance provenance() {
    return provenance;
  }

  /** Returns the groups that entries may belong to. */
  public Set<String> groups() {
    return groups;
  }

  /** Returns all entries in the order of the file. */
  public List<CodeEntry> entries() {
    return List.copyOf(byCode.values());
  }

  /** Returns whether a code is in the table. */
  public boolean contains(String code) {
    return byCode.containsKey(code);
  }

  /** Returns the entry of a code; empty if it is not in the table. */
  public Optional<CodeEntry> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Returns the Chinese name of a code; empty if it is not in the table. */
  public Optional<String> name(String code) {
    return find(code).map(entry -> entry.name().zh());
  }

  /**
   * Returns the codes that go by a Chinese name or alias, in the order of the file; several if the
   * name is given twice, none if it is unknown.
   */
  public List<String> codes(String name) {
    return codesWhere(entry -> entry.isCalled(name));
  }

  /** Returns whether a code is in the table and a name is its Chinese name or an alias. */
  public boolean agrees(String code, String name) {
    return find(code).map(entry -> entry.isCalled(name)).orElse(false);
  }

  /** Returns whether a code in the table is another one, or is anywhere under it. */
  public boolean isA(String code, String ancestor) {
    Optional<CodeEntry> at = find(code);
    while (at.isPresent() && !at.get().code().equals(ancestor)) {
      at = at.get().parent().flatMap(this::find);
    }
    return at.isPresent();
  }

  /** Returns the codes under a code at any depth, without itself, in the order of the file. */
  public List<String> descendants(String code) {
    return codesWhere(entry -> !entry.code().equals(code) && isA(entry.code(), code));
  }

  /**
   * Returns whether a code belongs to a group, itself or by its parents. False for codes that are
   * not in the table, and for words that are no group of it: see {@link #groups()}.
   */
  public boolean inGroup(String code, String group) {
    return find(code).map(entry -> entry.groups().contains(group)).orElse(false);
  }

  /**
   * Returns whether sources disagree if a code belongs to a group. {@link #inGroup} then says what
   * this table holds with; a rule that rests on it should say so.
   */
  public boolean isDisputed(String code, String group) {
    return find(code).map(entry -> entry.disputed().contains(group)).orElse(false);
  }

  /** Returns the code of the table that was probably meant; empty if none is near. */
  public Optional<String> nearestCode(String code) {
    return NearestWord.among(code, byCode.keySet());
  }

  /** Returns the Chinese name or alias that was probably meant; empty if none is near. */
  public Optional<String> nearestName(String name) {
    Set<String> names = new TreeSet<>();
    for (CodeEntry entry : byCode.values()) {
      names.add(entry.name().zh());
      names.addAll(entry.aliases());
    }
    return NearestWord.among(name, names);
  }

  private List<String> codesWhere(Predicate<CodeEntry> wanted) {
    List<String> codes = new ArrayList<>();
    for (CodeEntry entry : byCode.values()) {
      if (wanted.test(entry)) {
        codes.add(entry.code());
      }
    }
    return List.copyOf(codes);
  }
}
