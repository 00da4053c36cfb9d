package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import merestone.message.Problem;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a layer that stands twice in a review, and of one without its table. */
class DoubledLayersTest {
  private static final Path QINGHE = Path.of("..", "sample-data", "qinghe");

  private static final String REVIEW =
      """
      name: doubled
      crs: EPSG:4527
      rules: sanxian
      layers:
        - { role: farmland, path: '%1$s#YJJBNTBHTB', title: first }
        - { role: farmland, path: '%1$s#%2$s', title: second }
      """;

  @TempDir Path folder;

  @Test
  void theSameLayerInTheSameRoleIsRemarkedOn() throws IOException {
    List<Problem> doubled = doubled("YJJBNTBHTB");

    assertEquals(1, doubled.size());
    assertEquals("second", doubled.get(0).path());
    assertTrue(doubled.get(0).message().en().contains("\"second\" and \"first\""));
  }

  @Test
  void anotherLayerOfTheSameFileIsNot() throws IOException {
    assertEquals(List.of(), doubled("CZKFBJ"));
  }

  @Test
  void aKeyAskedOfAShapefileWithoutItsTableNamesTheTable() throws IOException {
    for (String kind : List.of("shp", "shx", "prj")) {
      Files.copy(QINGHE.resolve("parcels/项目用地." + kind), folder.resolve("parcels." + kind));
    }
    List<Problem> problems =
        problems(
            """
            name: no table
            crs: EPSG:4527
            rules: sanxian
            layers:
              - { role: parcels, path: parcels.shp, key: BSM }
            """);

    Problem problem = problems.get(0);
    assertEquals("dbf-missing", problem.code());
    assertEquals(
        "parcels.shp has no column \"BSM\": its attribute table (.dbf) is missing.",
        problem.message().en());
  }

  private List<Problem> doubled(String second) throws IOException {
    String file = QINGHE.resolve("qinghe.gpkg").toRealPath().toString().replace('\\', '/');
    return problems(REVIEW.formatted(file, second)).stream()
        .filter(problem -> problem.code().equals("layer-doubled"))
        .toList();
  }

  private List<Problem> problems(String review) throws IOException {
    Path file = Files.writeString(folder.resolve("review.yaml"), review);
    ReviewSession session = ReviewSession.open(file, new SilentProgress());
    return Stream.concat(session.unusable().stream(), session.problems().stream()).toList();
  }
}
