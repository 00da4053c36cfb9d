package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import merestone.map.page.PageLayout;
import merestone.message.UsageError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageLayoutsTest {
  @TempDir private Path folder;

  private String file(String yaml) throws IOException {
    return Files.writeString(folder.resolve("own.yaml"), yaml).toString();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyLayoutThatShipsHasThePaperItsNameSays(String name) {
    PageLayout layout = PageLayouts.of(name);
    assertEquals(name.endsWith("landscape"), layout.paper().isLandscape());
    assertTrue(layout.scales().contains(500) && layout.scales().contains(100_000));
  }

  static List<String> names() {
    return PageLayouts.names();
  }

  /** ISO 216: A4 is 210 x 297 mm; 2100 pixels at 254 dpi are 210 mm. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ size: A4, orientation: landscape } | 297 | 210",
        "{ size: A0 } | 841 | 1189",
        "{ widthMm: 300.5, heightMm: 200 } | 300.5 | 200",
        "{ widthPixels: 2100, heightPixels: 1000, dpi: 254 } | 210 | 100",
      })
  void paperIsNamedOrMeasured(String paper, double width, double height) throws IOException {
    PageLayout layout = PageLayouts.of(file("paper: " + paper + "\n"));
    assertEquals(width, layout.paper().widthMm(), 1e-9);
    assertEquals(height, layout.paper().heightMm(), 1e-9);
  }

  @Test
  void everythingAFileSaysIsTaken() throws IOException {
    PageLayout layout =
        PageLayouts.of(
            file(
                """
                paper: { size: A3 }
                panel: right
                scales: [2000, 500]
                degrees: false
                points: 7
                title: { zh: "{parcel}", en: "Parcel {parcel}" }
                author: 示例测绘院
                logo: logo.png
                """));
    assertEquals(PageLayout.Panel.RIGHT, layout.panel());
    assertEquals(List.of(500, 2000), layout.scales());
    assertEquals(false, layout.furniture().degrees());
    assertEquals(true, layout.furniture().metres());
    assertEquals(7, layout.furniture().points());
    assertEquals("Parcel {parcel}", layout.words().title().en());
    assertEquals("示例测绘院", layout.words().author().en());
    assertEquals(folder.resolve("logo.png").toAbsolutePath(), layout.logo().orElseThrow());
  }

  @Test
  void aMisspeltKeyIsToldWithItsLineAndTheNearestWord() throws IOException {
    String file = file("paper: { size: A4 }\nscalse: [500]\ntypeMm: big\n");
    UsageError error = assertThrows(UsageError.class, () -> PageLayouts.of(file));
    String all = error.problems().toString();
    assertEquals(2, error.problems().size(), all);
    assertTrue(all.contains("scalse") && all.contains("scales") && all.contains("Line 2"), all);
    assertTrue(all.contains("Line 3"), all);
  }

  @Test
  void aLayoutThatIsNowhereIsToldWithThoseThatShip() {
    UsageError error = assertThrows(UsageError.class, () -> PageLayouts.of("a5-square"));
    assertTrue(error.problems().get(0).remedy().en().contains("a4-landscape"));
  }
}
