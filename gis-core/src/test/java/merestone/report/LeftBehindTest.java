package merestone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a killed run leaves in the folder of its result is cleared by the next, and nothing else.
 */
class LeftBehindTest {
  @TempDir Path folder;

  /** A process that is in the middle of writing a result until it is killed. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) throws IOException {
      try (OutputStream out = new FileOutputStream(FileDescriptor.out);
          StagedFolder staged = new StagedFolder(Path.of(arguments[0]))) {
        Files.writeString(staged.file("findings.gpkg"), "half");
        Files.writeString(staged.file("findings.xlsx").resolveSibling(".raw"), "half");
        out.write('\n');
        while (System.in.read() >= 0) {
          out.flush(); // nobody ever writes to us
        }
      }
    }
  }

  @Test
  void aRunWritesBesideAnotherAndClearsWhatItLeavesWhenKilled() throws Exception {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Process killed = start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(killed.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals("", lines.readLine());
    }
    assertEquals(3, files("~result.part").size(), "two files and the lock");
    write();
    assertEquals(3, files("~result.part").size(), "a run that lives is let alone");
    killed.toHandle().destroyForcibly();
    killed.waitFor();
    write();
    assertEquals(List.of("findings.jsonl", "notes.txt"), files(""));
    assertEquals("whole", Files.readString(folder.resolve("findings.jsonl")));
  }

  @Test
  void twoRunsOfOneProcessDoNotMeet() throws IOException {
    try (StagedFolder one = new StagedFolder(folder);
        StagedFolder two = new StagedFolder(folder)) {
      Path a = one.file("a");
      Path other = two.file("a");
      assertNotEquals(a.getParent(), other.getParent());
      Files.writeString(a, "one");
      write();
      Files.writeString(other, "two");
      two.publish();
      one.publish();
    }
    assertEquals(List.of("a", "findings.jsonl"), files(""));
    assertEquals("one", Files.readString(folder.resolve("a")));
  }

  @Test
  void whatNoRunHasWrittenStays() throws IOException {
    Path own = Files.createDirectories(folder.resolve("~result.part").resolve("own"));
    Path outside = Files.writeString(folder.resolve("outside"), "o");
    Files.createSymbolicLink(folder.resolve("~result.part").resolve("link"), outside);
    write();
    assertTrue(Files.isDirectory(own));
    assertEquals(List.of("link", "own"), files("~result.part"));
    assertEquals("o", Files.readString(outside));
  }

  private void write() throws IOException {
    try (StagedFolder staged = new StagedFolder(folder)) {
      Files.writeString(staged.file("findings.jsonl"), "whole");
      staged.publish();
    }
  }

  private List<String> files(String below) throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve(below))) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(java, "-cp", path, Writer.class.getName(), folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
