package merestone.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import merestone.store.LayerSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Features and vertices as GDAL's Python counts them in the sample (closing vertices included). */
class LayerSizesTest {
  private static final Path QINGHE = Path.of("..", "sample-data", "qinghe");

  @TempDir Path folder;

  // Holes and parts have a few bytes more than a plain polygon: the vertices are told within 5 %.
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "parcels/项目用地.shp,599,5600",
    "redline/生态保护红线STBHHX.shp,9,2739",
    "qinghe.gpkg#XZQ,12,3293",
    "qinghe.gpkg#YJJBNTBHTB,1067,33008"
  })
  void lengthsTellTheVertices(String path, long features, long vertices) {
    LayerSize size = LayerSizes.of(LayerSource.parse(QINGHE.resolve(path).toString()));
    assertEquals(features, size.features());
    assertEquals(vertices, size.vertices(), 0.05 * vertices);
  }

  @Test
  void aZipIsNotUnpackedToBeMeasured() throws IOException {
    Path zip = folder.resolve("parcels.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (String suffix : List.of(".shp", ".shx", ".dbf")) {
        entries.putNextEntry(new ZipEntry("in/项目用地" + suffix));
        Files.copy(QINGHE.resolve("parcels/项目用地" + suffix), entries);
      }
    }
    LayerSize plain = LayerSizes.of(LayerSource.of(QINGHE.resolve("parcels/项目用地.shp")));
    assertEquals(plain, LayerSizes.of(LayerSource.of(zip)));
    assertEquals(plain, LayerSizes.of(LayerSource.of(zip).withLayer("项目用地")));
    assertEquals(LayerSize.UNKNOWN, LayerSizes.of(LayerSource.of(zip).withLayer("项目")));
  }

  @Test
  void whatCannotBeOpenedIsUnknown() throws IOException {
    Path noZip = Files.writeString(folder.resolve("a.zip"), "no zip");
    assertEquals(LayerSize.UNKNOWN, LayerSizes.of(LayerSource.of(noZip)));
    assertEquals(LayerSize.UNKNOWN, LayerSizes.of(LayerSource.of(folder.resolve("missing.shp"))));
    assertEquals(LayerSize.UNKNOWN, LayerSizes.of(LayerSource.of(QINGHE.resolve("qinghe.gpkg"))));
  }
}
