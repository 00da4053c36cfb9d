package merestone.review.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import merestone.crs.CoordinateSystems;
import merestone.layer.GeoPackageOutput;
import merestone.message.Problem;
import merestone.progress.SilentProgress;
import merestone.review.ReviewFile;
import merestone.review.ReviewFileReader;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Polygon;

class RecognitionTest {
  private static final Path SAMPLES = Path.of("..", "sample-data").toAbsolutePath().normalize();
  private static final Path QINGHE = SAMPLES.resolve("qinghe");
  private static final Path BROKEN = SAMPLES.resolve("broken");

  /** The truth is the review file that ships with the sample, written by hand. */
  @Test
  void theLayersOfTheSampleGetTheRolesOfItsReviewFile() {
    Map<String, String> expected = new TreeMap<>();
    for (ReviewFile.Layer layer : ReviewFileReader.read(QINGHE.resolve("review.yaml")).layers()) {
      expected.put(layer.source().written(), layer.role());
    }
    expected.put("qinghe.gpkg#自然保护地", "nature_reserve"); // there, but not in that review

    Map<String, String> guessed =
        of(QINGHE).layers().stream()
            .collect(
                Collectors.toMap(
                    layer -> layer.address().from(QINGHE),
                    layer -> layer.guesses().get(0).role(),
                    (one, other) -> one,
                    TreeMap::new));

    assertEquals(expected, guessed);
  }

  /** Counts as README.md of the sample tells them. */
  @Test
  void countsAndSystemsAreThoseOfTheHeaders() {
    Map<String, String> facts = new TreeMap<>();
    of(QINGHE)
        .layers()
        .forEach(layer -> facts.put(layer.name(), layer.rows() + " " + layer.grid().code()));
    assertEquals("599 EPSG:4527", facts.get("项目用地"));
    assertEquals("9 EPSG:4490", facts.get("生态保护红线STBHHX"));
    assertEquals("12 EPSG:4527", facts.get("XZQ"));
  }

  @Test
  void aLayerReadInAnotherEncodingShowsWhatThatMakesOfItsBytes() {
    FoundLayer redline = layer(of(QINGHE), "生态保护红线STBHHX");
    assertEquals("GBK", redline.sample().encoding());
    assertEquals("云台山水源涵养生态保护红线", redline.sample().values("HXMC").get(0));

    FoundLayer wrong =
        Recognition.again(
            redline, Optional.of("ISO-8859-1"), Optional.empty(), new SilentProgress());

    String bytes =
        new String("云台山水源涵养生态保护红线".getBytes(Charset.forName("GBK")), StandardCharsets.ISO_8859_1);
    assertEquals(bytes.strip(), wrong.sample().values("HXMC").get(0));
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestIsFound() {
    Recognition found = of(BROKEN);
    List<String> unreadable =
        found.problems().stream().map(Problem::path).map(RecognitionTest::fileName).toList();
    assertTrue(unreadable.containsAll(List.of("web-page.shp", "half-a-download.gpkg")));
    assertTrue(unreadable.contains("corrupt-page.gpkg#parcels"), unreadable::toString);
    FoundLayer noSystem = layer(found, "missing-prj");
    assertEquals(false, noSystem.grid().isKnown());
    assertEquals(List.of("crs-unknown"), noSystem.problems().stream().map(Problem::code).toList());
    assertEquals("parcels", layer(found, "bad-line").guesses().get(0).role());
  }

  @Test
  void aSystemTheUserSaysIsUsed() {
    FoundLayer noSystem = layer(of(BROKEN), "missing-prj");
    FoundLayer said =
        Recognition.again(
            noSystem, Optional.empty(), Optional.of("EPSG:4527"), new SilentProgress());
    assertEquals("EPSG:4527", said.grid().code());
    assertEquals(List.of(), said.problems());
  }

  @Test
  void aLayerOfAZipIsAddressedThroughTheZip() {
    Path zip = BROKEN.resolve("zip").resolve("gbk-names.zip");
    FoundLayer found = of(zip).layers().get(0);
    assertEquals("gbk-names.zip#" + found.name(), found.address().from(zip.getParent()));
  }

  @Test
  void zipsInAFolderAreLookedIntoAndWhatCannotBeReadIsTold(@TempDir Path folder)
      throws IOException {
    Path below = Files.createDirectories(folder.resolve("second batch"));
    Files.copy(BROKEN.resolve("zip").resolve("gbk-names.zip"), below.resolve("data.zip"));
    Files.writeString(folder.resolve("old.rar"), "Rar!");
    Files.createDirectories(folder.resolve("land.gdb")).resolve("a.zip").toFile().createNewFile();
    Recognition found = of(folder);
    assertEquals(
        "second batch/data.zip#" + found.layers().get(0).name(),
        found.layers().get(0).address().from(folder));
    Map<String, String> told =
        found.problems().stream()
            .collect(Collectors.toMap(one -> fileName(one.path()), Problem::code));
    assertEquals(Map.of("old.rar", "archive-unknown", "land.gdb", "format-unknown"), told);
  }

  /** An earlier result is no delivery; a file that merely has one of its tables is. */
  @Test
  void whatTheProgramWroteItselfIsPassedOverWithOneRemark(@TempDir Path folder) throws IOException {
    Path result = Files.createDirectories(folder.resolve("result"));
    tables(result.resolve("findings.gpkg"), "findings", "parts", "ledger", "run", "layer_styles");
    tables(folder.resolve("kept.gpkg"), "decisions", "decision_history", "last_run");
    tables(folder.resolve("plan.gpkg"), "findings", "地块", "layer_styles");

    Recognition found = of(folder);

    assertEquals(
        List.of("plan.gpkg#findings", "plan.gpkg#地块"),
        found.layers().stream().map(layer -> layer.address().from(folder)).toList());
    assertEquals(
        List.of("findings.gpkg own-result", "kept.gpkg own-result"),
        found.problems().stream()
            .map(one -> fileName(one.path()) + " " + one.code())
            .sorted()
            .toList());
  }

  private static void tables(Path file, String... names) {
    try (GeoPackageOutput out = GeoPackageOutput.create(file)) {
      for (String name : names) {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName(name);
        type.add("id", String.class);
        type.add("geom", Polygon.class);
        out.table(type.buildFeatureType(), CoordinateSystems.ofEpsg(4527), List.of());
      }
      out.commit();
    }
  }

  @Test
  void aFolderWithNothingInItSaysSo(@TempDir Path folder) {
    assertEquals(List.of("no-layers"), of(folder).problems().stream().map(Problem::code).toList());
  }

  private static Recognition of(Path source) {
    return Recognition.of(List.of(source), new SilentProgress());
  }

  private static FoundLayer layer(Recognition found, String name) {
    return found.layers().stream()
        .filter(layer -> layer.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name));
  }

  private static String fileName(String path) {
    return path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
  }
}
