package merestone.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import merestone.crs.CoordinateSystems;
import merestone.progress.SilentProgress;
import merestone.store.Encoding;
import merestone.store.FieldFacts;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFactorySpi;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.memory.MemoryDataStore;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;

/** A GeoTools store that knows nothing of ours is found, described from its schema, and read. */
class ForeignStoreTest {
  private static final DataStoreFactorySpi FACTORY = new MemoryFactory();

  @TempDir Path folder;

  @BeforeEach
  void register() {
    DataStoreFinder.registerFactory(FACTORY);
  }

  @AfterEach
  void deregister() {
    DataStoreFinder.deregisterFactory(FACTORY);
  }

  @Test
  void layersOfAForeignStoreAreLayers() throws IOException {
    Path file = Files.writeString(folder.resolve("district.memory"), "");
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(file).withEncoding("GBK"))) {
      assertEquals(List.of(), opened.problems());
      LayerHeader header = opened.only().header();
      assertEquals("parcels", header.name());
      assertEquals("Polygon", header.geometryType());
      assertEquals("EPSG:4548", header.crs().code());
      assertEquals(new Encoding("GBK", Encoding.From.OPTION), header.encoding());
      assertEquals(List.of(new FieldFacts("BSM", "String", -1)), header.fields());
      assertEquals(new Envelope(0, 10, 0, 10), header.extent());
      assertEquals(1, opened.only().table(new SilentProgress()).rows().size());
      assertTrue(opened.only().problems().isEmpty());
    }
  }

  private static final class MemoryFactory implements DataStoreFactorySpi {
    @Override
    public boolean canProcess(Map<String, ?> parameters) {
      return parameters.get("url") instanceof URL url && url.getPath().endsWith(".memory");
    }

    @Override
    public DataStore createDataStore(Map<String, ?> parameters) {
      SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
      builder.setName("parcels");
      builder.add("geom", Polygon.class, CoordinateSystems.ofEpsg(4548).geotools().orElseThrow());
      builder.add("BSM", String.class);
      SimpleFeatureType type = builder.buildFeatureType();
      Object[] values = {Samples.wkt(Samples.SQUARE), "1"};
      MemoryDataStore store = new MemoryDataStore();
      store.addFeature(SimpleFeatureBuilder.build(type, values, "parcels.1"));
      return store;
    }

    @Override
    public DataStore createNewDataStore(Map<String, ?> parameters) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String getDisplayName() {
      return "memory";
    }

    @Override
    public String getDescription() {
      return "for the test";
    }

    @Override
    public Param[] getParametersInfo() {
      return new Param[] {new Param("url", URL.class)};
    }

    @Override
    public boolean isAvailable() {
      return true;
    }
  }
}
