package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import merestone.message.Text;
import merestone.message.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFileTest {
  private static final String MARK = "# kept";

  @TempDir Path folder;
  private Path file;
  private OwnFile own;

  @BeforeEach
  void lay() {
    file = OwnFile.beside(folder.resolve("一期.yml"), "styles");
    own = new OwnFile(file, MARK, "styles", Text.same("rename it"));
  }

  @Test
  void itLiesBesideTheReviewUnderItsName() {
    assertEquals(folder.resolve("一期.styles.yaml"), file);
  }

  @Test
  void itIsWrittenReplacedAndRemoved() throws IOException {
    own.keep(Optional.of(MARK + "\nfirst"));
    own.keep(Optional.of(MARK + "\nsecond"));
    assertEquals(MARK + "\nsecond", Files.readString(file));
    assertEquals(List.of(file), there());
    own.keep(Optional.empty());
    assertEquals(List.of(), there());
  }

  @Test
  void whatSomebodyElseHasWrittenIsLeftAsItIs() throws IOException {
    Files.writeString(file, "layers: []\n");
    for (Optional<String> wanted : List.of(Optional.of(MARK), Optional.<String>empty())) {
      UserError refused = assertThrows(UserError.class, () -> own.keep(wanted));
      assertEquals("styles-foreign", refused.problem().code());
    }
    assertEquals("layers: []\n", Files.readString(file));
    assertEquals(List.of(file), there());
  }

  /** A folder of the name, with something in it, is in the way of the move. */
  @Test
  void nothingIsLeftOfWhatCouldNotBeMoved() throws IOException {
    Path inside = Files.createDirectories(file.resolve("inside"));
    UserError failed = assertThrows(UserError.class, () -> own.keep(Optional.of(MARK)));
    assertEquals("styles-unwritable", failed.problem().code());
    assertEquals(List.of(file), there());
    assertEquals(true, Files.isDirectory(inside));
  }

  private List<Path> there() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
