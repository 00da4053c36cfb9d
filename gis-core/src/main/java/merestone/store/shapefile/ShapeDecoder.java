package merestone.store.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import merestone.store.shapefile.ShapeType.Family;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * Turns the content of .shp records into JTS geometry, X and Y only. What is wrong with a record is
 * noted, never thrown.
 */
final class ShapeDecoder {
  /** Longest content read: 512 MiB, 33 million points. */
  static final int MAX_BYTES = 1 << 29;

  private static final int RECORD_HEADER_BYTES = 8;
  private static final int BOX_END = 36;

  private final FileWindow shp;
  private final ShapeType type;
  private final ProblemLog problems;
  private final BooleanSupplier isFileBackwards;

  ShapeDecoder(
      FileWindow shp, ShapeType type, ProblemLog problems, BooleanSupplier isFileBackwards) {
    this.shp = shp;
    this.type = type;
    this.problems = problems;
    this.isFileBackwards = isFileBackwards;
  }

  /** Returns a record's geometry; empty for a null shape and for one that cannot be read. */
  Optional<Geometry> read(int record, long offset, int length) throws IOException {
    if (offset == ShapeIndex.LOST) {
      return Optional.empty(); // the damage that took it was told with its range of records
    }
    if (length > MAX_BYTES) {
      problems.record(Fault.RECORD_UNREADABLE, record, offset);
      return Optional.empty();
    }
    int code = shp.littleInt(offset + RECORD_HEADER_BYTES);
    ShapeType found = ShapeType.of(code).orElse(null);
    if (found == ShapeType.NULL) {
      return Optional.empty();
    }
    if (found == null || (type != ShapeType.NULL && found.family() != type.family())) {
      problems.record(Fault.RECORD_TYPE, record, code, type.code());
      return Optional.empty();
    }
    int at = shp.locate(offset + RECORD_HEADER_BYTES, length);
    Optional<Geometry> geometry = shape(found.family(), record, at, length);
    if (geometry.isEmpty() && !problems.has(Fault.COORDINATE, record)) {
      problems.record(Fault.RECORD_UNREADABLE, record, offset);
    }
    return geometry;
  }

  private Optional<Geometry> shape(Family family, int record, int at, int length) {
    return switch (family) {
      case POINT -> point(record, at, length);
      case MULTIPOINT -> multiPoint(record, at, length);
      case LINE, POLYGON -> parts(family, record, at, length);
      default -> Optional.empty();
    };
  }

  private Optional<Geometry> point(int record, int at, int length) {
    return length < 20
        ? Optional.empty()
        : points(record, at + 4, 1).map(xy -> Shapes.point(xy[0], xy[1]));
  }

  private Optional<Geometry> multiPoint(int record, int at, int length) {
    if (length < BOX_END + 4) {
      return Optional.empty();
    }
    int count = shp.buffer().getInt(at + BOX_END);
    return count < 0 || count > (length - 40) / 16
        ? Optional.empty()
        : points(record, at + 40, count).map(Shapes::multiPoint);
  }

  private Optional<Geometry> parts(Family family, int record, int at, int length) {
    if (length < BOX_END + 8) {
      return Optional.empty();
    }
    int parts = shp.buffer().getInt(at + BOX_END);
    int points = shp.buffer().getInt(at + BOX_END + 4);
    boolean counted = parts >= 0 && points >= 0 && 44 + 4L * parts + 16L * points <= length;
    if (!counted) {
      return Optional.empty();
    }
    int[] starts = starts(at + 44, parts, points);
    if (starts.length == 0) {
      return Optional.empty();
    }
    return points(record, at + 44 + 4 * parts, points)
        .map(xy -> family == Family.LINE ? lines(record, xy, starts) : rings(record, xy, starts));
  }

  /**
   * Returns where each part begins, and after the last where it ends; nothing if that is absurd.
   */
  private int[] starts(int at, int parts, int points) {
    int[] starts = new int[parts + 1];
    for (int i = 0; i < parts; i++) {
      starts[i] = shp.buffer().getInt(at + 4 * i);
      if (starts[i] < (i == 0 ? 0 : starts[i - 1])) {
        return new int[0];
      }
    }
    starts[parts] = points;
    return parts > 0 && starts[parts - 1] > points ? new int[0] : starts;
  }

  private Optional<double[]> points(int record, int at, int count) {
    double[] xy = new double[2 * count];
    ByteBuffer bytes = shp.buffer().slice(at, 16 * count).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asDoubleBuffer().get(xy);
    for (int i = 0; i < xy.length; i += 2) {
      if (!ShpHeader.isPlace(xy[i], xy[i + 1])) {
        problems.record(Fault.COORDINATE, record, xy[i], xy[i + 1]);
        return Optional.empty();
      }
    }
    return Optional.of(xy);
  }

  private Geometry lines(int record, double[] xy, int[] starts) {
    List<LineString> lines = new ArrayList<>();
    int degenerate = 0;
    for (int i = 0; i + 1 < starts.length; i++) {
      if (starts[i + 1] - starts[i] < 2) {
        degenerate++;
      } else {
        lines.add(Shapes.line(Arrays.copyOfRange(xy, 2 * starts[i], 2 * starts[i + 1])));
      }
    }
    if (degenerate > 0) {
      problems.record(Fault.LINE_DEGENERATE, record, degenerate);
    }
    return Shapes.multiLine(lines);
  }

  private Geometry rings(int record, double[] xy, int[] starts) {
    PolygonAssembler assembler = new PolygonAssembler(isFileBackwards);
    for (int i = 0; i + 1 < starts.length; i++) {
      boolean isAll = starts[i + 1] - starts[i] == xy.length / 2;
      assembler.add(isAll ? xy : Arrays.copyOfRange(xy, 2 * starts[i], 2 * starts[i + 1]));
    }
    Geometry polygons = assembler.assemble();
    assembler.findings().forEach((fault, count) -> problems.record(fault, record, count));
    return polygons;
  }
}
