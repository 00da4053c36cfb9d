package merestone.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.geotools.api.data.DataStoreFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be opened is told once, as a problem, and not as a log of the library too. */
class SilentFinderTest {
  @TempDir Path folder;

  @Test
  void theProblemIsAllThatIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("short.shp"), "too short");
    List<String> logged = new ArrayList<>();
    Handler handler = handler(logged);
    Logger library = Logger.getLogger(DataStoreFinder.class.getPackageName());
    library.addHandler(handler);
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(file))) {
      assertEquals(1, opened.problems().size(), opened.problems().toString());
      assertEquals(file.toString(), opened.problems().get(0).path());
    } finally {
      library.removeHandler(handler);
    }
    assertEquals(List.of(), logged);
  }

  private static Handler handler(List<String> logged) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        logged.add(record.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
