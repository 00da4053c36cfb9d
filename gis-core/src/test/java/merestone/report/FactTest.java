package merestone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactTest {

  /** The versions the build asks for: pom.xml for JTS and SQLite, GeoTools 33.1 in its wrapper. */
  @Test
  void theLibrariesThatComputeAreNamedWithTheirVersions() {
    Map<String, String> facts = values();
    assertEquals("1.20.0", facts.get("jts"));
    assertEquals("33.1", facts.get("geotools"));
    assertEquals("3.54.1.0", facts.get("sqlite-jdbc"));
  }

  /** GeoTools 33 ships EPSG dataset 11.031. */
  @Test
  void theEpsgDatasetIsNamedWithoutUnpackingIt(@TempDir Path folder) {
    Path unpacked = folder.resolve("epsg");
    String before = System.setProperty("EPSG-HSQL.directory", unpacked.toString());
    try {
      assertEquals("11.0.31", values().get("epsg"));
      assertFalse(Files.exists(unpacked));
    } finally {
      restore(before);
    }
  }

  @Test
  void nothingNamesTheMachine() {
    String all = String.join(" ", values().values());
    for (String own : List.of("java.version", "os.name", "user.dir", "user.home")) {
      assertFalse(all.contains(System.getProperty(own)), own);
    }
  }

  private static void restore(String before) {
    if (before == null) {
      System.clearProperty("EPSG-HSQL.directory");
    } else {
      System.setProperty("EPSG-HSQL.directory", before);
    }
  }

  private static Map<String, String> values() {
    return Fact.of(SampleDossier.clean()).stream()
        .collect(Collectors.toMap(Fact::code, fact -> fact.value().en()));
  }
}
