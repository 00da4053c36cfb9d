package merestone.rule;

import java.nio.file.Path;

/**
 * A YAML file held against its JSON schema, with the line and column of every node.
 *
 * <p>Faults are collected, not thrown one by one: those the schema finds, and those a reader adds
 * with {@link YamlNode#blame}. A reader looks at everything it can, then calls {@link
 * #stopOnFaults()} before it builds anything.
 *
 * <p>The YAML is 1.1 without its traps: {@code NO}, {@code yes}, {@code on} are words; a key may
 * not stand twice; anchors, tabs and second documents are refused with their line.
 */
public final class YamlDocument {
  private final Faults faults;
  private final YamlNode root;

  private YamlDocument(Faults faults, YamlNode root) {
    this.faults = faults;
    this.root = root;
  }

  /**
   * Reads a file and holds it against a schema.
   *
   * @param file the file, as the user named it: faults repeat it
   * @param anchor a class of the package that holds the schema
   * @param schema the schema's resource name beside that class; draft 2020-12
   * @throws merestone.message.UserError if the file cannot be read
   * @throws merestone.message.UsageError if it is not UTF-8, not YAML, or empty; faults against the
   *     schema wait for {@link #stopOnFaults()}
   */
  public static YamlDocument read(Path file, Class<?> anchor, String schema) {
    Faults faults = new Faults(file.toString());
    YamlNode root = YamlTree.read(YamlText.read(file, faults), faults);
    new SchemaCheck(anchor, schema).check(root);
    return new YamlDocument(faults, root);
  }

  /**
   * Reads a file that ships with the program and holds it against a schema.
   *
   * @param name the file's resource name beside the anchor; faults repeat it
   * @param anchor a class of the package that holds the file and the schema
   * @param schema the schema's resource name beside that class; draft 2020-12
   * @throws merestone.message.UsageError if it is not UTF-8, not YAML, or empty; faults against the
   *     schema wait for {@link #stopOnFaults()}
   */
  public static YamlDocument shipped(String name, Class<?> anchor, String schema) {
    Faults faults = new Faults(name);
    YamlNode root = YamlTree.read(YamlText.shipped(name, anchor, faults), faults);
    new SchemaCheck(anchor, schema).check(root);
    return new YamlDocument(faults, root);
  }

  /** Returns the outermost node. */
  public YamlNode root() {
    return root;
  }

  /**
   * Stops if anything was found wrong.
   *
   * @throws merestone.message.UsageError with every fault, in the order of the file
   */
  public void stopOnFaults() {
    faults.stopIfAny();
  }
}
