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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of the command line: exit codes, streams, JSON keys. */
class CommandLineTest {
  private static final Path QINGHE = Path.of("..", "sample-data", "qinghe");
  private static final String REVIEW = QINGHE.resolve("review.yaml").toString();
  private static final String GPKG = QINGHE.resolve("qinghe.gpkg").toString();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void checkWritesItsFilesAndOneJsonDocument() throws IOException {
    int code = run("check", REVIEW, "--out", folder.toString(), "--json");

    assertEquals(ExitCode.INCOMPLETE, code);
    JsonNode summary = JSON.readTree(out.toString());
    assertEquals("incomplete", summary.get("verdict").asText());
    assertEquals(5, summary.get("counts").get("undecided").asInt());
    assertTrue(summary.get("ledger").size() > 10);
    assertTrue(summary.get("peakHeapMb").asDouble() > 1);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of(
              "accounts.jsonl",
              "findings.gpkg",
              "findings.jsonl",
              "findings.xlsx",
              "map.png",
              "report.html",
              "report.pdf"),
          files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void everyLineOfTheFindingsIsJsonWithTheKeysOfTheContract() throws IOException {
    run("check", REVIEW, "--out", folder.toString(), "--quiet");

    List<String> lines = Files.readAllLines(folder.resolve("findings.jsonl"));
    for (String line : lines) {
      JsonNode finding = JSON.readTree(line);
      for (String key :
          List.of(
              "id",
              "rule",
              "level",
              "subject",
              "constraint",
              "areaM2",
              "ellipsoidalM2",
              "shareOfSubject",
              "message",
              "basis",
              "at",
              "bbox",
              "doubt")) {
        assertTrue(finding.has(key), key + " in " + line);
      }
    }
    assertTrue(lines.size() > 40);
  }

  @Test
  void aCheckWithoutAReviewFileJudgesTheSameParcels() throws IOException {
    int code =
        run(
            "check",
            "--rules=" + QINGHE.resolve("sanxian.yaml"),
            "--subject=" + QINGHE.resolve("parcels/项目用地.shp"),
            "--layer=redline=" + QINGHE.resolve("redline/生态保护红线STBHHX.shp"),
            "--layer=farmland=" + GPKG + "#YJJBNTBHTB",
            "--layer=boundary=" + GPKG + "#CZKFBJ",
            "--out=" + folder,
            "--json");

    assertEquals(ExitCode.INCOMPLETE, code);
    StringWriter direct = new StringWriter();
    direct.append(out.toString());
    out.getBuffer().setLength(0);
    run("check", REVIEW, "--out=" + folder.resolve("other"), "--json");
    JsonNode withFile = JSON.readTree(out.toString()).get("counts");
    JsonNode without = JSON.readTree(direct.toString()).get("counts");
    // The book decides by ellipsoidal area, the review file by planar: the planted strip of exactly
    // 1 m² in the plane lies on the other side of the limit on the ellipsoid.
    assertEquals(withFile.get("block").asInt() + 1, without.get("block").asInt());
    for (String level : List.of("warn", "info", "undecided")) {
      assertEquals(withFile.get(level), without.get(level), level);
    }
  }

  @Test
  void aBookThatJudgesTwoRolesNeedsAReviewFile() {
    int code =
        run(
            "check",
            "--rules=" + QINGHE.resolve("lines.yaml"),
            "--subject=" + GPKG + "#YJJBNTBHTB",
            "--lang=en");

    assertEquals(ExitCode.USAGE, code);
    assertTrue(err.toString().contains("farmland, redline"), err.toString());
  }

  @Test
  void infoTellsLayersFieldsCrsAndEncoding() throws IOException {
    int code = run("info", QINGHE.resolve("parcels").toString(), "--json", "--stats");

    assertEquals(ExitCode.OK, code);
    JsonNode layer = JSON.readTree(out.toString()).get("layers").get(0);
    assertEquals("项目用地", layer.get("name").asText());
    assertEquals(599, layer.get("features").asInt());
    assertEquals("EPSG:4527", layer.get("crs").get("code").asText());
    assertEquals("projected", layer.get("crs").get("kind").asText());
    assertEquals("cpg", layer.get("encoding").get("from").asText());
    assertEquals("BSM", layer.get("fields").get(0).get("name").asText());
    assertEquals(1, layer.get("stats").get("invalid").asInt());
    assertEquals(1, layer.get("stats").get("nullGeometries").asInt());
  }

  @Test
  void infoOnAMissingFileIsAProblemWithARemedyAndCode3() throws IOException {
    int code = run("info", folder.resolve("nowhere.gpkg").toString(), "--json");

    assertEquals(ExitCode.UNREADABLE, code);
    JsonNode problem = JSON.readTree(out.toString()).get("problems").get(0);
    assertEquals("file-missing", problem.get("code").asText());
    assertFalse(problem.get("remedy").asText().isEmpty());
  }

  @Test
  void overlayTabulatesAndWritesThePieces() throws IOException {
    Path pieces = folder.resolve("pieces.gpkg");
    int code = run("overlay", GPKG + "#CZKFBJ", GPKG + "#XZQ", "--json", "--out=" + pieces);

    assertEquals(ExitCode.OK, code);
    JsonNode document = JSON.readTree(out.toString());
    JsonNode table = document.get("constraints").get(0);
    // Towns cover the whole district and meet to the centimetre, so each square metre of the
    // boundary lies in one town.
    double area = document.get("subject").get("area").asDouble();
    assertEquals(area, table.get("sumOfPairsM2").asDouble(), 0.1);
    assertEquals(area, table.get("footprintM2").asDouble(), 0.1);
    assertTrue(Files.size(pieces) > 10_000);
    for (String stage : List.of("read", "index", "overlay", "write", "total")) {
      assertTrue(document.get("seconds").has(stage), stage);
    }
  }

  /** Parcel 990108900100000041 of the sample has no geometry, see its expected findings. */
  @Test
  void overlayTellsInChineseWhatCouldNotBeComputed() {
    String parcels = QINGHE.resolve("parcels/项目用地.shp").toString();

    assertEquals(ExitCode.INCOMPLETE, run("overlay", parcels, GPKG + "#XZQ", "--lang=zh"));

    List<String> lines = out.toString().lines().filter(line -> line.contains("无法计算")).toList();
    assertEquals(1, lines.size(), lines.toString());
    assertTrue(lines.get(0).endsWith("：没有图形"), lines.toString());
  }

  /**
   * From the sample's table of expected findings: elastic zone 5000 + 200 x 30, special-purpose
   * zone 2000 + 100 x 80 m².
   */
  @Test
  void overlayTotalsByTheValuesOfAColumn() throws IOException {
    String parcels = Path.of(REVIEW).resolveSibling("parcels").resolve("项目用地.shp").toString();

    run("overlay", parcels, GPKG + "#CZKFBJ", "--by", "GHFQMC", "--json");

    JsonNode table = JSON.readTree(out.toString()).get("constraints").get(0);
    JsonNode division = table.get("byClass");
    Map<String, Double> footprints = new TreeMap<>();
    for (JsonNode part : division.get("classes")) {
      footprints.put(part.get("class").asText(), part.get("footprintM2").asDouble());
    }
    assertEquals("GHFQMC", division.get("column").asText());
    assertEquals(11_000, footprints.get("城镇弹性发展区"), 0.01);
    assertEquals(10_000, footprints.get("特别用途区"), 0.01);
    double sum = footprints.values().stream().mapToDouble(Double::doubleValue).sum();
    double between = division.get("overlapBetweenClassesM2").asDouble();
    assertEquals(table.get("footprintM2").asDouble(), sum - between, 0.01);
  }

  /** By hand: one parcel of 200 x 50 m lies on red line that does not say its zone. */
  @Test
  void overlayByAColumnIsAlsoToldInWordsAndAMissingColumnStopsIt() {
    String parcels = Path.of(REVIEW).resolveSibling("parcels").resolve("项目用地.shp").toString();
    Path red = Path.of(REVIEW).resolveSibling("redline").resolve("生态保护红线STBHHX.shp");

    run("overlay", parcels, red.toString(), "--by", "ZRBHDFQ", "--lang=en");

    String words = out.toString();
    assertTrue(words.contains("  ZRBHDFQ (not stated): 1 pairs, sum 10000.000 m²"), words);
    assertTrue(words.contains("Ground under several classes: 0.000 m²"), words);
    int code = run("overlay", parcels, GPKG + "#CZKFBJ", "--by", "GHFQ", "--lang=en");
    assertEquals(ExitCode.USAGE, code);
    assertTrue(err.toString().contains("has no column \"GHFQ\""), err.toString());
  }

  @Test
  void aWrongReviewFileStopsWithCode2AndTheRightWord() throws IOException {
    Path review = folder.resolve("review.yaml");
    String right = Files.readString(Path.of(REVIEW));
    Files.writeString(review, right.replace("role: farmland", "rloe: farmland"));

    int code = run("check", review.toString(), "--lang=zh");

    assertEquals(ExitCode.USAGE, code);
    assertTrue(err.toString().contains("rloe"), err.toString());
    assertTrue(err.toString().contains("role"), err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void aResultFolderThatCannotBeMadeIsCode3() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertEquals(
        ExitCode.UNREADABLE, run("check", REVIEW, "--out=" + file.resolve("result"), "--quiet"));
    assertFalse(err.toString().contains("Exception"), err.toString());
  }

  @Test
  void aMissingReviewFileIsCode3() {
    assertEquals(ExitCode.UNREADABLE, run("check", folder.resolve("no.yaml").toString()));
    assertTrue(err.toString().contains("no.yaml"), err.toString());
  }

  @Test
  void whatAProfileMakesOfABookIsToldAsJson() throws IOException {
    Path profile = folder.resolve("city.yaml");
    Files.writeString(
        profile,
        """
        profile: city
        for: sanxian
        title: { zh: 某市, en: City }
        change:
          PBF-01: { level: warn }
        """);
    String book = QINGHE.resolve("sanxian.yaml").toString();
    assertEquals(
        ExitCode.FINDINGS,
        run("rules", "diff", "--json", "--profile=" + profile, book, book, "--lang=en"));
    JsonNode differences = JSON.readTree(out.toString());
    assertTrue(differences.toString().contains("PBF-01"), differences.toString());
    assertFalse(differences.toString().contains("PBF-02"), differences.toString());
    assertEquals(ExitCode.OK, run("rules", "diff", "--json", book, book));
  }

  @Test
  void rulesCanBeListedShownAndTested() {
    String book = QINGHE.resolve("sanxian.yaml").toString();

    assertEquals(ExitCode.OK, run("rules", "list", book, "--lang=zh"));
    assertTrue(out.toString().contains("PBF-01"));
    assertEquals(ExitCode.USAGE, run("rules", "show", book, "PBF-1"));
    assertEquals(ExitCode.OK, run("rules", "show", book, "PBF-01", "--lang=zh"));
    assertTrue(out.toString().contains("must_not_overlap"));
    assertEquals(ExitCode.OK, run("rules", "test", book));
  }

  @Test
  void aFalsifiedExampleFailsTheTestOfTheBook() throws IOException {
    Path book = folder.resolve("book.yaml");
    String right = Files.readString(QINGHE.resolve("sanxian.yaml"));
    Files.writeString(book, right.replaceFirst("expect: conflict", "expect: clear"));

    assertEquals(ExitCode.FINDINGS, run("rules", "test", book.toString(), "--lang=en"));
    assertTrue(out.toString().contains("should be clear but is conflict"), out.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "map", "rules", "rules show", "help"})
  void helpShowsWhatTheOptionOfTheCommandShows(String command) {
    run((command + " --help").split(" "));
    String own = out.toString();
    out.getBuffer().setLength(0);

    assertEquals(ExitCode.OK, run(("help " + command).split(" ")));
    assertEquals(own, out.toString());
    assertEquals(ExitCode.USAGE, run(("help " + command + " nonsense").split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules list sanxian --lang en",
        "rules --lang en list sanxian",
        "--lang en rules list sanxian",
        "--lang zh rules list sanxian --lang en"
      })
  void theLanguageMayStandAtAnyOfTheCommands(String line) {
    assertEquals(ExitCode.OK, run(line.split(" ")));

    assertTrue(out.toString().contains("No human activity in the core zone"), out.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"check", "info", "overlay", "map", "rules list", "rules show", "rules test"})
  void everyCommandHelpsWithAnExample(String command) {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.add("--help");

    assertEquals(ExitCode.OK, run(arguments.toArray(String[]::new)));
    assertTrue(out.toString().contains("Example"), out.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "check",
        "check --fail-on loud x.yaml",
        "nonsense",
        "check x.yaml --lang fr",
        "overlay a.shp b.shp --threads 0"
      })
  void wrongUsageIsCode2(String line) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");

    assertEquals(ExitCode.USAGE, run(arguments));
    assertEquals("", out.toString());
  }

  private int run(String... arguments) {
    return CommandLineDoor.run(
        new Console(new PrintWriter(out, true), new PrintWriter(err, true)), arguments);
  }
}
