package merestone.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merestone.map.page.PageLayout;
import merestone.map.page.Paper;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.UsageError;
import merestone.rule.YamlDocument;
import merestone.rule.YamlNode;

/**
 * The page layouts: those that ship, by name, and those of files.
 *
 * <p>What a file may say is published as a JSON schema, {@code layout.schema.json} beside this
 * class. Stateless; safe from many threads.
 */
public final class PageLayouts {
  private static final Messages MESSAGES = Messages.of(PageLayouts.class);
  private static final String SCHEMA = "layout.schema.json";
  private static final List<String> SHIPPED =
      List.of(
          "a4-portrait",
          "a4-landscape",
          "a3-portrait",
          "a3-landscape",
          "a2-landscape",
          "a1-landscape",
          "a0-landscape",
          "a0-portrait",
          "decision-a4");

  private PageLayouts() {}

  /** Returns the names of the layouts that ship. */
  public static List<String> names() {
    return SHIPPED;
  }

  /**
   * Returns the layout that ships under a name, else that of a file.
   *
   * @throws merestone.message.UsageError if there is neither, or the file says anything wrong, with
   *     line and column
   * @throws merestone.message.UserError if the file cannot be read
   */
  public static PageLayout of(String nameOrFile) {
    if (SHIPPED.contains(nameOrFile)) {
      String file = nameOrFile + ".layout.yaml";
      return layout(YamlDocument.shipped(file, PageLayouts.class, SCHEMA), Path.of(file));
    }
    Path file = Path.of(nameOrFile);
    if (!Files.exists(file)) {
      throw new UsageError(
          new Problem(
              nameOrFile,
              "no-such-layout",
              MESSAGES.text("layout.unknown", nameOrFile),
              MESSAGES.text("layout.unknown.remedy", String.join(", ", SHIPPED))));
    }
    return layout(YamlDocument.read(file, PageLayouts.class, SCHEMA), file);
  }

  private static PageLayout layout(YamlDocument document, Path file) {
    YamlNode root = document.root();
    document.stopOnFaults();
    Paper paper = paper(root);
    PageLayout.Panel usual = paper.isLandscape() ? PageLayout.Panel.RIGHT : PageLayout.Panel.BELOW;
    return new PageLayout(
        paper,
        number(root, "marginMm", 10),
        number(root, "typeMm", 3.2),
        root.find("panel")
            .map(node -> PageLayout.Panel.valueOf(node.text().toUpperCase(Locale.ROOT)))
            .orElse(usual),
        root.items("scales").stream().map(node -> Integer.valueOf(node.text())).toList(),
        furniture(root),
        new PageLayout.Words(
            root.words("title"), root.words("subtitle"), root.words("author"), root.words("note")),
        root.find("logo").map(node -> file.toAbsolutePath().resolveSibling(node.text())));
  }

  private static Paper paper(YamlNode root) {
    YamlNode paper = root.find("paper").orElseThrow();
    Optional<Paper> named =
        Paper.of(paper.text("size"), paper.text("orientation").equals("landscape"));
    return named.orElseGet(
        () ->
            paper.find("widthMm").isPresent()
                ? new Paper(number(paper, "widthMm", 0), number(paper, "heightMm", 0))
                : Paper.ofPixels(
                    (int) number(paper, "widthPixels", 0),
                    (int) number(paper, "heightPixels", 0),
                    number(paper, "dpi", 0)));
  }

  private static PageLayout.Furniture furniture(YamlNode root) {
    return new PageLayout.Furniture(
        isWanted(root, "legend"),
        isWanted(root, "overview"),
        isWanted(root, "metres"),
        isWanted(root, "degrees"),
        isWanted(root, "neatline"),
        (int) number(root, "points", 40),
        number(root, "around", 0.3));
  }

  private static boolean isWanted(YamlNode root, String key) {
    return root.find(key).isEmpty() || root.isTrue(key);
  }

  private static double number(YamlNode node, String key, double usual) {
    String written = node.text(key);
    return written.isEmpty() ? usual : Double.parseDouble(written);
  }
}
