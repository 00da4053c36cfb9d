package merestone.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.progress.SilentProgress;
import merestone.store.shapefile.ShapefileWriter;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.filter.identity.FeatureIdImpl;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same texts in both formats: a .dbf cannot tell its padding from blanks, a GeoPackage can. */
class PaddedTextTest {
  private static final CoordinateSystem ZONE_39 = CoordinateSystems.ofEpsg(4527);
  private static final SimpleFeatureType TYPE = Samples.type("zones");
  private static final List<String> TEXTS = List.of("core", "core ", " core", "general");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}: shapefile {1}, GeoPackage {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "名称" = 'core'     | 0 1   | 0
          "名称" = 'core '    | ''    | 1
          "名称" = ' core'    | 2     | 2
          "名称" LIKE 'core%' | 0 1   | 0 1
          "名称" <> 'core'    | 2 3   | 1 2 3
          """)
  void aConditionFinds(String condition, String inShapefile, String inGeoPackage)
      throws IOException, CQLException {
    Filter parsed = ECQL.toFilter(condition);
    assertEquals(inShapefile, found(parsed, shapefile()));
    assertEquals(inGeoPackage, found(parsed, geoPackage()));
  }

  private static String found(Filter condition, Path file) {
    List<String> records = new ArrayList<>();
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(file))) {
      for (Row row : opened.layers().get(0).table(new SilentProgress()).rows()) {
        if (condition.evaluate(row.feature())) {
          records.add(String.valueOf(row.record()));
        }
      }
    }
    return String.join(" ", records);
  }

  private static List<SimpleFeature> features() {
    List<SimpleFeature> features = new ArrayList<>();
    for (String text : TEXTS) {
      Object[] values = {Samples.wkt(Samples.SQUARE), text};
      features.add(new SimpleFeatureImpl(values, TYPE, new FeatureIdImpl("x"), false));
    }
    return features;
  }

  private Path shapefile() throws IOException {
    Path file = folder.resolve("zones.shp");
    ShapefileWriter.write(
        file, new ListFeatureCollection(TYPE, features()), StandardCharsets.UTF_8, ZONE_39);
    return file;
  }

  private Path geoPackage() {
    Path file = folder.resolve("zones.gpkg");
    try (GeoPackageOutput output = GeoPackageOutput.create(file)) {
      output.table(TYPE, ZONE_39, features());
      output.commit();
    }
    return file;
  }
}
