package merestone.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QingheDistrictTest {
  private static final Path COMMITTED = Path.of("..", "sample-data", "qinghe");
  private static final Set<String> BY_HAND =
      Set.of("README.md", "review.yaml", "sanxian.yaml", "lines.yaml", "lines-review.yaml");

  @Test
  void committedFilesAreWhatTheProgramWrites(@TempDir Path folder) throws IOException {
    QingheDistrict.main(new String[] {folder.toString()});
    List<Path> written = files(folder);
    for (Path file : written) {
      byte[] expected = Files.readAllBytes(folder.resolve(file));
      byte[] committed = Files.readAllBytes(COMMITTED.resolve(file));
      assertArrayEquals(expected, committed, file + " is not what QingheDistrict writes");
    }
    List<Path> generated =
        files(COMMITTED).stream().filter(file -> !BY_HAND.contains(file.toString())).toList();
    assertEquals(written, generated);
  }

  @Test
  void theFolderStaysSmall() throws IOException {
    long bytes = 0;
    for (Path file : files(COMMITTED)) {
      bytes += Files.size(COMMITTED.resolve(file));
    }
    assertTrue(bytes < 3_000_000, "bytes: " + bytes);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }
}
