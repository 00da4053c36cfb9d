package merestone.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyNotTest {
  @TempDir Path folder;

  @Test
  void whatTheSystemSaysByTheKindOfFailureAloneIsPutIntoWords() {
    assertEquals(new Text("没有权限", "no permission"), WhyNot.of(new AccessDeniedException("/a")));
    assertEquals("no such file or folder", WhyNot.of(new NoSuchFileException("/a")).en());
  }

  @Test
  void aReasonOfTheSystemStandsWithoutThePath() {
    assertEquals(
        new Text("磁盘空间已满", "no space left on the disk"),
        WhyNot.of(new FileSystemException("/a", null, "No space left on device")));
    assertEquals(
        Text.same("Too many open files"),
        WhyNot.of(new FileSystemException("/a", null, "Too many open files")));
  }

  @Test
  void aFailureWithoutWordsIsNamedByItsKind() {
    assertEquals(Text.same("IOException"), WhyNot.of(new IOException()));
    assertEquals(Text.same("bad header"), WhyNot.of(new IOException("bad header")));
  }

  @Test
  void aRealMissingFolderIsToldAsMissing() {
    Path file = folder.resolve("none").resolve("a.txt");
    try {
      Files.writeString(file, "");
    } catch (IOException e) {
      assertEquals("没有这个文件或文件夹", WhyNot.of(e).zh());
      return;
    }
    throw new AssertionError("written without a folder");
  }
}
