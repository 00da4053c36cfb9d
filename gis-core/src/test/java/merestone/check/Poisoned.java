package merestone.check;

import merestone.geom.Geometries;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** A polygon that fails whoever asks for its ring. */
final class Poisoned extends Polygon {
  private static final long serialVersionUID = 1L;

  Poisoned() {
    super(
        ((Polygon) Geometries.FACTORY.toGeometry(new Envelope(0, 10, 3_900_000, 3_901_000)))
            .getExteriorRing(),
        new LinearRing[0],
        Geometries.FACTORY);
  }

  @Override
  public LinearRing getExteriorRing() {
    throw new IllegalStateException("poison");
  }
}
