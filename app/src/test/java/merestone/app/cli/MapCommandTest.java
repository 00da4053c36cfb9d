package merestone.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of {@code map}: files, exit codes, what it refuses. */
class MapCommandTest {
  private static final Path QINGHE = Path.of("..", "sample-data", "qinghe").toAbsolutePath();
  private static final String REVIEW = QINGHE.resolve("review.yaml").toString();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void anAtlasHasAFileForEachTownAndAListOfThem() throws IOException {
    Path atlas = folder.resolve("towns");
    int code = run("map", REVIEW, "--atlas=" + atlas, "--per=town", "--format=jpg", "--dpi=50");
    assertEquals(ExitCode.OK, code, err.toString());
    try (Stream<Path> files = Files.list(atlas)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertEquals("pages.csv", names.get(names.size() - 1), names.toString());
      assertTrue(names.contains("2-云台镇.jpg"), names.toString());
    }
  }

  @Test
  void aPageOfAnyLayoutAndFormatIsWrittenAndAWrongOneIsNot() throws IOException {
    Path page = folder.resolve("page.pdf");
    int code = run("map", REVIEW, "--out=" + page, "--layout=a5-square");
    assertEquals(ExitCode.USAGE, code);
    assertTrue(err.toString().contains("a4-landscape"), err.toString());
    assertEquals(
        ExitCode.OK, run("map", REVIEW, "--out=" + page, "--layout=a4-portrait", "--lang=both"));
    assertTrue(Files.readString(page, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    assertEquals(ExitCode.USAGE, run("map", REVIEW));
    assertEquals(ExitCode.USAGE, run("map", REVIEW, "--out=" + folder.resolve("map.gif")));
    assertTrue(err.toString().contains("map.gif”"), err.toString());
  }

  @Test
  void theMapIsAnImageOfTheSizeAskedFor() throws IOException {
    Path image = folder.resolve("new/map.png");
    int code = run("map", REVIEW, "--out=" + image, "--size=900x700");

    assertEquals(ExitCode.OK, code);
    ByteBuffer png = ByteBuffer.wrap(Files.readAllBytes(image));
    // The IHDR chunk: width and height as big-endian integers at 16 and 20.
    assertEquals(900, png.getInt(16));
    assertEquals(700, png.getInt(20));
  }

  /** No finding, and the only rule could not run: nobody may take the empty folder for clean. */
  @Test
  void anEmptyAtlasOfAnIncompleteCheckIsCode4() throws IOException {
    Path review = folder.resolve("review.yaml");
    Files.writeString(
        review,
        """
        name: no constraint
        crs: EPSG:4527
        rules: %s
        layers:
          - { role: farmland, path: "%s#YJJBNTBHTB", key: BSM }
        """
            .formatted(QINGHE.resolve("lines.yaml"), QINGHE.resolve("qinghe.gpkg")));
    Path atlas = folder.resolve("atlas");

    assertEquals(
        ExitCode.INCOMPLETE, run("map", review.toString(), "--atlas=" + atlas), err.toString());
    try (Stream<Path> files = Files.list(atlas)) {
      assertEquals(0, files.filter(file -> file.toString().endsWith(".png")).count());
    }
  }

  @Test
  void aLanguageThatIsNotThereIsRefusedByNameBeforeAnythingIsDrawn() {
    Path image = folder.resolve("map.png");
    assertEquals(ExitCode.USAGE, run("map", REVIEW, "--out=" + image, "--lang=fr"));
    assertTrue(err.toString().contains("fr"), err.toString());
    assertFalse(Files.exists(image));
  }

  private int run(String... arguments) {
    return CommandLineDoor.run(
        new Console(new PrintWriter(out, true), new PrintWriter(err, true)), arguments);
  }
}
