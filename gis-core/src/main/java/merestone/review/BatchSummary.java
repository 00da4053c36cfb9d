package merestone.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import merestone.finding.Findings;
import merestone.finding.Verdict;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.report.TableFiles;
import merestone.report.table.CellForm;
import merestone.report.table.FrontPage;
import merestone.report.table.Item;
import merestone.report.table.Table;
import merestone.rule.Level;

/**
 * Several reviews in one table: what came out of each, and which failed. Written as a workbook and
 * as CSV. For one thread.
 */
public final class BatchSummary {
  /** The name of the workbook. */
  public static final String WORKBOOK = "summary-of-reviews.xlsx";

  private static final String CSV = "summary-of-reviews.csv";
  private static final String FAILED = "failed";
  private static final Messages MESSAGES = Messages.of(BatchSummary.class);

  private final List<Line> lines = new ArrayList<>();

  /**
   * One review.
   *
   * @param file the review file
   * @param name the review's name; that of the file if it could not be read
   * @param outcome the verdict as in JSON, or {@code failed}
   * @param counts conflicts of the levels block, warn, info; undecided; excepted. None if it failed
   * @param folder where the result is; empty if it failed
   * @param why why it failed; empty texts if it did not
   */
  public record Line(
      String file, String name, String outcome, List<Long> counts, String folder, Text why) {
    Long count(int place) {
      return counts.isEmpty() ? null : counts.get(place);
    }

    Text outcomeName() {
      return MESSAGES.text(outcome.equals(FAILED) ? "batch.notDone" : ChangeWords.verdict(outcome));
    }
  }

  /** Adds a review that was carried out. */
  public Line add(Path review, String name, ReviewResult result, Path folder) {
    Findings findings = result.findings();
    List<Long> counts =
        List.of(
            findings.count(Level.BLOCK),
            findings.count(Level.WARN),
            findings.count(Level.INFO),
            findings.undecided(),
            findings.excepted());
    String outcome = result.verdict().word();
    return add(new Line(shown(review), name, outcome, counts, shown(folder), Text.same("")));
  }

  /** Adds a review that could not be carried out. */
  public Line addFailed(Path review, Text why) {
    String name = review.getFileName().toString();
    return add(new Line(shown(review), name, FAILED, List.of(), "", why));
  }

  private Line add(Line line) {
    lines.add(line);
    return line;
  }

  private static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** Returns how many reviews could not be carried out. */
  public long failed() {
    return of(FAILED);
  }

  private long of(String outcome) {
    return lines.stream().filter(line -> line.outcome().equals(outcome)).count();
  }

  /** Returns the table as one JSON document on one line, without a line end. */
  public String json() {
    ArrayNode reviews = JsonNodeFactory.instance.arrayNode();
    for (Line line : lines) {
      ObjectNode one = reviews.addObject();
      one.put("review", line.file()).put("name", line.name()).put("verdict", line.outcome());
      ObjectNode counts = one.putObject("counts");
      List<String> keys = List.of("block", "warn", "info", "undecided", "excepted");
      keys.forEach(key -> counts.put(key, line.count(keys.indexOf(key))));
      one.put("out", line.folder());
      one.putObject("why").put("zh", line.why().zh()).put("en", line.why().en());
    }
    return JsonNodeFactory.instance.objectNode().set("reviews", reviews).toString();
  }

  /**
   * Writes the table as a workbook and as CSV into a folder, which is made if need be.
   *
   * @throws merestone.message.UserError if the disk does not take it
   */
  public void write(Path folder, Language language) {
    TableFiles files = new TableFiles(folder, language, "Merestone " + Version.NUMBER);
    files.workbook(WORKBOOK, front(), List.of(table()));
    files.csv(CSV, table());
  }

  private FrontPage front() {
    boolean all = failed() == 0;
    long incomplete = of(Verdict.INCOMPLETE.word());
    return new FrontPage(
        "Merestone",
        all && incomplete == 0 ? Verdict.FINDINGS.word() : Verdict.INCOMPLETE.word(),
        MESSAGES.text(all ? "batch.done" : "batch.failed"),
        MESSAGES.text("batch.sentence", lines.size(), lines.size() - failed(), incomplete),
        List.of(new Item("reviews", MESSAGES.text("batch.count"), (long) lines.size())),
        notChecked(),
        List.of(),
        List.of(),
        List.of());
  }

  private List<Text> notChecked() {
    List<Text> gaps = new ArrayList<>();
    for (Line line : lines) {
      if (line.outcome().equals(FAILED)) {
        gaps.add(MESSAGES.text("batch.not", line.name(), line.why()));
      } else if (line.outcome().equals(Verdict.INCOMPLETE.word())) {
        gaps.add(MESSAGES.text("batch.partly", line.name()));
      }
    }
    return gaps.isEmpty() ? List.of(MESSAGES.text("batch.all")) : gaps;
  }

  private Table table() {
    Table.Builder<Line> table =
        Table.named("reviews", MESSAGES.text("batch.title"), MESSAGES.text("batch.note"));
    table
        .column("name", MESSAGES.text("batch.review"), CellForm.NAME, Line::name)
        .column("verdict", MESSAGES.text("batch.outcome"), CellForm.WORD, Line::outcomeName)
        .column("block", MESSAGES.text("batch.block"), CellForm.COUNT, line -> line.count(0))
        .column("warn", MESSAGES.text("batch.warn"), CellForm.COUNT, line -> line.count(1))
        .column("info", MESSAGES.text("batch.info"), CellForm.COUNT, line -> line.count(2))
        .column(
            "undecided", MESSAGES.text("batch.undecided"), CellForm.COUNT, line -> line.count(3))
        .column("excepted", MESSAGES.text("batch.excepted"), CellForm.COUNT, line -> line.count(4))
        .column("file", MESSAGES.text("batch.file"), CellForm.NAME, Line::file)
        .column("out", MESSAGES.text("batch.folder"), CellForm.NAME, Line::folder)
        .column("why", MESSAGES.text("batch.why"), CellForm.SENTENCE, Line::why);
    return table.of(lines::stream);
  }
}
