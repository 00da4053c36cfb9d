package merestone.sample.broken;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes every broken sample into a folder. The same program writes the same bytes, on any machine.
 */
public final class BrokenSamples {
  private BrokenSamples() {}

  /** Writes the samples into the folder named, which is made if missing. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path shapefiles = Files.createDirectories(folder.resolve("shapefile"));
    new BrokenParts(shapefiles).write();
    new BrokenTables(shapefiles).write();
    new BrokenShapes(shapefiles).write();
    new BrokenPlaces(shapefiles).write();
    new BrokenGeoPackages(Files.createDirectories(folder.resolve("geopackage"))).write();
    new BrokenPlotTexts(Files.createDirectories(folder.resolve("txt"))).write();
    new BrokenZips(Files.createDirectories(folder.resolve("zip"))).write();
  }
}
