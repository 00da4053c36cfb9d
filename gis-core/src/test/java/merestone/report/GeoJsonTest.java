package merestone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import merestone.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoJsonTest {
  @TempDir Path folder;

  private JsonNode written() throws Exception {
    return Written.all(SampleDossier.incomplete(), folder, Language.EN).geoJson();
  }

  @Test
  void outerRingsAreCounterClockwiseAndClosed() throws Exception {
    JsonNode ring = written().get("features").get(0).get("geometry").get("coordinates").get(0);
    double twice = 0;
    for (int i = 0; i + 1 < ring.size(); i++) {
      JsonNode a = ring.get(i);
      JsonNode b = ring.get(i + 1);
      twice +=
          a.get(0).doubleValue() * b.get(1).doubleValue()
              - b.get(0).doubleValue() * a.get(1).doubleValue();
    }
    assertTrue(twice > 0, "RFC 7946, 3.1.6");
    assertEquals(ring.get(0), ring.get(ring.size() - 1));
  }

  @Test
  void anUndecidedFindingHasANullGeometryAndNullFigures() throws Exception {
    JsonNode feature = written().get("features").get(1);
    assertTrue(feature.get("geometry").isNull());
    assertTrue(feature.get("properties").get("areaM2").isNull());
  }

  @Test
  void itSaysInWhatSystemTheCoordinatesAre() throws Exception {
    assertTrue(written().get("merestone").get("crs").get("en").asText().contains("WGS 84"));
  }
}
