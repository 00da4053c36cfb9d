package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns a review names that its layer does not have. */
class ReviewColumnsTest {
  private static final Path QINGHE = Path.of("..", "sample-data", "qinghe").toAbsolutePath();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"key", "name", "town", "classBy"})
  void aColumnThatIsNotThereIsNamedAndItsLayerNotUsed(String key) throws IOException {
    Path review = folder.resolve("review.yaml");
    Files.writeString(
        review,
        """
        name: test
        crs: EPSG:4527
        rules: '%1$s/sanxian.yaml'
        layers:
          - { role: farmland, path: '%1$s/qinghe.gpkg#YJJBNTBHTB', %2$s: DLBN }
          - { role: boundary, path: '%1$s/qinghe.gpkg#CZKFBJ', %2$s: GHFQMC }
        """
            .formatted(QINGHE.toString().replace('\\', '/'), key));

    ReviewSession session = ReviewSession.open(review, new SilentProgress());

    assertEquals(
        List.of("column-missing DLBN"),
        session.unusable().stream()
            .map(problem -> problem.code() + " " + problem.message().en().split("\"")[1])
            .toList());
  }
}
