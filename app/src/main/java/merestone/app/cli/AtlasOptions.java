package merestone.app.cli;

import java.nio.file.Path;
import merestone.message.Language;
import merestone.review.AtlasWish;
import merestone.review.PageWish;
import picocli.CommandLine.Option;

/** The options of pages and atlases. */
final class AtlasOptions {
  @Option(
      names = "--layout",
      paramLabel = "NAME|FILE",
      description = "Page layout: a4-portrait … a0-landscape, decision-a4, or a file. 版面。")
  private String layout = "";

  @Option(
      names = "--scale",
      paramLabel = "N",
      description = "Only the scale 1:N; with --layout or --atlas. 只用此比例尺。")
  private Integer scale;

  @Option(
      names = "--atlas",
      paramLabel = "DIR|FILE.pdf",
      description = "A page for each finding, parcel or town: files, or one PDF. 图册。")
  private Path target;

  @Option(
      names = "--per",
      paramLabel = "finding|parcel|town",
      description = "What each page of the atlas is about. 图册每页对象。")
  private AtlasWish.Per per = AtlasWish.Per.FINDING;

  @Option(
      names = "--decisions",
      description = "Decision sheets, one per parcel, as the atlas. 每地块一张审查意见单。")
  private boolean decisions;

  @Option(
      names = "--name",
      paramLabel = "PATTERN",
      description =
          "Names of files and bookmarks: {number} {pages} {rule} {ruleTitle} {parcel} {name} {town}"
              + " {finding} {review}. 命名模式。")
  private String name = "";

  @Option(
      names = "--format",
      paramLabel = "pdf|png|jpg|svg",
      description = "Format of the atlas's single files. 单页文件格式。")
  private String format = "pdf";

  Path target() {
    return target;
  }

  String format() {
    return format;
  }

  boolean hasLayout() {
    return !layout.isEmpty();
  }

  boolean hasScale() {
    return scale != null;
  }

  /** Returns whether the scale, if one was given, can be one. */
  boolean isScale() {
    return scale == null || scale > 0;
  }

  PageWish pages(Language language, double dpi) {
    String usual = decisions ? PageWish.DECISIONS : PageWish.ATLAS;
    return new PageWish(hasLayout() ? layout : usual, scale == null ? 0 : scale, language, dpi);
  }

  AtlasWish wish(PageWish pages) {
    return new AtlasWish(pages, per, decisions, name, format);
  }
}
