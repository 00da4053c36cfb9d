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
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

/**
 * Real GeoPackages of other programs, held against facts established with GDAL 3.6.2 and GEOS
 * 3.11.1 (the conformance folder's README).
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

  /** Columns: file, layer, rows, fields, null geometries, vertices, area, CRS code. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          et-067/simple_sewer_features | s_manhole | 69 | 10 | 0 | 69 | 0 | EPSG:27700
          et-067/simple_sewer_features | foul_sewer | 82 | 27 | 0 | 182 | 0 | EPSG:27700
          et-067/simple_sewer_features | surface_water_sewer | 21 | 20 | 0 | 43 | 0 | EPSG:27700
          et-069/gdal_sample | point2d | 2 | 6 | 1 | 1 | 0 | ''
          et-069/gdal_sample | linestring2d | 2 | 0 | 1 | 2 | 0 | EPSG:4326
          et-069/gdal_sample | polygon2d | 2 | 0 | 1 | 10 | 36 | EPSG:32631
          et-072/null_geometry | new_geopackage | 3 | 0 | 2 | 22 | 0.0002749049462 | EPSG:4326
          et-072/null_geometry | PointExamples | 2 | 1 | 1 | 1 | 0 | EPSG:4326
          et-073/features-0 | 0 | 51 | 7 | 0 | 13691 | 1096.054756 | EPSG:4326
          ic-109/pprt_69dreal20090005 | pprt_69dreal20090005_zonereglementairefoncier_s \
          | 10 | 5 | 0 | 153 | 16432.56502 | EPSG:2154
          ic-109/pprt_69dreal20090005 | pprt_69dreal20090005_zonereglementaireurba_s \
          | 25 | 6 | 0 | 4160 | 414233.9954 | EPSG:2154
          ic-109/pprt_69dreal20090005 | pprt_69dreal20090005_perimetre_s \
          | 1 | 4 | 0 | 189 | 414233.9954 | EPSG:2154
          ms-061/mixed_crs | oregon_2269 | 1 | 6 | 0 | 532 | 2.704605058e+12 | EPSG:2269
          ms-061/mixed_crs | oregon_4326 | 1 | 6 | 0 | 532 | 28.15157432 | EPSG:4326
          ms-062/data_only_tables | oregon_cities | 5 | 9 | 5 | 0 | 0 | EPSG:4326
          ms-062/data_only_tables | washington_cities | 6 | 9 | 6 | 0 | 0 | EPSG:4326
          ms-064/world_land_robin | world_land_robin | 1 | 0 | 0 | 9302 | 1.312833545e+14 | ''
          ms-065/Oregon_customCRS | Oregon_customCRS | 1 | 6 | 0 | 2600 | 2.510616624e+11 | ''
          ng-079/multipleholes | multipolywithholes | 1 | 0 | 0 | 33 | 0.3412763334 | EPSG:4326
          ng-080/geometrycollection | test | 1 | 0 | 0 | 10 | 3623.172823 | EPSG:4326
          pd-085/test_dimensions | test_dimensions | 5 | 0 | 0 | 23 | 2.212317871 | EPSG:28992
          pd-085/test_dimensions | test_dimensions3 | 1 | 0 | 0 | 4 | 0.5 | EPSG:28992
          pd-085/test_dimensions | test_dimensions4 | 1 | 0 | 0 | 4 | 0.5 | EPSG:28992
          pd-087/test_geometry_empty | test_geometry_empty | 45 | 28 | 0 | 0 | 0 | EPSG:28992
          pd-088/test_geometry_null | test_geometry_null | 2 | 0 | 2 | 0 | 0 | EPSG:28992
          pd-090/test_geometry_valid | test_geometry_valid | 2 | 0 | 0 | 6 | 0.01676806282 \
          | EPSG:28992
          pd-091/test_layerfeature_falsenegative | test_layerfeature_falsenegative \
          | 1 | 0 | 0 | 5 | 0.0185732645 | EPSG:28992
          """)
  void agreesWithGdal(String file, String layer, ArgumentsAccessor facts) {
    Path path = Shared.conformance(file + ".gpkg");
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(path))) {
      assertEquals(List.of(), opened.problems());
      LayerTable table = read(opened, layer);
      assertEquals(List.of(), table.problems());
      long features = facts.getLong(2);
      assertEquals(features, table.header().features());
      assertEquals(features, table.rows().size());
      assertEquals(facts.getInteger(3), table.header().fields().size());
      assertEquals(features - facts.getLong(4), geometries(table).count());
      assertEquals(facts.getInteger(5), geometries(table).mapToInt(Geometry::getNumPoints).sum());
      double area = facts.getDouble(6);
      double sum = geometries(table).mapToDouble(Geometry::getArea).sum();
      assertEquals(area, sum, 1e-9 * Math.abs(area) + lastDigit(area));
      assertEquals(facts.getString(7), table.crs().code());
    }
  }

  /** The README gives ten significant digits. */
  private static double lastDigit(double printed) {
    return printed == 0 ? 0 : 0.5 * Math.pow(10, Math.floor(Math.log10(Math.abs(printed))) - 9);
  }

  @ParameterizedTest
  @CsvSource({
    "et-069/gdal_sample, 16",
    "et-070/gdal_sample_view, 17",
    "pd-085/test_dimensions, 5",
    "ms-061/mixed_crs, 2",
    "ic-109/pprt_69dreal20090005, 3",
    "ng-079/multipleholes, 1"
  })
  void everyFeaturesTableIsALayer(String file, int layers) {
    Path path = Shared.conformance(file + ".gpkg");
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(path))) {
      assertEquals(layers, opened.layers().size());
    }
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

  @ParameterizedTest
  @CsvSource({
    "ms-064/world_land_robin, UNK / Robinson",
    "ms-065/Oregon_customCRS, UNK / Lambert_Conformal_Conic_2SP"
  })
  void systemWithoutACodeIsReadFromItsWkt(String file, String name) {
    Path path = Shared.conformance(file + ".gpkg");
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(path))) {
      assertEquals(name, opened.only().header().crs().name());
      assertTrue(opened.only().header().crs().isKnown());
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
      assertEquals(0, opened.layers().size());
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
