package merestone.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import merestone.message.UserError;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

class JsonLinesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void everyLineHasTheKeysOfTheContractInTheirOrder() throws IOException {
    List<String> keys = new ArrayList<>();
    lines(SampleDossier.incomplete()).get(0).fieldNames().forEachRemaining(keys::add);
    assertEquals(
        List.of(
            "id",
            "rule",
            "level",
            "kind",
            "subject",
            "record",
            "town",
            "constraint",
            "areaM2",
            "ellipsoidalM2",
            "shareOfSubject",
            "mu",
            "limit",
            "message",
            "basis",
            "basisToConfirm",
            "at",
            "bbox",
            "doubt",
            "doubtKind",
            "doubtFigures",
            "stability",
            "cause",
            "constraints",
            "details",
            "approval",
            "status",
            "decision",
            "earlierDecision",
            "imprint"),
        keys);
  }

  @Test
  void aConflictCarriesUnroundedFigures() throws IOException {
    JsonNode line = lines(SampleDossier.incomplete()).get(0);
    assertEquals("56363.1055", line.get("areaM2").asText());
    assertEquals("56362.887", line.get("ellipsoidalM2").asText());
    assertEquals("0.123456789", line.get("shareOfSubject").asText());
    // 56363.1055 m² * 15 / 10000 = 84.54465825
    assertEquals("84.54465825", line.get("mu").asText());
    assertEquals("{\"value\":1.0,\"unit\":\"m2\"}", line.get("limit").toString());
  }

  @Test
  void theLargestPartNamesTheConstraintAndAllPartsFollow() throws IOException {
    JsonNode line = lines(SampleDossier.incomplete()).get(0);
    assertEquals("{\"layer\":\"永久基本农田\",\"key\":\"YN-0007\"}", line.get("constraint").toString());
    assertEquals(2, line.get("constraints").size());
    assertEquals(
        "{\"layer\":\"永久基本农田\",\"key\":\"\",\"record\":2,\"areaM2\":7000.0,\"ellipsoidalM2\":6999.9}",
        line.get("constraints").get(1).toString());
  }

  @Test
  void thePlaceLiesInsideTheConflict() throws Exception {
    JsonNode line = lines(SampleDossier.incomplete()).get(0);
    Geometry corner =
        new WKTReader().read("POLYGON((0 0,300 0,300 100,100 100,100 300,0 300,0 0))");
    Geometry at =
        new WKTReader().read("POINT(" + line.get("at").get(0) + " " + line.get("at").get(1) + ")");
    assertTrue(corner.contains(at), at.toText());
    assertEquals("[0.0,0.0,300.0,300.0]", line.get("bbox").toString());
  }

  @Test
  void groundOutsideEverythingHasNoConstraint() throws IOException {
    JsonNode line = lines(SampleDossier.conflicts()).get(1);
    assertEquals("UDB-01", line.get("rule").asText());
    assertTrue(line.get("constraint").isNull());
    assertTrue(line.get("doubt").isNull());
    assertEquals(0, line.get("constraints").size());
  }

  @Test
  void anUndecidedFindingHasAPlaceButNoFigures() throws IOException {
    JsonNode line = lines(SampleDossier.incomplete()).get(1);
    assertEquals("undecided", line.get("kind").asText());
    for (String figure : List.of("areaM2", "ellipsoidalM2", "shareOfSubject", "mu")) {
      assertTrue(line.get(figure).isNull(), figure);
    }
    // the bow tie spans 500..700 by 100..300
    assertEquals("[600.0,200.0]", line.get("at").toString());
    assertEquals("[500.0,100.0,700.0,300.0]", line.get("bbox").toString());
  }

  @Test
  void noFindingsMakeAnEmptyFile() throws IOException {
    assertEquals("", text(SampleDossier.clean()));
  }

  @Test
  void linesEndTheSameEverywhereAndTextStaysChinese() throws IOException {
    String text = text(SampleDossier.incomplete());
    assertFalse(text.contains("\r"));
    assertTrue(text.endsWith("}\n"));
    assertTrue(text.contains("\"清河区<东>工业园\""), text);
  }

  @Test
  void theSameDossierGivesTheSameBytes() throws IOException {
    Path first = folder.resolve("1.jsonl");
    Path second = folder.resolve("2.jsonl");
    JsonLines.write(SampleDossier.incomplete(), first, new SilentProgress());
    JsonLines.write(SampleDossier.incomplete(), second, new SilentProgress());
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  @Test
  void aFolderThatIsNotThereIsMade() {
    Path target = folder.resolve("missing").resolve("findings.jsonl");
    JsonLines.write(SampleDossier.clean(), target, new SilentProgress());
    assertTrue(Files.isRegularFile(target));
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    UserError error =
        assertThrows(
            UserError.class,
            () ->
                JsonLines.write(
                    SampleDossier.clean(), file.resolve("findings.jsonl"), new SilentProgress()));
    assertEquals("output-unwritable", error.problem().code());
    assertTrue(error.problem().message().en().contains(file.toString()));
  }

  private String text(Dossier dossier) throws IOException {
    Path file = folder.resolve("findings.jsonl");
    JsonLines.write(dossier, file, new SilentProgress());
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private List<JsonNode> lines(Dossier dossier) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : text(dossier).split("\n")) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }
}
