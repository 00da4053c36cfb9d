package merestone.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import merestone.review.ReviewResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files {@code check} writes, and several reviews in one run. */
class CheckFormatsTest {
  private static final Path QINGHE = Path.of("..", "sample-data", "qinghe");
  private static final String REVIEW = QINGHE.resolve("review.yaml").toString();
  private static final String LINES = QINGHE.resolve("lines-review.yaml").toString();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void onlyTheFormatsAskedForAreWritten() throws IOException {
    run("check", LINES, "--out", folder.toString(), "--format", "geojson,jsonl");
    assertEquals(List.of("accounts.jsonl", "findings.geojson", "findings.jsonl"), names(folder));
  }

  @Test
  void anUnknownFormatIsAWrongRequestBeforeAnythingIsRead() throws IOException {
    int code = run("check", LINES, "--out", folder.toString(), "--format", "docx", "--lang=en");
    assertEquals(ExitCode.USAGE, code);
    assertTrue(err.toString().contains("no format called “docx”"), err.toString());
    assertEquals(List.of(), names(folder));
  }

  @Test
  void aFolderThatCannotBeWrittenToIsToldBeforeTheCheckByItsOwnName() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Path asked = file.resolve("result");
    int code = run("check", LINES, "--out", asked.toString(), "--lang=zh");
    assertEquals(ExitCode.UNREADABLE, code);
    assertTrue(err.toString().contains("无法写入 " + asked + "：不是文件夹"), err.toString());
    assertFalse(err.toString().contains("读取"), err.toString());
    assertFalse(err.toString().contains("~"), err.toString());
  }

  @Test
  void tryingAFolderLeavesNothingBehind() throws IOException {
    Files.writeString(folder.resolve("kept"), "");
    ReviewResult.tryFolder(folder.resolve("c/d"));
    ReviewResult.tryFolder(folder);
    assertEquals(List.of("kept"), names(folder));
  }

  /** The sample's answer is known: expected-findings.md has 25, 11 and 6 conflicts, 5 undecided. */
  @Test
  void aReviewThatFailsDoesNotStopTheOthersAndTheWorstIsTheExitCode() throws IOException {
    Path broken = folder.resolve("broken.yaml");
    Files.writeString(broken, "name: x\n");
    Path results = folder.resolve("results");
    int code =
        run(
            "check",
            broken.toString(),
            REVIEW,
            LINES,
            "--out",
            results.toString(),
            "--json",
            "--lang",
            "zh",
            "--format",
            "jsonl");
    assertEquals(ExitCode.USAGE, code);
    assertEquals(List.of("未能执行", "审查不完整"), outcomes(results).subList(0, 2));
    JsonNode reviews = new ObjectMapper().readTree(out.toString()).get("reviews");
    assertEquals("failed", reviews.get(0).get("verdict").asText());
    assertTrue(reviews.get(0).get("counts").get("block").isNull());
    JsonNode counts = reviews.get(1).get("counts");
    assertEquals("incomplete", reviews.get(1).get("verdict").asText());
    assertEquals(25, counts.get("block").asInt());
    assertEquals(11, counts.get("warn").asInt());
    assertEquals(6, counts.get("info").asInt());
    assertEquals(5, counts.get("undecided").asInt());
    assertEquals(
        List.of(
            "summary-of-reviews.csv",
            "summary-of-reviews.xlsx",
            "清河区2026年第一批项目用地-result",
            "清河区三条控制线-result"),
        names(results));
  }

  private static List<String> outcomes(Path results) throws IOException {
    return Files.readAllLines(results.resolve("summary-of-reviews.csv")).stream()
        .skip(1)
        .map(line -> line.split(",")[1])
        .toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private int run(String... arguments) {
    return CommandLineDoor.run(
        new Console(new PrintWriter(out, true), new PrintWriter(err, true)), arguments);
  }
}
