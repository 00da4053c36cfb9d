package merestone.crs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  @Test
  void aNumberThatIsNoPlaceIsNotWrittenOut() {
    Envelope broken = new Envelope(39_499_950, 1e300, 4_355_000, 1e300);

    String said =
        ZoneCheck.contradiction(CoordinateSystems.ofEpsg(4527), broken).orElseThrow().en();

    assertTrue(said.contains("x = 39499950 … 1.00e+300"), said);
  }
}
