package merestone.layer;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import merestone.crs.CoordinateSystem;
import merestone.progress.Cancelled;
import merestone.progress.RecordedProgress;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZipTest {
  @TempDir Path folder;

  private byte[] geoPackage() throws IOException {
    Path file = folder.resolve("whole.gpkg");
    Samples.geoPackage(file, "红线", CoordinateSystem.unknown(""), Samples.SQUARE);
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }

  private Path zip(Charset names, String entry, byte[] content) throws IOException {
    Path zip = folder.resolve("district.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), names)) {
      out.putNextEntry(new ZipEntry("readme.md"));
      out.write(new byte[] {1, 2, 3});
      out.putNextEntry(new ZipEntry(entry));
      out.write(content);
    }
    return zip;
  }

  private static List<Path> unpacked() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(each -> each.getFileName().toString().startsWith("merestone-zip-"))
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK"})
  void chineseNamesAreReadInEitherEncoding(String charset) throws IOException {
    Path zip = zip(Charset.forName(charset), "清河县/生态红线.gpkg", geoPackage());
    List<Path> before = unpacked();
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(zip))) {
      assertEquals(List.of(), opened.problems());
      LayerHeader header = opened.only().header();
      assertEquals(zip + "/清河县/生态红线.gpkg", header.path());
      assertEquals("红线", header.name());
      assertEquals(List.of(zip), header.files());
      assertEquals(1, opened.only().table(new SilentProgress()).rows().size());
      assertEquals(before.size() + 1, unpacked().size());
    }
    assertEquals(before, unpacked());
    try (Stream<Path> beside = Files.list(folder)) {
      assertEquals(List.of(zip), beside.toList());
    }
  }

  @Test
  void backslashesOfOldWindowsProgramsAreFolders() throws IOException {
    Path zip = zip(Charset.forName("GBK"), "a\\b\\c.gpkg", geoPackage());
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(zip))) {
      assertEquals(zip + "/a/b/c.gpkg", opened.only().header().path());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil.gpkg", "a/../../evil.gpkg", "..\\evil.gpkg", "/etc/evil.gpkg"})
  void entryOutsideTheFolderIsRefused(String entry) throws IOException {
    Path zip = zip(Charset.forName("UTF-8"), entry, geoPackage());
    List<Path> before = unpacked();
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(zip))) {
      assertEquals(0, opened.layers().size());
      assertEquals("zip-unsafe", opened.problems().get(0).code());
      assertTrue(opened.problems().get(0).message().en().contains(entry.replace('\\', '/')));
    }
    assertEquals(before, unpacked());
  }

  /** 1.1 GiB of zeros deflate to about 1.1 MiB, a thousandth. */
  @Test
  void bombIsStopped() throws IOException {
    Path zip = folder.resolve("bomb.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("a.dbf"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 1100; i++) {
        out.write(zeros);
      }
    }
    List<Path> before = unpacked();
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(zip))) {
      assertEquals("zip-too-large", opened.problems().get(0).code());
    }
    assertEquals(before, unpacked());
  }

  @Test
  void unpackingCountsItsBytesAndCanBeCancelled() throws IOException {
    byte[] content = geoPackage();
    Path zip = zip(Charset.forName("UTF-8"), "a.gpkg", content);
    List<Path> before = unpacked();
    RecordedProgress whole = new RecordedProgress();
    LayerReader.open(LayerSource.of(zip), whole).close();
    assertEquals(List.of("OPEN district.zip"), whole.stages());
    assertEquals(content.length, whole.steps()); // the readme beside it is no layer
    RecordedProgress soon = new RecordedProgress(content.length - 1);
    assertThrows(Cancelled.class, () -> LayerReader.open(LayerSource.of(zip), soon));
    assertEquals(before, unpacked());
  }

  /** Bit 0 of the flags says encrypted; 12 is bzip2 (APPNOTE.TXT, 4.4.4 and 4.4.5). */
  @ParameterizedTest(name = "byte {0} of the central directory is {1}")
  @CsvSource({"8, 1", "10, 12"})
  void zipThatOnlyOtherProgramsCanUnpackSaysWhatToDo(int at, byte value) throws IOException {
    Path zip = zip(StandardCharsets.UTF_8, "a.gpkg", geoPackage());
    byte[] bytes = Files.readAllBytes(zip);
    int directory = ByteBuffer.wrap(bytes).order(LITTLE_ENDIAN).getInt(bytes.length - 6);
    bytes[directory + at] = value;
    Files.write(zip, bytes);
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(zip))) {
      assertEquals("file-unreadable", opened.problems().get(0).code());
      assertTrue(opened.problems().get(0).message().en().contains("Cannot unpack " + zip));
    }
  }

  @Test
  void zipThatIsNoneOrHoldsNoLayersSaysSo() throws IOException {
    Path none = Files.writeString(folder.resolve("x.zip"), "PK? no");
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(none))) {
      assertEquals("file-unreadable", opened.problems().get(0).code());
    }
    Path empty = zip(Charset.forName("UTF-8"), "a.txt", new byte[0]);
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(empty))) {
      assertEquals("no-layers", opened.problems().get(0).code());
    }
  }
}
