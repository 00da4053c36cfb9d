package merestone.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import merestone.message.Problem;
import merestone.progress.SilentProgress;
import merestone.store.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boundary-point files among the layers of a file, a folder and a zip. */
class PlotTextLayerTest {
  private static final Charset GBK = Charset.forName("GBK");

  /** A triangle of 50 m² around E 39505000, N 4360000. */
  private static final String TRIANGLE =
      """
      [属性描述]
      坐标系=2000国家大地坐标系
      带号=39
      [地块坐标]
      4,0.0050,1,三角地,面,,,,@
      J1,1,4360000,39505000
      J2,1,4360010,39505000
      J3,1,4360000,39505010
      J1,1,4360000,39505000
      """;

  @TempDir Path folder;

  @Test
  void aFolderGivesThoseTextFilesThatHoldPlotsAndIsSilentOnOthers() throws IOException {
    Files.write(folder.resolve("乙.TXT"), TRIANGLE.getBytes(GBK));
    Files.writeString(folder.resolve("甲.txt"), TRIANGLE);
    Files.writeString(folder.resolve("说明.txt"), "各地块坐标见附件。");
    Files.write(folder.resolve("空.txt"), new byte[0]);
    Files.writeString(folder.resolve("._甲.txt"), TRIANGLE);
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(folder))) {
      assertEquals(List.of(), opened.problems());
      assertEquals(
          List.of("乙", "甲"), opened.layers().stream().map(each -> each.header().name()).toList());
      for (Layer layer : opened.layers()) {
        LayerTable table = layer.table(new SilentProgress());
        assertEquals("三角地", table.rows().get(0).text("DKMC"));
        assertEquals(50, table.rows().get(0).geometry().orElseThrow().getArea());
        assertEquals("EPSG:4527", table.crs().code());
      }
    }
  }

  @Test
  void aZipGivesThemToo() throws IOException {
    Path zip = folder.resolve("报件.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), GBK)) {
      out.putNextEntry(new ZipEntry("说明.txt"));
      out.write("无".getBytes(GBK));
      out.putNextEntry(new ZipEntry("坐标/地块.txt"));
      out.write(TRIANGLE.getBytes(GBK));
    }
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(zip))) {
      LayerHeader header = opened.only().header();
      assertEquals(zip + "/坐标/地块.txt", header.path());
      assertEquals(new Encoding("GB18030", Encoding.From.GUESS), header.encoding());
      assertEquals(1, header.features());
      assertEquals(List.of(zip), header.files());
    }
  }

  @Test
  void aTextFileOfAnotherFormatThatIsNamedIsRefusedInWords() throws IOException {
    Path notes = Files.writeString(folder.resolve("说明.txt"), "坐标见附件");
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(notes))) {
      assertEquals(
          List.of("plottxt-not-plots"), opened.problems().stream().map(Problem::code).toList());
      assertTrue(opened.problems().get(0).message().en().startsWith("说明.txt is no boundary"));
    }
  }

  @Test
  void theEncodingCanBeOverridden() throws IOException {
    Path txt = Files.write(folder.resolve("a.txt"), TRIANGLE.getBytes(GBK));
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(txt).withEncoding("GBK"))) {
      assertEquals(new Encoding("GBK", Encoding.From.OPTION), opened.only().header().encoding());
    }
  }

  @Test
  void whatIsWrongIsToldByLine() throws IOException {
    Path txt =
        Files.writeString(
            folder.resolve("a.txt"), TRIANGLE.replace("4360010,39505000", "436OO10,39505000"));
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(txt))) {
      LayerTable table = opened.only().table(new SilentProgress());
      assertTrue(table.rows().get(0).geometry().isEmpty());
      assertEquals("plottxt-line-unreadable", table.problems().get(0).code());
      assertTrue(
          table.problems().get(0).message().zh().contains("第 7 行"),
          table.problems().get(0).message().zh());
    }
  }
}
