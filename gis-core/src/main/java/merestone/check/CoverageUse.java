package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import merestone.check.ConstraintUse.Standing;
import merestone.rule.Rule;
import merestone.rule.Side;
import org.locationtech.jts.geom.Geometry;

/**
 * The ground the layers of one side of a rule are known to cover. Where they say nothing outside
 * it, nobody knows whether there is anything.
 *
 * <pre>
 *   +------------------+ coverage
 *   |        +---------|---+ subject
 *   |        |         |???|       ??? is not known to be free of constraints
 *   |        +---------|---+
 *   +------------------+
 * </pre>
 *
 * @param layers the layers that outline the coverage, and which of their features do
 */
record CoverageUse(List<ConstraintUse> layers) {

  /** Returns the coverages of a rule's sides for which a layer is loaded. */
  static List<CoverageUse> of(Rule rule, Map<?, LayerIndex> indexes, Cast cast) {
    List<CoverageUse> coverages = new ArrayList<>();
    for (Side side : rule.constraints()) {
      List<ConstraintUse> layers =
          side.coverage().map(CoverageUse::outline).stream()
              .flatMap(
                  outline ->
                      cast.playing(outline.role()).stream()
                          .map(layer -> ConstraintUse.of(indexes.get(layer), outline, false)))
              .toList();
      if (!layers.isEmpty()) {
        coverages.add(new CoverageUse(layers));
      }
    }
    return coverages;
  }

  /** Returns the side that takes the features which outline a coverage. */
  static Side outline(Side.Coverage coverage) {
    return Side.of(coverage.role(), coverage.where());
  }

  /** Returns the names of the layers, for people. */
  String title() {
    return layers.stream()
        .map(use -> use.index().layer().title())
        .collect(Collectors.joining(", "));
  }

  /** Returns the ground of a subject outside the coverage; empty if there is none. */
  Optional<Overlaid> uncovered(Subject subject) {
    double open = subject.area().planarM2() - leastM2(subject);
    return open <= MustBeInside.nothingM2(subject)
        ? Optional.empty()
        : Optional.of(MustBeInside.rest(subject.ground(), covered(subject)));
  }

  /** Returns the ground around a place, and at it, that lies outside the coverage. */
  Overlaid uncoveredAround(Geometry ground, double metres) {
    Geometry around = ground.buffer(metres);
    List<Geometry> tiles = new ArrayList<>();
    for (ConstraintUse use : layers) {
      for (int feature : use.index().near(around.getEnvelopeInternal())) {
        if (use.standing()[feature] == Standing.IN) {
          tiles.addAll(use.index().polygons().tiles(feature, around.getEnvelopeInternal()));
        }
      }
    }
    if (tiles.isEmpty()) {
      return new Overlaid(around, OverlayRung.FLOATING, List.of());
    }
    Overlaid covered = OverlayLadder.union(tiles);
    return covered.failed() ? covered : MustBeInside.outside(around, covered.geometry());
  }

  /** Areas alone tell of nearly every subject that it is covered. */
  private double leastM2(Subject subject) {
    double least = 0;
    for (ConstraintUse use : layers) {
      Meeting meeting = subject.meeting(use.index());
      boolean all = true;
      for (Piece piece : meeting.pieces()) {
        boolean in = covers(use, piece);
        all &= in;
        least = in ? Math.max(least, piece.area().planarM2()) : least;
      }
      if (all && meeting.footprint().isPresent()) {
        least = Math.max(least, meeting.footprint().get().planarM2());
      }
    }
    return least;
  }

  /** What could not be computed is not known to be covered. */
  private Geometry covered(Subject subject) {
    List<Geometry> grounds = new ArrayList<>();
    for (ConstraintUse use : layers) {
      for (Piece piece : subject.meeting(use.index()).pieces()) {
        if (covers(use, piece) && !piece.ground().failed()) {
          grounds.add(piece.ground().geometry());
        }
      }
    }
    return grounds.isEmpty()
        ? subject.ground().getFactory().createPolygon()
        : OverlayLadder.union(grounds).geometry();
  }

  private static boolean covers(ConstraintUse use, Piece piece) {
    return !piece.isFailed() && use.standing()[piece.feature()] == Standing.IN;
  }
}
