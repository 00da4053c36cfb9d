package merestone.sample.broken;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of a shapefile that are missing, cut off, or of another shapefile. */
final class BrokenParts {
  private final Path folder;

  BrokenParts(Path folder) {
    this.folder = folder;
  }

  void write() throws IOException {
    squares("missing-shx").without(".shx");
    squares("missing-dbf").without(".dbf", ".cpg");
    squares("missing-prj").without(".prj");
    squares("truncated-shp").cut(".shp", Parcels.RECORD_BYTES + 40);
    squares("truncated-dbf").cut(".dbf", 60);
    squares("header-length")
        .changed(".shp", shp -> shp.order(ByteOrder.BIG_ENDIAN).putInt(24, 100_000));
    shxOfAnother();
    webPage();
  }

  private Parcels squares(String name) throws IOException {
    return Parcels.squares(folder, name);
  }

  /** A polygon was edited and grew, the old index was delivered with it. */
  private void shxOfAnother() throws IOException {
    byte[] index = Files.readAllBytes(squares("shx-of-another").file(".shx"));
    String grown = "POLYGON ((0 0, 0 100, 50 120, 100 100, 100 0, 0 0))";
    Parcels edited =
        Parcels.of(
            folder, "shx-of-another", Squares.moved(grown), Squares.wkt(200), Squares.wkt(400));
    Files.write(edited.file(".shx"), index);
  }

  /** What a download gives when the session has ended. */
  private void webPage() throws IOException {
    squares("web-page")
        .with(".shp", "<!DOCTYPE html><html><title>登录已超时</title>" + " ".repeat(60) + "</html>\n");
  }
}
