package merestone.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import merestone.message.Language;
import merestone.review.ResultOrder;
import picocli.CommandLine.Option;

/** The options on the files of a result. */
final class Formats {

  /** The names there are, for help. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      List<String> names = new ArrayList<>(ResultOrder.all());
      names.add("all");
      return names.iterator();
    }
  }

  @Option(
      names = "--format",
      paramLabel = "NAME",
      split = ",",
      completionCandidates = Names.class,
      description =
          "Files to write: ${COMPLETION-CANDIDATES}; gpkg, xlsx, jsonl, png, html and pdf by"
              + " default. 输出格式。")
  private List<String> names = List.of();

  @Option(
      names = "--levelled",
      description = "Round hectares of parts so that they sum to the rounded whole. 面积平差。")
  private boolean levelled;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description =
          "Folder with report.ftlh of your own; templates beside the review by default. 模板文件夹。")
  private Path templates;

  ResultOrder order(Language language) {
    List<String> formats = names.contains("all") ? ResultOrder.all() : names;
    return ResultOrder.of(formats, language, levelled, Optional.ofNullable(templates));
  }
}
