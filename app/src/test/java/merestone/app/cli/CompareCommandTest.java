package merestone.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two results of the sample compared. The later one decides by ellipsoidal area: the strip of
 * exactly 1 m² in the plane, planted for this, is then above the limit of 1 m² and nothing else
 * lies so near a limit.
 */
class CompareCommandTest {
  private static final Path QINGHE = Path.of("..", "sample-data", "qinghe");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void checkTwice() throws IOException {
    Path copy = folder.resolve("qinghe");
    try (Stream<Path> files = Files.walk(QINGHE)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(QINGHE.relativize(file).toString()));
      }
    }
    Path review = copy.resolve("review.yaml");
    check(review, "old");
    Files.writeString(
        review, Files.readString(review).replace("area: planar", "area: ellipsoidal"));
    check(review, "new");
  }

  private static void check(Path review, String out) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    CommandLineDoor.run(
        new Console(nowhere, nowhere),
        "check",
        review.toString(),
        "--quiet",
        "--format=gpkg,jsonl",
        "--out=" + folder.resolve(out));
  }

  @Test
  void aResultIsEqualToItself() {
    int code = run("compare", result("new"), result("new"), "--lang=en");

    assertEquals(ExitCode.INCOMPLETE, code, "the sample has parcels nobody can decide about");
    List<String> lines = out.toString().lines().toList();
    assertEquals("Both were made with the same rule book, settings and input files.", lines.get(2));
    assertTrue(lines.stream().noneMatch(line -> line.startsWith("new\t")), out.toString());
    assertTrue(out.toString().contains("All: new 0, gone 0, grown 0, shrunk 0, changed 0"));
  }

  @Test
  void theOneConflictThatTheSettingMakesIsNew() throws IOException {
    run("compare", result("old"), result("new"), "--json");

    JsonNode found = JSON.readTree(out.toString());
    assertEquals(1, found.at("/counts/new").asInt());
    for (String kind : List.of("gone", "grown", "shrunk", "changed")) {
      assertEquals(0, found.at("/counts/" + kind).asInt(), kind);
    }
    JsonNode one = found.at("/findings/0");
    assertEquals("new", one.get("change").asText());
    assertTrue(one.get("old").isNull());
    assertEquals(1, one.at("/new/areaM2").asDouble(), 1e-6);
    assertEquals("settings", one.at("/causes/0").asText());
    assertEquals("deciding-area", found.at("/settings/0/name").asText());
    assertEquals("review.yaml", found.at("/inputs/0/name").asText());
    assertEquals(1, found.get("inputs").size(), "the layers are the same files");
    assertEquals(false, found.get("equal").asBoolean());
  }

  /** The old review decides by planar area, as the sample does, and the new one by ellipsoidal. */
  @Test
  void aDifferentSettingIsNamedInTheLanguageAskedFor() throws IOException {
    run("compare", result("old"), result("new"), "--lang=zh");

    assertTrue(out.toString().contains("不同的设置 判定所用面积：投影平面面积 → 椭球面积"), out.toString());
  }

  @Test
  void theOtherWayRoundItIsGone() throws IOException {
    run("compare", result("new"), result("old"), "--json");

    JsonNode found = JSON.readTree(out.toString());
    assertEquals(1, found.at("/counts/gone").asInt());
    assertEquals(0, found.at("/counts/new").asInt());
    assertEquals(1, found.at("/findings/0/old/areaM2").asDouble(), 1e-6);
  }

  @Test
  void linesTellTheSameFindingsButNotWhatTheyWereMadeFrom() throws IOException {
    String old = folder.resolve("old").resolve("findings.jsonl").toString();
    String fresh = folder.resolve("new").resolve("findings.jsonl").toString();

    int code = run("compare", old, fresh, "--json");

    assertEquals(ExitCode.INCOMPLETE, code, "whether everything was checked is not in the lines");
    JsonNode found = JSON.readTree(out.toString());
    assertEquals(false, found.get("inputsTold").asBoolean());
    assertEquals(1, found.at("/counts/new").asInt());
    assertEquals(0, found.at("/findings/0/causes").size());
    assertEquals(0, found.at("/counts/changed").asInt());
  }

  @Test
  void aFolderWithoutAResultIsWrongUse() {
    assertEquals(ExitCode.USAGE, run("compare", QINGHE.toString(), result("new"), "--lang=en"));
    assertTrue(err.toString().contains("There is no result here."), err.toString());
  }

  @Test
  void aFileWithNothingToCompareByIsUnreadable() throws IOException {
    Path earlier = folder.resolve("earlier.jsonl");
    Files.writeString(
        earlier, "{\"id\":\"a\",\"rule\":\"R\",\"kind\":\"conflict\"}\n", StandardCharsets.UTF_8);

    assertEquals(
        ExitCode.UNREADABLE, run("compare", earlier.toString(), result("new"), "--lang=en"));
    assertTrue(err.toString().contains("Run check again"), err.toString());
    String notOurs = QINGHE.resolve("qinghe.gpkg").toString();
    assertEquals(ExitCode.UNREADABLE, run("compare", notOurs, result("new")));
  }

  private static String result(String name) {
    return folder.resolve(name).toString();
  }

  private int run(String... arguments) {
    return CommandLineDoor.run(
        new Console(new PrintWriter(out, true), new PrintWriter(err, true)), arguments);
  }
}
