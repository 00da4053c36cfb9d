package merestone.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Optional;
import java.util.stream.IntStream;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** What a window that is killed has confirmed is in the file. */
class KilledWhileDecidingTest {
  private static final CoordinateSystem CRS = CoordinateSystems.ofEpsg(4527);
  private static final int ENOUGH = 20;

  @TempDir Path folder;

  /** A process that decides as fast as it can and says so after each decision. */
  static final class Reviewer {
    private Reviewer() {}

    public static void main(String[] arguments) throws IOException {
      try (OutputStream out = new FileOutputStream(FileDescriptor.out);
          DecisionBook book = DecisionBook.open(Path.of(arguments[0]), CRS, "child")) {
        for (int i = 0; i < 100_000; i++) {
          Imprint one = Conflicts.imprint("f" + i, "P-" + i, Conflicts.strip(i * 10.0, 5));
          book.append(
              List.of(Conflicts.entry("c" + i, one, Conflicts.decision(Status.CONFIRMED, ""))));
          out.write((i + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }

  @RepeatedTest(3)
  void allThatWasConfirmedIsThere() throws IOException {
    Path review = folder.resolve("review.yaml");
    Process reviewer = start(review);
    int confirmed = -1;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(reviewer.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        confirmed = Integer.parseInt(line);
        if (confirmed == ENOUGH) {
          reviewer.toHandle().destroyForcibly(); // leaves the stream open, unlike its sibling
        }
        line = lines.readLine();
      }
    }
    assertTrue(confirmed >= ENOUGH, "the child said nothing");
    try (DecisionBook book = DecisionBook.open(review, CRS, "parent")) {
      assertEquals(Optional.empty(), book.notKept(), "the lock of the dead is recovered");
      List<String> kept = book.history().stream().map(Entry::conflict).toList();
      assertTrue(kept.size() > confirmed && kept.size() <= confirmed + 2, confirmed + " " + kept);
      assertEquals(IntStream.range(0, kept.size()).mapToObj(i -> "c" + i).toList(), kept);
      book.append(
          List.of(
              Conflicts.entry(
                  "after",
                  Conflicts.imprint("x", "P-x", Conflicts.strip(0, 1)),
                  Conflicts.decision(Status.CONFIRMED, ""))));
    }
  }

  private Process start(Path review) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Path errors = Files.createTempFile(folder, "child", ".txt");
    return new ProcessBuilder(
            java, "-Xmx256m", "-cp", path, Reviewer.class.getName(), review.toString())
        .redirectError(errors.toFile())
        .start();
  }
}
