package merestone.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
  private static final String QINGHE = Path.of("..", "sample-data", "qinghe").toString();
  private static final String BROKEN = Path.of("..", "sample-data", "broken").toString();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void withoutOutNothingIsWrittenAndLayersAreTold() throws IOException {
    assertEquals(ExitCode.OK, run(QINGHE, "--json"));
    JsonNode told = new ObjectMapper().readTree(out.toString());
    assertFalse(told.has("review"));
    assertEquals("EPSG:4527", told.get("crs").asText());
    assertEquals(6, told.get("layers").size());
    JsonNode parcels = told.get("layers").get(0);
    assertEquals("parcels", parcels.get("role").asText());
    assertEquals("sure", parcels.get("guesses").get(0).get("confidence").asText());
    assertEquals(20, parcels.get("preview").get("rows").size());
    assertEquals(
        List.of(),
        StreamSupport.stream(told.get("roles").spliterator(), false)
            .filter(role -> role.get("missing").asBoolean())
            .toList());
  }

  @Test
  void ofAPathThatDoesNotExistOnlyTheReasonIsSaid() {
    assertEquals(ExitCode.UNREADABLE, run("nowhere", "--lang=zh", "--quiet"));
    assertEquals("", out.toString());
    assertTrue(err.toString().startsWith("nowhere: "), err.toString());
    assertTrue(err.toString().contains("找不到"), err.toString());
  }

  @Test
  void whatAnEncodingWasDecidedByIsSaidInWords() {
    assertEquals(ExitCode.OK, run(QINGHE, "--lang=zh", "--quiet"));
    assertTrue(out.toString().contains("编码 UTF-8（依据 GeoPackage 标准）"), out.toString());
    assertFalse(out.toString().matches("(?s).*依据 [a-z]+）.*"), out.toString());
  }

  @Test
  void whatIsWrittenCanBeCheckedAndIsNotReplacedUnasked() throws IOException {
    Path review = folder.resolve("review.yaml");
    String[] asked = {QINGHE, "--out", review.toString(), "--role", "XZQ=-"};
    assertEquals(ExitCode.OK, run(asked));
    assertTrue(Files.readString(review).contains("#   "), "the layer left out is named");
    assertEquals(ExitCode.USAGE, run(asked));
    String[] again = Stream.concat(Stream.of(asked), Stream.of("--force")).toArray(String[]::new);
    assertEquals(ExitCode.OK, run(again));
    int check =
        CommandLineDoor.run(
            console(), "check", review.toString(), "--out", folder.resolve("r").toString());
    assertEquals(ExitCode.INCOMPLETE, check); // as the sample's own review ends
  }

  @Test
  void brokenFilesDoNotStopTheRest() {
    assertEquals(ExitCode.OK, run(BROKEN, "--lang", "en"));
    assertTrue(out.toString().contains("missing-prj.shp"));
    assertTrue(err.toString().contains("web-page.shp"));
  }

  @Test
  void whatCannotBeIsTheUsersMistake() {
    assertEquals(ExitCode.USAGE, run(QINGHE, "--role", "XZQ"));
    assertEquals(ExitCode.USAGE, run(QINGHE, "--role", "nobody=parcels"));
    assertEquals(ExitCode.USAGE, run(QINGHE, "--crs", "EPSG:99999"));
    assertEquals(ExitCode.UNREADABLE, run(folder.resolve("not-there").toString()));
  }

  private int run(String... words) {
    String[] all = Stream.concat(Stream.of("new"), Stream.of(words)).toArray(String[]::new);
    return CommandLineDoor.run(console(), all);
  }

  private Console console() {
    return new Console(new PrintWriter(out), new PrintWriter(err));
  }
}
