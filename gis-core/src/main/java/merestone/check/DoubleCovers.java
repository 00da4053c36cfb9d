package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merestone.finding.Area;
import merestone.finding.DoubleCover;
import merestone.geom.overlap.Coverage;
import merestone.geom.overlap.Coverage.Covered;
import merestone.geom.overlap.Coverage.Features;
import org.locationtech.jts.geom.Geometry;

/**
 * Measures ground of a subject that lies under two constraint layers at once. Keeps buffers: one
 * instance a thread.
 */
final class DoubleCovers {
  /** Less ground than this is the last digit of a double, not ground under both. */
  private static final double NOTHING_M2 = 1e-6;

  private final Coverage coverage;
  private final Measure measure;

  DoubleCovers(LayerIndex subjects, Measure measure) {
    this.coverage = new Coverage(subjects.polygons().edges(), subjects.polygons().edges());
    this.measure = measure;
  }

  /** Returns the ground under each two of the layers a subject meets, where there is any. */
  List<DoubleCover> of(int feature, Subject subject, Scale scale) {
    List<DoubleCover> covers = new ArrayList<>(0);
    List<Meeting> met =
        subject.meetings().values().stream()
            .filter(meeting -> meeting.features().length > 0)
            .toList();
    for (int j = 1; j < met.size(); j++) {
      for (int i = 0; i < j; i++) {
        Meeting first = met.get(i);
        Meeting second = met.get(j);
        both(feature, subject, scale, List.of(first, second))
            .filter(area -> area.planarM2() > NOTHING_M2)
            .ifPresent(area -> covers.add(cover(subject, first, second, area)));
      }
    }
    return covers;
  }

  private static DoubleCover cover(Subject subject, Meeting first, Meeting second, Area area) {
    return new DoubleCover(
        subject.ref(), first.index().layer().title(), second.index().layer().title(), area);
  }

  /** Where one layer covers the whole subject, the ground under both is that under the other. */
  private Optional<Area> both(int feature, Subject subject, Scale scale, List<Meeting> two) {
    for (int i = 0; i < 2; i++) {
      Optional<Area> footprint = two.get(i).footprint();
      if (footprint.isPresent() && isWhole(footprint.get(), subject.area())) {
        return two.get(1 - i).footprint();
      }
    }
    if (!scale.isGood()) {
      return measured(two.get(0), two.get(1));
    }
    coverage.measure(scale.growth());
    Covered covered =
        coverage.of(feature, List.of(features(two.get(0))), List.of(features(two.get(1))));
    return Optional.of(scale.area(covered.rivalM2(), covered.rivalGrownM2()));
  }

  private static boolean isWhole(Area footprint, Area whole) {
    return whole.planarM2() - footprint.planarM2() <= NOTHING_M2;
  }

  private static Features features(Meeting meeting) {
    return new Features(meeting.index().polygons().edges(), meeting.features());
  }

  private Optional<Area> measured(Meeting first, Meeting second) {
    Overlaid one = joined(first);
    Overlaid other = joined(second);
    if (one.failed() || other.failed()) {
      return Optional.empty();
    }
    Overlaid both = OverlayLadder.intersection(one.geometry(), other.geometry());
    return both.failed() ? Optional.empty() : Optional.of(measure.of(both.geometry()));
  }

  private static Overlaid joined(Meeting meeting) {
    List<Geometry> grounds = new ArrayList<>();
    for (Piece piece : meeting.pieces()) {
      if (piece.ground().failed()) {
        return piece.ground();
      }
      grounds.add(piece.ground().geometry());
    }
    return OverlayLadder.union(grounds);
  }
}
