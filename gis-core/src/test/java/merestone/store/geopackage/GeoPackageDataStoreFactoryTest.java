package merestone.store.geopackage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import merestone.crs.CoordinateSystem;
import merestone.message.UserError;
import merestone.store.DescribedStore;
import merestone.store.Encoding;
import merestone.store.LayerFacts;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.MultiPolygon;

class GeoPackageDataStoreFactoryTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeOne() {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName("红线");
    builder.add("geom", MultiPolygon.class);
    builder.add("BSM", String.class);
    SimpleFeatureType type = builder.buildFeatureType();
    file = folder.resolve("清河 #1.gpkg");
    try (GeoPackageWriter writer = GeoPackageWriter.create(file)) {
      writer.table(type, CoordinateSystem.unknown(""), List.of());
      writer.commit();
    }
  }

  @Test
  void finderOpensItHoweverTheFileIsNamed() throws IOException {
    List<Object> spellings =
        List.of(
            file, file.toFile(), file.toUri().toURL(), file.toString(), file.toUri().toString());
    for (Object spelling : spellings) {
      DataStore store = DataStoreFinder.getDataStore(Map.of("url", spelling));
      assertInstanceOf(DescribedStore.class, store, spelling.toString());
      assertArrayEquals(new String[] {"红线"}, store.getTypeNames());
      store.dispose();
    }
  }

  @Test
  void finderLeavesOtherFilesToOthers() throws IOException {
    Path text = Files.writeString(folder.resolve("a.csv"), "x");
    for (Object other :
        List.of(text, folder, folder.resolve("gone.gpkg"), "https://example.org/a.gpkg", 7)) {
      assertNull(DataStoreFinder.getDataStore(Map.of("url", other)), other.toString());
    }
  }

  @Test
  void storeSaysWhatTheFileDeclares() throws IOException {
    DataStore store = DataStoreFinder.getDataStore(Map.of("url", file));
    LayerFacts facts = ((DescribedStore) store).facts("红线");
    assertEquals("MultiPolygon", facts.geometryType());
    assertEquals("Undefined cartesian SRS", facts.crs().name());
    assertEquals(new Encoding("UTF-8", Encoding.From.GPKG), facts.encoding());
    assertEquals("TEXT", facts.fields().get(0).type());
    assertEquals(List.of(file), facts.files());
    assertThrows(IOException.class, () -> ((DescribedStore) store).facts("黄线"));
    assertThrows(IOException.class, () -> store.getSchema("黄线"));
  }

  @Test
  void emptyFileIsNoGeoPackage() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.gpkg"));
    UserError error =
        assertThrows(UserError.class, () -> DataStoreFinder.getDataStore(Map.of("url", empty)));
    assertEquals("gpkg-not-a-geopackage", error.problem().code());
  }
}
