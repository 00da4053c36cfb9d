package merestone.sample.broken;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merestone.layer.LayerReader;
import merestone.layer.LayerSource;
import merestone.layer.LayerTable;
import merestone.layer.OpenedLayers;
import merestone.message.Problem;
import merestone.progress.SilentProgress;
import merestone.review.GeometryStats;
import merestone.review.Inspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The broken samples are what the program writes, and Merestone says of them what the page says.
 */
class BrokenSamplesTest {
  private static final Path COMMITTED = Path.of("..", "sample-data", "broken");
  private static final String PAGE = "README.md";
  private static final Pattern MAIN_FILE = Pattern.compile(".*\\.(shp|gpkg|txt|zip)");
  private static final long LARGEST = 10 * 1024;
  private static final long LARGEST_SUM = 300 * 1024;

  /** A row of the page's table: file, defect, codes, counts. */
  record Row(String file, String defect, List<String> codes, String counts) {
    static Row of(String line) {
      String[] cells = line.split("\\|");
      return new Row(
          cells[1].strip().replace("`", ""),
          cells[2].strip(),
          Pattern.compile("`([a-z-]+)`").matcher(cells[3]).results().map(m -> m.group(1)).toList(),
          cells[4].strip());
    }

    @Override
    public String toString() {
      return file;
    }
  }

  static List<Row> rows() throws IOException {
    return Files.readAllLines(COMMITTED.resolve(PAGE)).stream()
        .filter(line -> line.startsWith("| `"))
        .map(Row::of)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theProgramSaysWhatThePageSays(Row row) {
    Inspection found =
        Inspection.of(
            List.of(COMMITTED.resolve(row.file()).toString()), true, new SilentProgress());
    assertEquals(
        row.codes(), found.problems().stream().map(Problem::code).distinct().toList(), row.file());
    assertEquals(row.counts(), counts(found), row.file());
    assertTrue(row.defect().contains(" / "), "in both languages");
  }

  private static String counts(Inspection found) {
    return found.layers().isEmpty()
        ? "–"
        : found.layers().stream().map(BrokenSamplesTest::counts).collect(Collectors.joining("; "));
  }

  private static String counts(Inspection.Inspected layer) {
    GeometryStats stats = layer.stats().orElseThrow();
    return layer.header().features() + " / " + stats.invalid() + " / " + stats.nullGeometries();
  }

  /** Nothing in the file says that its text is GBK; nothing in the zip that its names are. */
  @Test
  void chineseThatNobodyDeclaresIsReadAllTheSame() {
    assertEquals("清河镇一号工业用地", firstName("shapefile/gbk-without-cpg.shp"));
    assertEquals("清河镇一号工业用地", firstName("zip/gbk-names.zip#项目用地"));
  }

  private static Object firstName(String file) {
    String path = COMMITTED.resolve(file).toString();
    try (OpenedLayers opened = LayerReader.open(LayerSource.parse(path))) {
      LayerTable table = opened.layers().get(0).table(new SilentProgress());
      return table.rows().get(0).feature().getAttribute("DKMC");
    }
  }

  @Test
  void everyFileIsOnThePageOnce() throws IOException {
    List<String> listed = rows().stream().map(Row::file).sorted().toList();
    List<String> there =
        files(COMMITTED).stream()
            .map(file -> file.toString().replace('\\', '/'))
            .filter(file -> MAIN_FILE.matcher(file).matches())
            .sorted()
            .toList();
    assertEquals(there, listed);
    assertTrue(there.size() >= 25, "files: " + there.size());
  }

  @Test
  void committedFilesAreWhatTheProgramWrites(@TempDir Path folder) throws IOException {
    BrokenSamples.main(new String[] {folder.toString()});
    List<Path> written = files(folder);
    for (Path file : written) {
      byte[] expected = Files.readAllBytes(folder.resolve(file));
      byte[] committed = Files.readAllBytes(COMMITTED.resolve(file));
      assertArrayEquals(expected, committed, file + " is not what BrokenSamples writes");
    }
    List<Path> generated =
        files(COMMITTED).stream().filter(file -> !file.toString().equals(PAGE)).toList();
    assertEquals(written, generated);
  }

  @Test
  void everyFileIsTinyAndSoIsTheFolder() throws IOException {
    long sum = 0;
    for (Path file : files(COMMITTED)) {
      long bytes = Files.size(COMMITTED.resolve(file));
      assertTrue(bytes <= LARGEST || file.toString().equals(PAGE), file + ": " + bytes);
      sum += bytes;
    }
    assertTrue(sum < LARGEST_SUM, "bytes: " + sum);
  }

  /**
   * Undamaged, the same shapefile has nothing wrong with it: what is said is said of the damage.
   */
  @Test
  void withoutDamageThereIsNothingToSay(@TempDir Path folder) throws IOException {
    Parcels.squares(folder, "whole");
    TinyGeoPackage.of(folder.resolve("whole.gpkg"));
    Inspection found = Inspection.of(List.of(folder.toString()), true, new SilentProgress());
    assertEquals(List.of(), found.problems());
    assertEquals(2, found.layers().size());
    for (Inspection.Inspected layer : found.layers()) {
      assertEquals("3 / 0 / 0", counts(layer));
      assertEquals(30_000, layer.stats().orElseThrow().area());
    }
  }

  @Test
  void thirtyDifferentProblemsAreShown() throws IOException {
    TreeSet<String> codes = new TreeSet<>();
    rows().forEach(row -> codes.addAll(row.codes()));
    assertTrue(codes.size() >= 30, "codes: " + codes);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return new ArrayList<>(
          all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList());
    }
  }
}
