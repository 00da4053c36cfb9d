package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import merestone.finding.Area;
import merestone.finding.ByClass;
import merestone.finding.Rungs;
import merestone.geom.overlap.AreaGrowth;
import merestone.geom.overlap.Coverage;
import org.locationtech.jts.geom.Geometry;

/**
 * Finds what the subjects of one layer share with the features of another: areas at once,
 * geometries when asked for. Keeps buffers and counts: one instance a thread.
 */
final class Encounter {
  private static final int[] NOBODY = {};

  private final LayerIndex index;
  private final Measure measure;
  private final PairAreas areas;
  private final Coverage coverage;

  Encounter(LayerIndex subjects, LayerIndex index, Measure measure) {
    this.index = index;
    this.measure = measure;
    this.areas = new PairAreas(subjects.polygons(), index.polygons());
    this.coverage = new Coverage(subjects.polygons().edges(), index.polygons().edges());
  }

  /** Returns how many pairs were decided on which step so far. */
  Rungs rungs() {
    return areas.rungs();
  }

  LayerIndex index() {
    return index;
  }

  Meeting meet(int subject, Scale scale) {
    AreaGrowth growth = scale.isGood() ? scale.growth() : AreaGrowth.NONE;
    areas.measure(growth);
    coverage.measure(growth);
    List<Piece> pieces = new ArrayList<>();
    for (int constraint : areas.near(subject)) {
      piece(subject, constraint, scale).ifPresent(pieces::add);
    }
    List<Piece> sharing = pieces.stream().filter(piece -> !piece.isFailed()).toList();
    List<Entangled> entangled = entangled(subject, sharing);
    return new Meeting(
        index, pieces, footprint(subject, entangled, scale), byClass(subject, entangled, scale));
  }

  private Optional<Piece> piece(int subject, int constraint, Scale scale) {
    OptionalDouble decided = areas.byEdges(subject, constraint);
    if (decided.isEmpty()) {
      return measured(constraint, areas.byLadder(subject, constraint));
    }
    double planar = decided.getAsDouble();
    if (planar <= 0) {
      return Optional.empty();
    }
    Once<Overlaid> ground = new Once<>(() -> areas.ground(subject, constraint, planar));
    if (scale.isGood()) {
      return Optional.of(Piece.of(constraint, scale.area(planar, areas.grown()), ground));
    }
    return measured(constraint, ground.get());
  }

  private Optional<Piece> measured(int constraint, Overlaid shared) {
    if (shared.failed()) {
      return Optional.of(Piece.failed(constraint, shared));
    }
    Area area = measure.of(shared.geometry());
    return area.planarM2() > 0
        ? Optional.of(Piece.of(constraint, area, () -> shared))
        : Optional.empty();
  }

  private SortedMap<String, Optional<Area>> byClass(
      int subject, List<Entangled> pieces, Scale scale) {
    SortedMap<String, Optional<Area>> footprints = new TreeMap<>(ByClass.ORDER);
    index
        .polygons()
        .classes()
        .ifPresent(
            classes ->
                pieces.stream()
                    .collect(Collectors.groupingBy(one -> classes.of(one.piece.feature())))
                    .forEach(
                        (value, some) -> footprints.put(value, footprint(subject, some, scale))));
    return footprints;
  }

  /** Only constraints that overlap each other need a look at their edges together. */
  private Optional<Area> footprint(int subject, List<Entangled> pieces, Scale scale) {
    List<Piece> together = new ArrayList<>(0);
    Area footprint = Area.ZERO;
    for (Entangled one : pieces) {
      if (one.entangled) {
        together.add(one.piece);
      } else {
        footprint = footprint.plus(one.piece.area());
      }
    }
    if (together.isEmpty()) {
      return Optional.of(footprint);
    }
    return together(subject, together, scale).map(footprint::plus);
  }

  private Optional<Area> together(int subject, List<Piece> pieces, Scale scale) {
    if (pieces.size() == 1) {
      return Optional.of(pieces.get(0).area());
    }
    if (scale.isGood()) {
      int[] features = pieces.stream().mapToInt(Piece::feature).toArray();
      Coverage.Covered covered = coverage.of(subject, features, NOBODY);
      return Optional.of(scale.area(covered.areaM2(), covered.grownM2()));
    }
    List<Geometry> grounds = pieces.stream().map(piece -> piece.ground().geometry()).toList();
    Overlaid once = OverlayLadder.union(grounds);
    return once.failed() ? Optional.empty() : Optional.of(measure.of(once.geometry()));
  }

  private List<Entangled> entangled(int subject, List<Piece> pieces) {
    boolean[] entangled = new boolean[pieces.size()];
    for (int i = 1; i < entangled.length; i++) {
      for (int j = 0; j < i; j++) {
        if (areas.overlap(subject, pieces.get(i).feature(), pieces.get(j).feature())) {
          entangled[i] = true;
          entangled[j] = true;
        }
      }
    }
    return IntStream.range(0, entangled.length)
        .mapToObj(i -> new Entangled(pieces.get(i), entangled[i]))
        .toList();
  }

  /** A piece, and whether its constraint shares ground with another one near the subject. */
  private record Entangled(Piece piece, boolean entangled) {}
}
