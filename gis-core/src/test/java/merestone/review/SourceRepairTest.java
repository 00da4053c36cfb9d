package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import merestone.message.UserError;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRepairTest {
  private static final Path QINGHE = Path.of("..", "sample-data", "qinghe").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void aReviewWithAMissingLayerOpensRepairedWithNothingElseChanged() throws IOException {
    Path review = folder.resolve("review.yaml");
    String written =
        """
        # 备注：保留
        name: a
        crs: EPSG:4527
        rules: sanxian
        layers:
          - role: parcels
            path: PARCELS   # moved last week
            key: BSM
          - role: farmland
            path: gone/old.gpkg#YJJBNTBHTB   # 注释
        """
            .replace("PARCELS", QINGHE.resolve("parcels").resolve("项目用地.shp").toString());
    Files.writeString(review, written);
    Path found = folder.resolve("data").resolve("found.gpkg");
    Files.createDirectories(found.getParent());
    Files.copy(QINGHE.resolve("qinghe.gpkg"), found);
    List<BrokenLayer> broken = open(review).inDetail().broken();
    assertEquals(1, broken.size());
    assertEquals("farmland", broken.get(0).role());
    assertEquals("file-missing", broken.get(0).problems().get(0).code());

    SourceRepair repair = SourceRepair.of(review, broken.get(0), found);
    assertEquals(10, repair.line());
    assertEquals("data/found.gpkg#YJJBNTBHTB", repair.after());
    assertEquals(written, Files.readString(review));
    repair.write();
    assertEquals(
        written.replace("gone/old.gpkg#YJJBNTBHTB", "data/found.gpkg#YJJBNTBHTB"),
        Files.readString(review));
    assertEquals(List.of(), open(review).inDetail().broken());
    assertFalse(Files.exists(folder.resolve("~review.yaml.part")));
  }

  /** The reviews differ in how the path is written only; what is expected was written by hand. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "path: gone.shp|path: new.shp",
        "path: 'gone.shp' # x|path: new.shp # x",
        "path: \"gone.shp\"|path: new.shp",
        "{ path: gone.shp, role: parcels }|{ path: new.shp, role: parcels }"
      })
  void thePathIsReplacedHoweverItIsQuoted(String line, String expected) throws IOException {
    String head = "name: a\r\ncrs: EPSG:4527\r\nrules: sanxian\r\nlayers:\r\n  - ";
    String tail = line.startsWith("{") ? "\r\n" : "\r\n    role: parcels\r\n";
    Path review = folder.resolve("review.yaml");
    Files.writeString(review, head + line + tail);
    repair(review, folder.resolve("new.shp")).write();
    assertEquals(head + expected + tail, Files.readString(review));
  }

  @Test
  void aPathWithCharactersOfYamlIsQuoted() throws IOException {
    Path review = review("path: gone.shp");
    repair(review, folder.resolve("it's: new #1.shp")).write();
    assertEquals(review("path: 'it''s: new #1.shp'"), review);
    assertEquals(
        "it's: new #1.shp", ReviewFileReader.read(review).layers().get(0).source().written());
  }

  @Test
  void aFileThatWasChangedMeanwhileIsLeftAsItIs() throws IOException {
    Path review = review("path: gone.shp");
    SourceRepair repair = repair(review, folder.resolve("new.shp"));
    Files.writeString(review, Files.readString(review) + "# edited\n");
    String edited = Files.readString(review);
    UserError refused = assertThrows(UserError.class, repair::write);
    assertEquals("review-changed", refused.problem().code());
    assertEquals(edited, Files.readString(review));
  }

  @Test
  void aPathWrittenOverSeveralLinesIsLeftToTheUser() throws IOException {
    Path review = review("path: >-\n      gone.shp");
    UserError refused =
        assertThrows(UserError.class, () -> repair(review, folder.resolve("new.shp")));
    assertEquals("repair-unclear", refused.problem().code());
  }

  private Path review(String path) throws IOException {
    Path review = folder.resolve("review.yaml");
    return Files.writeString(
        review,
        "name: a\ncrs: EPSG:4527\nrules: sanxian\nlayers:\n  - role: parcels\n    " + path + "\n");
  }

  private static SourceRepair repair(Path review, Path chosen) {
    return SourceRepair.of(
        review, new BrokenLayer(0, "gone.shp", "parcels", "gone.shp", List.of()), chosen);
  }

  private static ReviewSession open(Path review) {
    return ReviewSession.open(review, new SilentProgress());
  }
}
