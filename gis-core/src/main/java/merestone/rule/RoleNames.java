package merestone.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import merestone.message.Text;

/**
 * What people call the roles of layers. Data of the file {@code role-names.yaml} beside this class,
 * read once. Safe from many threads.
 */
public final class RoleNames {
  private static final class Holder {
    private static final Map<String, Text> NAMES = read();
  }

  private RoleNames() {}

  /** Returns a role's name for people; the role itself if it is of a book of one's own. */
  public static Text of(String role) {
    return Holder.NAMES.getOrDefault(role, Text.same(role));
  }

  /**
   * Returns a role as a sentence names it, in quotation marks: the word that stands in review files
   * and rule books, in Chinese with its name before it.
   */
  public static Text quoted(String role) {
    String name = of(role).zh();
    boolean same = name.equals(role);
    return new Text("“" + name + "”" + (same ? "" : "（" + role + "）"), "\"" + role + "\"");
  }

  /** Reads the names now, so that who asks for one on the screen need not wait for the file. */
  public static void prepare() {
    Holder.NAMES.size();
  }

  private static Map<String, Text> read() {
    YamlDocument document =
        YamlDocument.shipped("role-names.yaml", RoleNames.class, "role-names.schema.json");
    document.stopOnFaults();
    Map<String, Text> names = new LinkedHashMap<>();
    YamlNode root = document.root();
    root.keys().forEach(role -> names.put(role, root.words(role)));
    return names;
  }
}
