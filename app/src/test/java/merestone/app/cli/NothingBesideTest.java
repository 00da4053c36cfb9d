package merestone.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import merestone.app.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check in a process of its own: files come to the folder asked for alone. */
class NothingBesideTest {
  @TempDir Path folder;

  @Test
  void aCheckLeavesNothingInTheHomeAndSaysNothingOfItsLibraries() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    Path said = folder.resolve("said");
    int code =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + home,
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dsun.stderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "check",
                "../sample-data/qinghe/review.yaml",
                "--quiet",
                "--lang",
                "en",
                "--format",
                "gpkg,xlsx,jsonl,png,html,pdf,csv",
                "--out",
                folder.resolve("out").toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(said.toFile())
            .start()
            .waitFor();
    assertEquals(4, code, Files.readString(said));
    // What is wrong with the sample on purpose, and not a word more.
    assertEquals(
        List.of(
            "项目用地: Doubled values in the key column BSM of layer \"项目用地\": 1,"
                + " the first is 990108900100000026.",
            "  Check the identifiers, or name another column as key in the review file."),
        Files.readAllLines(said));
    assertEquals(List.of(), in(home));
  }

  /** Returns all files but the list of fonts that Java itself keeps on Linux. */
  private static List<Path> in(Path home) throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      return all.filter(Files::isRegularFile)
          .map(home::relativize)
          .filter(file -> !file.startsWith(Path.of(".java", "fonts")))
          .toList();
    }
  }
}
