package merestone.geom.topology;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** Finds geometries of more than one part. Stateless; safe from many threads; O(1) a geometry. */
public final class Multiparts {
  private Multiparts() {}

  /**
   * A geometry in several parts.
   *
   * @param parts how many, empty ones left out; at least two
   * @param geometry the geometry
   */
  public record Multipart(int parts, Geometry geometry) {}

  /** Returns the geometry if it has more than one part that is not empty; else nothing. */
  public static List<Multipart> of(Geometry geometry) {
    int parts = 0;
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      parts += geometry.getGeometryN(i).isEmpty() ? 0 : 1;
    }
    return parts > 1 ? List.of(new Multipart(parts, geometry)) : List.of();
  }
}
