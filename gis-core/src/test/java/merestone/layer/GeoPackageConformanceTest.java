package merestone.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import merestone.progress.SilentProgress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

/**
 * What ConformanceTableTest does not see of real GeoPackages of other programs: views, the words of
 * refusals, that reading leaves no trace.
 */
class GeoPackageConformanceTest {

  private static LayerTable read(OpenedLayers opened, String layer) {
    return opened.layers().stream()
        .filter(each -> each.header().name().equals(layer))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no layer " + layer))
        .table(new SilentProgress());
  }

  private static Stream<Geometry> geometries(LayerTable table) {
    return table.rows().stream()
        .map(row -> (Geometry) row.feature().getDefaultGeometry())
        .filter(geometry -> geometry != null);
  }

  @ParameterizedTest
  @CsvSource({"sample_view, 8, 1, 304"})
  void registeredViewIsALayer(String view, int rows, int fields, double area) {
    Path path = Shared.conformance("et-070/gdal_sample_view.gpkg");
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(path).withLayer(view))) {
      LayerTable table = read(opened, view);
      assertEquals(rows, table.rows().size());
      assertEquals(fields, table.header().fields().size());
      // 304: the sum of OGR's GetGeometryRef().GetArea() over the view's features
      assertEquals(area, geometries(table).mapToDouble(Geometry::getArea).sum(), 1e-9);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          et-074/empty | no-layers | has no layers
          et-075/elevation | no-layers | holds only elevation (2d-gridded-coverage)
          ng-081/test | gpkg-not-a-geopackage | is not a GeoPackage
          ng-083/attributes | no-layers | holds only attributes (attributes)
          pd-084/test_broken_geopackage | gpkg-table-missing | its table gpkg_contents is missing
          """)
  void fileWithoutLayersSaysWhy(String file, String code, String words) {
    Path path = Shared.conformance(file + ".gpkg");
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(path))) {
      assertTrue(opened.layers().stream().noneMatch(Layer::hasGeometry));
      assertEquals(1, opened.problems().size());
      assertEquals(code, opened.problems().get(0).code());
      assertEquals(path.toString(), opened.problems().get(0).path());
      String message = opened.problems().get(0).message().in(Locale.ENGLISH);
      assertTrue(message.contains(words), message);
    }
  }

  @ParameterizedTest
  @CsvSource({"pd-090/test_geometry_valid, 1, 1"})
  void invalidAndWrongTypeAreLeftForTheCheckToFlag(String file, int invalid, int points) {
    Path path = Shared.conformance(file + ".gpkg");
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(path))) {
      LayerTable table = opened.only().table(new SilentProgress());
      assertEquals(invalid, geometries(table).filter(each -> !each.isValid()).count());
      assertEquals(
          points, geometries(table).filter(each -> each.getGeometryType().equals("Point")).count());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "et-067/simple_sewer_features",
    "et-070/gdal_sample_view",
    "pd-084/test_broken_geopackage"
  })
  void readingLeavesNoTrace(String file) throws IOException {
    Path path = Shared.conformance(file + ".gpkg");
    byte[] before = Files.readAllBytes(path);
    List<String> beside = names(path.getParent());
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(path))) {
      opened.layers().forEach(each -> each.table(new SilentProgress()));
      assertEquals(beside, names(path.getParent()));
    }
    assertEquals(beside, names(path.getParent()));
    assertTrue(Arrays.equals(before, Files.readAllBytes(path)));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }
}
