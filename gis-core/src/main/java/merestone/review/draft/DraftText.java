package merestone.review.draft;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A draft as the text of a review file, with comments for whoever reads it next. */
final class DraftText {
  /** What YAML takes for a plain word in any place: nothing that could be a number or a mark. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}_./][\\p{L}\\p{Nd}_./()（）、\\-]*(#[\\p{L}\\p{Nd}_]+)?");

  private static final Pattern CODE = Pattern.compile("EPSG:\\d+");
  private static final Pattern WORD_WITH_MEANING =
      Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n|\\.+|\\.(nan|inf)");

  private final Draft draft;
  private final Path folder;
  private final StringBuilder text = new StringBuilder();

  private DraftText(Draft draft, Path folder) {
    this.draft = draft;
    this.folder = folder;
  }

  /**
   * Returns the text.
   *
   * @param folder the folder the file will be in; absolute, without symbolic links
   */
  static String of(Draft draft, Path folder) {
    return new DraftText(draft, folder).write();
  }

  private String write() {
    line("# 路径相对于本文件所在文件夹。各项含义见 docs/rules.md。");
    line("# Paths are relative to this file's folder. docs/rules.md tells what each key means.");
    key("", "name", draft.name());
    key("", "crs", draft.crs());
    key("", "rules", path(draft.law().book()));
    draft.law().profile().ifPresent(profile -> key("", "profile", relative(profile)));
    line("layers:");
    draft.used().forEach(this::layer);
    List<DraftLayer> left = draft.layers().stream().filter(layer -> !layer.isUsed()).toList();
    if (!left.isEmpty()) {
      line("# 未采用的图层 / layers left out:");
      left.forEach(layer -> line("#   " + oneLine(layer.found().address().from(folder))));
    }
    return text.toString();
  }

  private void layer(DraftLayer layer) {
    FoundLayer found = layer.found();
    line("  - role: " + scalar(layer.role()));
    key("    ", "path", found.address().from(folder));
    layer.encoding().ifPresent(encoding -> key("    ", "encoding", encoding));
    layer.crs().ifPresent(crs -> key("    ", "crs", crs));
    DraftColumns columns = layer.columns();
    key("    ", "key", columns.key());
    key("    ", "name", columns.name());
    key("    ", "town", columns.town());
    key("    ", "classBy", columns.classBy());
    if (!layer.renamed().isEmpty()) {
      line("    columns: # 标准字段: 文件中的列 / the name the rules know: the name in the file");
      new TreeMap<>(layer.renamed())
          .forEach((standard, there) -> key("      ", scalar(standard), there));
    }
  }

  /** A book's name is kept, a path made relative. */
  private String path(String book) {
    boolean isPath = book.contains("/") || book.contains("\\") || book.contains(".");
    return isPath ? relative(Path.of(book)) : book;
  }

  private String relative(Path file) {
    return new Address(DraftFile.real(file), "").from(folder);
  }

  private void key(String indent, String key, String value) {
    Optional.of(value)
        .filter(words -> !words.isEmpty())
        .ifPresent(words -> line(indent + key + ": " + scalar(words)));
  }

  static String scalar(String words) {
    boolean plain =
        CODE.matcher(words).matches()
            || PLAIN.matcher(words).matches() && !WORD_WITH_MEANING.matcher(words).matches();
    return plain ? words : "'" + words.replace("'", "''") + "'";
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\R", " ");
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
