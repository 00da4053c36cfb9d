package merestone.store.shapefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {
  @TempDir Path folder;

  private void touch(String... names) throws IOException {
    for (String name : names) {
      Files.writeString(folder.resolve(name), name);
    }
  }

  @Test
  void aWindowReadsForwardsBackwardsAndAcrossItsBorders() throws IOException {
    byte[] bytes = new byte[(1 << 20) + 5_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 + (i >> 8));
    }
    Path file = folder.resolve("bytes");
    Files.write(file, bytes);
    try (FileWindow window = new FileWindow(file)) {
      assertEquals(bytes.length, window.size());
      int border = 1 << 20;
      for (int at : new int[] {0, border - 2, border + 100, 17, border - 1, bytes.length - 4}) {
        assertArrayEquals(java.util.Arrays.copyOfRange(bytes, at, at + 4), window.bytes(at, 4));
        assertEquals(bytes[at], window.byteAt(at));
        assertEquals(Integer.reverseBytes(window.littleInt(at)), window.bigInt(at));
      }
      byte[] all = window.bytes(0, bytes.length);
      assertArrayEquals(bytes, all, "more than the window at once");
    }
  }

  @Test
  void aWindowSaysWhatItDoesNotHold() throws IOException {
    touch("four");
    try (FileWindow window = new FileWindow(folder.resolve("four"))) {
      assertTrue(window.holds(0, 4));
      assertFalse(window.holds(1, 4));
      assertFalse(window.holds(-1, 2));
      assertFalse(window.holds(0, -1));
      assertFalse(window.holds(Long.MAX_VALUE, Long.MAX_VALUE));
      assertThrows(EOFException.class, () -> window.littleInt(1));
    }
  }

  @Test
  void companionsInOrderWithTheShpFirst() throws IOException {
    touch("a.b.shp", "A.B.PRJ", "a.b.Dbf", "a.b.shx", "a.b.cpg", "a.dbf", "a.b.sbn", "a.b.shp.xml");
    ShapefileFiles files = ShapefileFiles.at(folder.resolve("a.b.shp"));
    assertEquals("a.b", files.typeName());
    assertEquals(
        List.of("a.b.shp", "a.b.Dbf", "a.b.shx", "A.B.PRJ", "a.b.cpg"),
        files.all().stream().map(path -> path.getFileName().toString()).toList());
  }

  @Test
  void ofTwoCompanionsTheOneSpeltLikeTheShpIsTaken() throws IOException {
    touch("Parcel.shp", "PARCEL.dbf", "Parcel.dbf", "parcel.dbf");
    assertEquals(
        "Parcel.dbf",
        ShapefileFiles.at(folder.resolve("Parcel.shp"))
            .companion("dbf")
            .orElseThrow()
            .getFileName()
            .toString());
  }

  @Test
  void pathsStayAsTheUserNamedThem() throws IOException {
    Path relative = Path.of("target", "files-test-" + System.nanoTime() + ".shp");
    Files.writeString(relative, "x");
    try {
      assertEquals(List.of(relative), ShapefileFiles.at(relative).all());
    } finally {
      Files.delete(relative);
    }
  }

  @Test
  void stagedFilesAppearTogetherOrNotAtAll() throws IOException {
    Path shp = folder.resolve("a.shp");
    touch("a.shp", "a.qix");
    try (StagedFiles staged = new StagedFiles(shp)) {
      Files.writeString(staged.stage(".shp"), "half");
    }
    assertEquals("a.shp", Files.readString(shp), "what was there is untouched");
    try (StagedFiles staged = new StagedFiles(shp)) {
      Files.writeString(staged.stage(".shp"), "new");
      Files.writeString(staged.stage(".dbf"), "table");
      staged.commit(".qix", ".dbf");
    }
    assertEquals("new", Files.readString(shp));
    assertEquals("table", Files.readString(folder.resolve("a.dbf")), "not stale: just written");
    try (var left = Files.list(folder)) {
      assertEquals(2, left.count());
    }
  }
}
