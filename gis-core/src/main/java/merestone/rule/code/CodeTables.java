package merestone.rule.code;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import merestone.message.NearestWord;
import merestone.rule.YamlDocument;
import merestone.rule.YamlNode;

/**
 * Finds code tables: those that ship with the program by name, a user's own by file. Shipped tables
 * are read when first asked for, and once. Safe from many threads.
 */
public final class CodeTables {
  private static final List<String> TABLES =
      List.of(
          "dlbm",
          "ydyhfldm-2023",
          "second-survey",
          "qsxz",
          "gdpdjb",
          "tbxhdm",
          "zzsxdm",
          "czcsxm",
          "zrbhdfq",
          "ghfqmc",
          "lha",
          "layers");
  private static final List<String> CROSSWALKS =
      List.of("second-survey-dlbm", "dlbm-ydyhfldm-2023");
  private static final Map<String, CodeTable> READ = new ConcurrentHashMap<>();

  private CodeTables() {}

  /** Returns the names of the shipped tables. */
  public static List<String> names() {
    return TABLES;
  }

  /** Returns the names of the shipped crosswalks. */
  public static List<String> crosswalkNames() {
    return CROSSWALKS;
  }

  /**
   * Returns a shipped table.
   *
   * @throws IllegalArgumentException if none is called so; a name a user wrote is to be looked up
   *     in {@link #names()} first
   */
  public static CodeTable named(String name) {
    require(name, TABLES);
    return READ.computeIfAbsent(name, known -> CodeTableReader.table(shipped(known)));
  }

  /**
   * Returns a table of the user's own.
   *
   * @param file the file, as the user named it; relative to what, is the caller's to resolve
   * @throws merestone.message.UserError if the file cannot be read
   * @throws merestone.message.UsageError if it is no code table; it tells everything that is wrong,
   *     with line and column
   */
  public static CodeTable read(Path file) {
    return CodeTableReader.table(YamlDocument.read(file, CodeTables.class, CodeTableReader.SCHEMA));
  }

  /**
   * Returns the table a rule book asks for: a word that ends in {@code .yaml} or {@code .yml} is a
   * file relative to the book's folder, any other the name of a shipped table.
   *
   * @param book the rule book's file
   * @throws IllegalArgumentException if it is a name and no shipped table is called so
   * @throws merestone.message.UserError as {@link #read} does
   */
  public static CodeTable of(String nameOrFile, Path book) {
    return isFile(nameOrFile) ? read(book.resolveSibling(nameOrFile)) : named(nameOrFile);
  }

  /** Returns whether a word in a rule book means a file, not a shipped table. */
  public static boolean isFile(String nameOrFile) {
    return nameOrFile.endsWith(".yaml") || nameOrFile.endsWith(".yml");
  }

  /**
   * Returns a shipped crosswalk.
   *
   * @throws IllegalArgumentException if none is called so
   */
  public static Crosswalk crosswalk(String name) {
    require(name, CROSSWALKS);
    YamlDocument document =
        YamlDocument.shipped(name + ".yaml", CodeTables.class, "crosswalk.schema.json");
    document.stopOnFaults();
    YamlNode root = document.root();
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (YamlNode row : root.items("rows")) {
      List<String> targets = row.items("to").stream().map(YamlNode::text).toList();
      if (rows.put(row.text("from"), targets) != null) {
        throw new IllegalStateException(name + ": twice: " + row.text("from"));
      }
    }
    return new Crosswalk(
        CodeTableReader.provenance(root), named(root.text("from")), named(root.text("to")), rows);
  }

  private static YamlDocument shipped(String name) {
    return YamlDocument.shipped(name + ".yaml", CodeTables.class, CodeTableReader.SCHEMA);
  }

  private static void require(String name, List<String> names) {
    if (!names.contains(name)) {
      throw new IllegalArgumentException(
          "no “%s”; nearest: %s; there are: %s"
              .formatted(name, NearestWord.among(name, names).orElse("none"), names));
    }
  }
}
