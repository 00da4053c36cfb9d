package merestone.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import merestone.geom.Geometries;
import merestone.progress.SilentProgress;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Runs the polygon pairs of published robustness cases, in the XML form of JTS and GEOS, through
 * the engine, and compares areas with {@code OverlayNGRobust}. The cases are not part of this
 * project: the folder holds them, such as {@code tests/xmltester/tests/robust} of the GEOS sources.
 */
public final class RobustnessCases {
  private static final Pattern CASE = Pattern.compile("<case>(.*?)</case>", Pattern.DOTALL);
  private static final Pattern SHAPE = Pattern.compile("<(a|b)>(.*?)</\\1>", Pattern.DOTALL);

  private int pairs;
  private int undecided;
  private int differing;
  private double worst;
  private final List<String> report = new ArrayList<>();

  private RobustnessCases() {}

  /** Returns a line for each case that is undecided or differs, and the counts in the last. */
  public static List<String> run(Path folder) throws IOException {
    RobustnessCases run = new RobustnessCases();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        run.file(file);
      }
    }
    run.report.add(
        "%d pairs of polygons, %d undecided, %d differ by more than 1e-9, worst %.1e"
            .formatted(run.pairs, run.undecided, run.differing, run.worst));
    return run.report;
  }

  private void file(Path file) throws IOException {
    Matcher one = CASE.matcher(Files.readString(file));
    for (int number = 1; one.find(); number++) {
      Matcher shapes = SHAPE.matcher(one.group(1));
      List<Geometry> found = new ArrayList<>();
      while (shapes.find()) {
        read(shapes.group(2).strip()).ifPresent(found::add);
      }
      if (found.size() == 2) {
        compare(file.getFileName() + " " + number, found.get(0), found.get(1));
      }
    }
  }

  private void compare(String name, Geometry a, Geometry b) {
    pairs++;
    double expected = OverlayNGRobust.overlay(valid(a), valid(b), OverlayNG.INTERSECTION).getArea();
    Tabulation table =
        Tabulation.of(
                Layers.polygons(Layers.role("a").add(a, Map.of("BSM", "a")).build()),
                List.of(Layers.polygons(Layers.role("b").add(b, Map.of("BSM", "b")).build())),
                1,
                new SilentProgress())
            .get(0);
    for (Overlaid result :
        List.of(
            OverlayLadder.difference(valid(a), valid(b)),
            OverlayLadder.union(List.of(valid(a), valid(b))))) {
      if (result.failed()) {
        report.add(name + ": ladder failed " + result.tried());
      }
    }
    double off = Math.abs(table.pairs().sumM2() - expected) / Math.max(a.getArea(), b.getArea());
    worst = Math.max(worst, off);
    if (!table.undecided().isEmpty()) {
      undecided++;
      report.add(name + ": undecided");
    } else if (off > 1e-9) {
      differing++;
      report.add(
          "%s: %s instead of %s (%.1e)%s"
              .formatted(name, table.pairs().sumM2(), expected, off, isSnapped(a, b)));
    }
  }

  /** Says whether JTS had to move coordinates, so that its own area is not exact. */
  private static String isSnapped(Geometry a, Geometry b) {
    try {
      OverlayNG.overlay(valid(a), valid(b), OverlayNG.INTERSECTION, new PrecisionModel());
      return "";
    } catch (TopologyException e) {
      return "; JTS itself had to snap";
    }
  }

  private static Geometry valid(Geometry geometry) {
    return geometry.isValid() ? geometry : GeometryFixer.fix(geometry);
  }

  private static Optional<Geometry> read(String text) {
    try {
      Geometry geometry =
          text.matches("[0-9A-Fa-f\\s]+")
              ? new WKBReader(Geometries.FACTORY).read(WKBReader.hexToBytes(text.strip()))
              : new WKTReader(Geometries.FACTORY).read(text);
      boolean ground = geometry instanceof Polygonal && !geometry.isEmpty();
      return ground ? Optional.of(geometry) : Optional.empty();
    } catch (ParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
