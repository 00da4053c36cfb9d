package merestone.sample.broken;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** GeoPackages with one defect each. */
final class BrokenGeoPackages {
  private static final int PAGE = 512;

  private final Path folder;

  BrokenGeoPackages(Path folder) {
    this.folder = folder;
  }

  void write() throws IOException {
    parcels("application-id-0").run("PRAGMA application_id = 0;");
    parcels("dangling-contents")
        .run(
            "INSERT INTO gpkg_contents VALUES ('redline', 'features', 'redline', '',"
                + " '2026-01-01T00:00:00.000Z', NULL, NULL, NULL, NULL, 4527);");
    parcels("without-extent")
        .run("UPDATE gpkg_contents SET min_x = NULL, min_y = NULL, max_x = NULL, max_y = NULL;");
    parcels("undefined-system")
        .run("UPDATE gpkg_contents SET srs_id = -1; UPDATE gpkg_geometry_columns SET srs_id = -1;");
    parcels("missing-system").run("DELETE FROM gpkg_spatial_ref_sys WHERE srs_id = 4527;");
    parcels("line-among-polygons")
        .put(
            "UPDATE parcels SET geom = ? WHERE fid = 2",
            TinyGeoPackage.blob(Squares.moved("LINESTRING (200 0, 300 100)")));
    parcels("geometry-cut-off")
        .run("UPDATE parcels SET geom = CAST(substr(geom, 1, 60) AS BLOB) WHERE fid = 2;");
    corruptPage();
    halfADownload();
  }

  private TinyGeoPackage parcels(String name) throws IOException {
    return TinyGeoPackage.of(folder.resolve(name + ".gpkg"));
  }

  /** The page with the parcels, found by their numbers, is overwritten. */
  private void corruptPage() throws IOException {
    TinyGeoPackage file = parcels("corrupt-page");
    byte[] bytes = file.bytes();
    int page = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("DK003");
    int start = page / PAGE * PAGE;
    Arrays.fill(bytes, start, start + PAGE, (byte) 0xFF);
    file.replaceBy(bytes);
  }

  private void halfADownload() throws IOException {
    TinyGeoPackage file = parcels("half-a-download");
    byte[] bytes = file.bytes();
    file.replaceBy(Arrays.copyOf(bytes, bytes.length / 2 / PAGE * PAGE));
  }
}
