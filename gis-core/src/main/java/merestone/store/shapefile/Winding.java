package merestone.store.shapefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * Tells whether a file winds its shells counter-clockwise, against the format: whether more than
 * half of a sample of its records have a counter-clockwise largest ring. Looks once, when asked.
 */
final class Winding implements BooleanSupplier {
  private static final int SAMPLED_RECORDS = 500;

  private final ShapefileContents contents;
  private Optional<Boolean> answer = Optional.empty();

  Winding(ShapefileContents contents) {
    this.contents = contents;
  }

  @Override
  public boolean getAsBoolean() {
    if (answer.isEmpty()) {
      try {
        answer = Optional.of(sample() < 0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return answer.get();
  }

  /** Returns clockwise records minus counter-clockwise ones. */
  private int sample() throws IOException {
    ProblemLog aside = new ProblemLog(contents.files().shp());
    try (ShapeRecords records = new ShapeRecords(contents, aside, () -> false)) {
      int step = Math.max(1, records.count() / SAMPLED_RECORDS);
      int balance = 0;
      for (int record = 0; record < records.count(); record += step) {
        balance += records.read(record).map(Winding::ofLargestRing).orElse(0);
      }
      return balance;
    }
  }

  private static int ofLargestRing(Geometry polygons) {
    double largest = 0;
    for (Object line : LinearComponentExtracter.getLines(polygons)) {
      double signed = Area.ofRingSigned(((LineString) line).getCoordinateSequence());
      largest = Math.abs(signed) > Math.abs(largest) ? signed : largest;
    }
    return (int) Math.signum(largest);
  }
}
