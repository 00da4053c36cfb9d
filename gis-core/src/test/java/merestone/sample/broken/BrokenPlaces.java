package merestone.sample.broken;

import java.io.IOException;
import java.nio.file.Path;

/** Coordinates that contradict the .prj, which always says CGCS2000 zone 39 with zone number. */
final class BrokenPlaces {
  private final Path folder;

  BrokenPlaces(Path folder) {
    this.folder = folder;
  }

  void write() throws IOException {
    at("zone-40-declared-39", 40_490_000, 4_340_000, 100);
    at("zone-number-missing", 490_000, 4_340_000, 100);
    at("degrees-declared-metres", 116.9, 39.2, 0.001);
    at("axes-swapped", 4_340_000, 39_490_000, 100);
  }

  private void at(String name, double x, double y, double side) throws IOException {
    Parcels.of(
        folder,
        name,
        Squares.wkt(x, y, side),
        Squares.wkt(x + 2 * side, y, side),
        Squares.wkt(x + 4 * side, y, side));
  }
}
