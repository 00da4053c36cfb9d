package merestone.review.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import merestone.rule.YamlDocument;
import merestone.rule.YamlNode;

/**
 * The parts that layers may play in the rule books that ship, with what each is recognised by. Data
 * of the file {@code roles.yaml} beside this class, read once. Immutable; safe from many threads.
 */
public final class Roles {
  private final List<KnownRole> roles;
  private final List<String> after;
  private final List<String> beforePrefixes;
  private final List<String> beforeNames;
  private final Map<String, String> beforeRoles;
  private final Map<String, List<String>> aliases;
  private final List<String> encodings;

  private static final class Holder {
    private static final Roles ROLES = read();
  }

  private Roles(YamlNode root) {
    roles = root.items("roles").stream().map(KnownRole::of).toList();
    after = KnownRole.list(root, "after");
    YamlNode before = root.find("before").orElseThrow();
    beforePrefixes = KnownRole.list(before, "prefixes");
    beforeNames = KnownRole.list(before, "names");
    beforeRoles = before.texts("roles");
    aliases = new LinkedHashMap<>();
    YamlNode columns = root.find("columns").orElseThrow();
    columns.keys().forEach(name -> aliases.put(name, KnownRole.list(columns, name)));
    encodings = KnownRole.list(root, "encodings");
  }

  /** Returns the roles that ship. */
  public static Roles shipped() {
    return Holder.ROLES;
  }

  private static Roles read() {
    YamlDocument document = YamlDocument.shipped("roles.yaml", Roles.class, "roles.schema.json");
    document.stopOnFaults();
    return new Roles(document.root());
  }

  /** Returns the names of all roles, in the order of the file, states before a change last. */
  public List<String> names() {
    return Stream.concat(roles.stream().map(KnownRole::role), beforeRoles.values().stream())
        .toList();
  }

  /** Returns the text encodings a user may choose from, Java charset names. */
  public List<String> encodings() {
    return encodings;
  }

  List<KnownRole> known() {
    return roles;
  }

  /** Returns a role; of a state before a change, that of the state itself. */
  Optional<KnownRole> find(String role) {
    return roles.stream().filter(known -> known.role().equals(role)).findFirst();
  }

  /** Returns what the columns are looked for by: those of the state after a change. */
  Optional<KnownRole> like(String role) {
    return find(now(role).orElse(role));
  }

  /** Returns the role that a layer plays whose name says it is the state before a change. */
  Optional<String> before(String role) {
    return Optional.ofNullable(beforeRoles.get(role));
  }

  List<String> afterPrefixes() {
    return after;
  }

  List<String> beforePrefixes() {
    return beforePrefixes;
  }

  List<String> beforeNames() {
    return beforeNames;
  }

  /** Returns the standard names of columns with the other names each is met by. */
  Map<String, List<String>> aliases() {
    return aliases;
  }

  private Optional<String> now(String before) {
    return beforeRoles.entrySet().stream()
        .filter(entry -> entry.getValue().equals(before))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
