package merestone.app.gui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
  @TempDir Path folder;

  @Test
  void theSampleIsFoundFromAFolderBelowTheProgram() throws IOException {
    Path district = Files.createDirectories(folder.resolve("sample-data/qinghe"));
    Path review = Files.writeString(district.resolve("review.yaml"), "");
    Files.writeString(district.resolve("lines-review.yaml"), "");
    Files.writeString(district.resolve("rules.yaml"), "");
    Path deeper = Files.createDirectories(folder.resolve("app/target"));
    assertEquals(Optional.of(review), Sample.from(deeper));
  }

  @Test
  void withoutSampleDataThereIsNone() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("a/b/c/d/e"));
    assertEquals(Optional.empty(), Sample.from(deep));
  }

  @Test
  void aFolderWithoutAReviewIsNoSample() throws IOException {
    Files.createDirectories(folder.resolve("sample-data/broken"));
    assertEquals(Optional.empty(), Sample.from(folder));
  }
}
