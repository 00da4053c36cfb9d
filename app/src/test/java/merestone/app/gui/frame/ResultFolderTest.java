package merestone.app.gui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultFolderTest {
  @TempDir Path chosen;

  @Test
  void theResultsGetAFolderOfTheirOwnWhereverTheUserPoints() {
    ResultFolder folder = ResultFolder.in(chosen, "清河区-result");
    assertEquals(chosen.resolve("清河区-result"), folder.path());
    assertTrue(folder.isFree());
  }

  @Test
  void theFolderOfLastTimeIsNotNestedInItself() {
    Path last = chosen.resolve("清河区-result");
    assertEquals(last, ResultFolder.in(last, "清河区-result").path());
  }

  @Test
  void anEmptyFolderIsFree() throws IOException {
    Files.createDirectory(chosen.resolve("a-result"));
    assertTrue(ResultFolder.in(chosen, "a-result").isFree());
  }

  @Test
  void resultsOfLastTimeAreNoStrangers() throws IOException {
    ResultFolder folder =
        holding(
            "findings.gpkg",
            "findings.jsonl",
            "accounts.jsonl",
            "redevelopment.gpkg",
            "map.png",
            "report.html");
    assertFalse(folder.isFree());
    assertEquals(List.of(), folder.strangers());
  }

  @Test
  void anyOtherFileIsAStranger() throws IOException {
    ResultFolder folder = holding("report.html", "parcels.shp", "map2.png", "a.docx");
    assertEquals(List.of("a.docx", "map2.png", "parcels.shp"), folder.strangers());
  }

  /** The characters are those Windows forbids in file names. */
  @ParameterizedTest
  @CsvSource({"清河区2026年,清河区2026年-result", "a/b:c\\d?,a_b_c_d_-result"})
  void itsNameIsThatOfTheReviewMadeFitForAFolder(String review, String name) {
    assertEquals(name, ResultFolder.nameFor(review));
  }

  private ResultFolder holding(String... names) throws IOException {
    ResultFolder folder = ResultFolder.in(chosen, "a-result");
    Files.createDirectory(folder.path());
    for (String name : names) {
      Files.createFile(folder.path().resolve(name));
    }
    return folder;
  }
}
