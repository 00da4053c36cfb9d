package merestone.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process at a time holds the lock, also after others have asked who holds it. */
class OwnerLockTest {
  @TempDir Path folder;

  /** What another process does: it asks for the lock and says what it got. */
  static final class Other {
    private Other() {}

    /** Writes {@code taken}, or who holds the lock, into the second file. */
    public static void main(String[] arguments) throws IOException {
      Path file = Path.of(arguments[0]);
      Optional<OwnerLock> lock = OwnerLock.take(file, "other since 10:00");
      String said = lock.isPresent() ? "taken" : OwnerLock.owner(file);
      Files.writeString(Path.of(arguments[1]), said);
      if (lock.isPresent()) {
        lock.get().close();
      }
    }
  }

  @Test
  void anotherProcessGetsItOnlyWhenTheFirstLetsGo() throws IOException, InterruptedException {
    Path file = folder.resolve("review.triage.gpkg.lock");
    OwnerLock held = OwnerLock.take(file, "first since 09:00").orElseThrow();

    assertEquals(Optional.empty(), OwnerLock.take(file, "second window"));
    assertEquals("first since 09:00", OwnerLock.owner(file));
    assertEquals("first since 09:00", asked(file), "asking has not loosened the lock");
    assertEquals("first since 09:00", asked(file));

    held.close();
    assertFalse(Files.exists(file));
    assertEquals("taken", asked(file));
    Optional<OwnerLock> again = OwnerLock.take(file, "first again");
    assertTrue(again.isPresent());
    again.get().close();
  }

  private String asked(Path file) throws IOException, InterruptedException {
    Path answer = folder.resolve("answer");
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Other.class.getName(),
                file.toString(),
                answer.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, other.waitFor());
    return Files.readString(answer);
  }
}
