package merestone.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "review.yaml, true",
    "/a b/审查.YML, true",
    "check, false",
    "check review.yaml, false",
    "--help, false",
    "--x.yaml, false",
    "data.shp, false"
  })
  void aReviewFileAloneOpensTheWindow(String line, boolean window) {
    String[] arguments =
        line.isEmpty() || line.startsWith("/a b")
            ? line.isEmpty() ? new String[0] : new String[] {line}
            : line.split(" ");
    assertEquals(window, Main.wantsWindow(arguments));
  }
}
