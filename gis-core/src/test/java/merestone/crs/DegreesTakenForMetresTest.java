package merestone.crs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/** A district is a fraction of a degree wide: its degrees are shown with their decimals. */
class DegreesTakenForMetresTest {

  @Test
  void theRangeSeenIsNotRoundedAway() {
    Envelope district = new Envelope(117.112, 117.468, 36.2, 36.9);

    String said =
        ZoneCheck.contradiction(CoordinateSystems.ofEpsg(4548), district).orElseThrow().en();

    assertEquals("x = 117.11 … 117.47", said.substring(said.indexOf("x ="), said.length() - 1));
  }
}
