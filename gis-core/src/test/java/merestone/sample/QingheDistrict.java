package merestone.sample;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import merestone.layer.GeoPackageOutput;
import merestone.store.shapefile.ShapefileWriter;

/**
 * Writes the synthetic district 清河区 into a folder: the data of the demo and of the end-to-end test.
 * The same program writes the same bytes, on any machine.
 */
public final class QingheDistrict {
  private static final Charset GBK = Charset.forName("GBK");

  private final District district = new District();
  private final Layers layers = new Layers(district);

  /** Writes the district into the folder named, which is made if missing. */
  public static void main(String[] arguments) throws IOException {
    new QingheDistrict().writeTo(Path.of(arguments[0]));
  }

  void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("parcels"));
    Files.createDirectories(folder.resolve("redline"));
    Path parcels = folder.resolve("parcels/项目用地.shp");
    ShapefileWriter.write(parcels, layers.parcels().features(), GBK, Layers.plane());
    Path redLine = folder.resolve("redline/生态保护红线STBHHX.shp");
    ShapefileWriter.write(redLine, layers.redLine().features(), GBK, Layers.degrees());
    // As deliveries often come: nothing but the language byte of the .dbf says that this is GBK.
    Files.delete(folder.resolve("redline/生态保护红线STBHHX.cpg"));
    writeGeoPackage(folder.resolve("qinghe.gpkg"));
    ExpectedFindings expected = new ExpectedFindings(district.planted());
    Files.writeString(folder.resolve("expected-findings.csv"), expected.asCsv());
    String page = expected.asMarkdown().replace("{0}", String.valueOf(district.ordinary().size()));
    Files.writeString(folder.resolve("expected-findings.md"), page, StandardCharsets.UTF_8);
  }

  private void writeGeoPackage(Path target) {
    try (GeoPackageOutput output = GeoPackageOutput.create(target)) {
      add(output, layers.towns());
      add(output, layers.boundary());
      add(output, layers.farmland());
      add(output, layers.reserves());
      output.commit();
    }
  }

  private static void add(GeoPackageOutput output, Table table) {
    output.table(table.schema(), Layers.plane(), table.rows());
  }
}
