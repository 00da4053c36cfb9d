package merestone.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import merestone.geom.Geometries;
import merestone.geom.doubt.CauseCase;
import merestone.geom.doubt.CauseGroups;
import merestone.geom.doubt.Conflict;
import merestone.geom.doubt.ConflictDoubt;
import merestone.geom.doubt.Doubt;
import merestone.geom.doubt.DoubtKind;
import merestone.geom.doubt.DoubtSettings;
import merestone.geom.doubt.Outline;
import merestone.geom.doubt.RandomCoverage;
import merestone.geom.doubt.ShiftEstimate;
import merestone.geom.doubt.ShiftSettings;
import merestone.geom.doubt.Stability;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Times doubt, firmness, shift and causes in processor seconds of one thread: {@code DoubtBench
 * CONFLICTS POLYGONS}. Parcels of 24 vertices a border meet a wavy line of 100 000 vertices a
 * little too far (strips) or much too far (real ground), in turns.
 */
final class DoubtBench {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Logger LOG = LoggerFactory.getLogger(DoubtBench.class);

  private DoubtBench() {}

  public static void main(String[] args) {
    int count = Integer.parseInt(args[0]);
    int side = (int) Math.sqrt(Integer.parseInt(args[1]));
    List<Conflict> conflicts = timed("made", () -> conflicts(count));
    for (int round = 0; round < 3; round++) {
      List<Doubt> doubts = timed("doubt of " + count, () -> doubts(conflicts));
      for (DoubtKind kind : DoubtKind.values()) {
        LOG.info("{}: {}", kind, doubts.stream().filter(d -> d.kind() == kind).count());
      }
      LOG.info("moves {}", timed("stability of 1000", () -> moves(conflicts.subList(0, 1000))));
      LOG.info("groups {}", timed("causes", () -> CauseGroups.of(cases(conflicts, doubts)).size()));
    }
    List<Geometry> control = new RandomCoverage(1, side, 20, 6).polygons();
    List<Geometry> submission =
        new RandomCoverage(1, side, 20, 6).redrawn(2, 0.02, 0.2).moved(0.4, 0.3).polygons();
    for (int round = 0; round < 3; round++) {
      LOG.info(
          "shift {}",
          timed(
              "shift of " + side * side,
              () -> ShiftEstimate.between(submission, control, ShiftSettings.DEFAULT)));
    }
  }

  private static <T> T timed(String what, Supplier<T> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    T result = work.get();
    LOG.info("{}: {} s", what, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
    return result;
  }

  private static List<Doubt> doubts(List<Conflict> conflicts) {
    ConflictDoubt doubt = new ConflictDoubt(DoubtSettings.DEFAULT);
    return conflicts.stream().map(doubt::of).toList();
  }

  private static double moves(List<Conflict> conflicts) {
    return conflicts.stream()
        .mapToDouble(
            c -> {
              double area = c.ground().getArea();
              return Stability.of(c, area, area / 2).moveM().orElse(0);
            })
        .sum();
  }

  private static List<CauseCase> cases(List<Conflict> conflicts, List<Doubt> doubts) {
    List<CauseCase> cases = new ArrayList<>();
    for (int i = 0; i < conflicts.size(); i++) {
      Conflict conflict = conflicts.get(i);
      cases.add(
          new CauseCase(
              "parcel " + i,
              "R1",
              "line",
              doubts.get(i).kind(),
              conflict.subject().ground().getEnvelopeInternal(),
              conflict.ground().getEnvelopeInternal(),
              doubts.get(i).whole().areaM2(),
              false));
    }
    return cases;
  }

  /** Parcels of 40 m along a wavy line with a vertex every 4 m, below which all is constraint. */
  private static List<Conflict> conflicts(int count) {
    Random random = new Random(3);
    List<Coordinate> line = new ArrayList<>();
    for (int i = 0; i <= 10 * count; i++) {
      line.add(new Coordinate(500_000 + 4.0 * i, 3_500_000 + 5 * Math.sin(i / 9.0)));
    }
    List<Coordinate> ring = new ArrayList<>(line);
    ring.add(new Coordinate(500_000 + 40.0 * count, 3_499_000));
    ring.add(new Coordinate(500_000, 3_499_000));
    ring.add(line.get(0));
    Outline constraint =
        Outline.of(Geometries.FACTORY.createPolygon(ring.toArray(new Coordinate[0])));
    List<Conflict> conflicts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      conflicts.add(
          conflict(line.subList(10 * i, 10 * i + 11), constraint, random, i / 2 % 2 == 0));
    }
    return conflicts;
  }

  private static Conflict conflict(
      List<Coordinate> line, Outline constraint, Random random, boolean strip) {
    double down = strip ? 0.01 + 0.08 * random.nextDouble() : 1 + 9 * random.nextDouble();
    List<Coordinate> ring = new ArrayList<>();
    line.forEach(at -> ring.add(new Coordinate(at.x, at.y - down)));
    ring.add(new Coordinate(line.get(10).x, line.get(10).y + 40));
    ring.add(new Coordinate(line.get(0).x, line.get(0).y + 40));
    ring.add(ring.get(0));
    Geometry subject = Geometries.FACTORY.createPolygon(ring.toArray(new Coordinate[0]));
    List<Coordinate> near = new ArrayList<>(line);
    near.add(new Coordinate(line.get(10).x, 3_499_900));
    near.add(new Coordinate(line.get(0).x, 3_499_900));
    near.add(near.get(0));
    Geometry part = Geometries.FACTORY.createPolygon(near.toArray(new Coordinate[0]));
    Geometry ground =
        Geometries.polygonal(OverlayNGRobust.overlay(subject, part, OverlayNG.INTERSECTION));
    return new Conflict(Outline.of(subject), List.of(constraint), ground, Conflict.Side.INSIDE);
  }
}
