package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.geom.Geometries;
import merestone.layer.GeoPackageOutput;
import merestone.layer.TableRows;
import merestone.message.UserError;
import merestone.progress.SilentProgress;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Layers whose unit is no metre give areas in square metres all the same. */
class OverlayInFeetTest {
  /** The US survey foot is 1200/3937 m by definition (NIST Special Publication 811, B.6). */
  private static final double FOOT = 1200.0 / 3937;

  @TempDir private Path folder;

  /** Two squares of 1000 ft share 500 ft by 1000 ft. */
  @Test
  void squareFeetBecomeSquareMetres() throws IOException {
    Path a = layer("a", "EPSG:2263", 980_000, 1000);
    Path b = layer("b", "EPSG:2263", 980_500, 1000);
    JsonNode table =
        new ObjectMapper().readTree(OverlayJson.of(run(a, b), Locale.ENGLISH)).at("/constraints/0");
    double expected = 500 * 1000 * FOOT * FOOT;
    assertEquals(expected, table.at("/sumOfPairsM2").asDouble(), 1e-6);
    assertEquals(expected, table.at("/footprintM2").asDouble(), 1e-6);
    assertEquals(1000 * 1000 * FOOT * FOOT, table.at("/area").asDouble(), 1e-6);
  }

  /** 100 m² are 1076.39 square feet: a pair of 1050 is below, one of 1100 above. */
  @Test
  void theLeastAreaAskedForIsInSquareMetres() throws IOException {
    Path a = layer("a", "EPSG:2263", 980_000, 1000);
    JsonNode below = table(a, layer("b", "EPSG:2263", 980_998.95, 1000));
    JsonNode above = table(a, layer("c", "EPSG:2263", 980_998.90, 1000));
    assertEquals(0, below.at("/pairsAboveMinArea").asInt());
    assertEquals(1, above.at("/pairsAboveMinArea").asInt());
  }

  @Test
  void degreesAreStillRefused() {
    Path a = layer("a", "EPSG:4490", 117, 1);
    UserError error = assertThrows(UserError.class, () -> run(a, a));
    assertEquals("crs-not-projected", error.problem().code());
  }

  private JsonNode table(Path a, Path b) throws IOException {
    return new ObjectMapper()
        .readTree(OverlayJson.of(run(a, b), Locale.ENGLISH))
        .at("/constraints/0");
  }

  private static OverlayRun run(Path a, Path b) {
    OverlayRun.Request request =
        new OverlayRun.Request(
            a.toString(),
            List.of(b.toString()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            100,
            1,
            HeapLimit.ofThisProcess());
    return OverlayRun.run(request, new SilentProgress());
  }

  private Path layer(String name, String code, double minX, double side) {
    CoordinateSystem crs = CoordinateSystems.parse(code);
    Path file = folder.resolve(name + ".gpkg");
    SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    type.setName(name);
    type.add("geom", MultiPolygon.class);
    type.add("key", String.class);
    double minY = minX < 200 ? 39 : 200_000;
    Geometry square =
        Geometries.FACTORY.toGeometry(new Envelope(minX, minX + side, minY, minY + side));
    Geometry multi = Geometries.FACTORY.createMultiPolygon(new Polygon[] {(Polygon) square});
    try (GeoPackageOutput out = GeoPackageOutput.create(file)) {
      try (TableRows rows = out.rows(type.buildFeatureType(), crs)) {
        rows.add(multi, "one");
      }
      out.commit();
    }
    return file;
  }
}
