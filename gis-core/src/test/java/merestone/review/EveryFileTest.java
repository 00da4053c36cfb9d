package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import merestone.message.Problem;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every file below the folder that {@code -Dmerestone.files} names, however strange: what is
 * inside is told or refused in words, and the inputs stay as they are. Without the property there
 * is nothing to do.
 */
class EveryFileTest {
  private static final List<String> KINDS = List.of(".shp", ".gpkg", ".zip", ".txt");

  @TestFactory
  Stream<DynamicTest> isToldOrRefusedAndStaysAsItIs() throws IOException {
    String folder = System.getProperty("merestone.files", "");
    assumeTrue(!folder.isEmpty(), "no folder named by -Dmerestone.files");
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(folder))) {
      files = all.filter(EveryFileTest::isInput).sorted().toList();
    }
    return files.stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> look(file)));
  }

  private static boolean isInput(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file) && KINDS.stream().anyMatch(name::endsWith);
  }

  private static void look(Path file) throws IOException {
    Map<String, String> before = neighbours(file);

    Inspection found = Inspection.of(List.of(file.toString()), true, new SilentProgress());

    assertFalse(found.layers().isEmpty() && found.problems().isEmpty(), "silence is no answer");
    for (Problem problem : found.problems()) {
      assertFalse(problem.remedy().zh().isBlank(), problem.code());
    }
    assertEquals(before, neighbours(file));
  }

  /** Returns size, time and digest of everything beside a file, itself included. */
  private static Map<String, String> neighbours(Path file) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
      for (Path each : beside.toList()) {
        String bytes = Files.isRegularFile(each) ? digest(each) : "";
        all.put(each.toString(), Files.getLastModifiedTime(each) + " " + bytes);
      }
    }
    return all;
  }

  private static String digest(Path file) throws IOException {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
