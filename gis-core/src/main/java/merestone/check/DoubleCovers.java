package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merestone.finding.Area;
import merestone.finding.DoubleCover;
import merestone.geom.overlap.Coverage;
import merestone.geom.overlap.Coverage.Covered;
import merestone.geom.overlap.Coverage.Features;
import merestone.message.Messages;
import org.locationtech.jts.geom.Geometry;

/**
 * Measures ground of a subject that lies under two constraint layers at once. Keeps buffers: one
 * instance a thread.
 */
final class DoubleCovers {
  /** Less ground than this is the last digit of a double, not ground under both. */
  private static final double NOTHING_M2 = 1e-6;

  private static final Messages MESSAGES = Messages.of(DoubleCovers.class);

  private final Coverage coverage;
  private final Measure measure;

  DoubleCovers(LayerIndex subjects, Measure measure) {
    this.coverage = new Coverage(subjects.polygons().edges(), subjects.polygons().edges());
    this.measure = measure;
  }

  /** Returns the ground under each two of the layers a subject meets, where there is or may be. */
  List<DoubleCover> of(int feature, Subject subject, Scale scale) {
    List<DoubleCover> covers = new ArrayList<>(0);
    List<Meeting> met =
        subject.meetings().values().stream()
            .filter(meeting -> !meeting.pieces().isEmpty())
            .toList();
    for (int j = 1; j < met.size(); j++) {
      for (int i = 0; i < j; i++) {
        Both both = both(feature, subject, scale, List.of(met.get(i), met.get(j)));
        if (!both.failure.isEmpty() || both.area.planarM2() > NOTHING_M2) {
          covers.add(cover(subject, met.get(i), met.get(j), both));
        }
      }
    }
    return covers;
  }

  /** Ground under two layers, or why it could not be determined. */
  private record Both(Area area, String failure) {
    static Both of(Area area) {
      return new Both(area, "");
    }

    static Both failed(Overlaid failed) {
      return new Both(Area.ZERO, String.join("; ", failed.tried()));
    }
  }

  private static DoubleCover cover(Subject subject, Meeting first, Meeting second, Both both) {
    String layer = first.index().layer().title();
    String other = second.index().layer().title();
    return both.failure.isEmpty()
        ? new DoubleCover(subject.ref(), layer, other, both.area)
        : DoubleCover.notDetermined(
            subject.ref(), layer, other, MESSAGES.text("undecided.overlayFailed", both.failure));
  }

  /** Where one layer covers the whole subject, the ground under both is that under the other. */
  private Both both(int feature, Subject subject, Scale scale, List<Meeting> two) {
    for (Meeting one : two) {
      if (one.failure().isPresent()) {
        return new Both(Area.ZERO, one.failure().get());
      }
    }
    for (int i = 0; i < 2; i++) {
      Optional<Area> whole = two.get(i).footprint().filter(area -> isWhole(area, subject.area()));
      Optional<Area> other = two.get(1 - i).footprint();
      if (whole.isPresent() && other.isPresent()) {
        return Both.of(other.get());
      }
    }
    if (!scale.isGood()) {
      return measured(two.get(0), two.get(1));
    }
    coverage.measure(scale.growth());
    Covered covered =
        coverage.of(feature, List.of(features(two.get(0))), List.of(features(two.get(1))));
    return Both.of(scale.area(covered.rivalM2(), covered.rivalGrownM2()));
  }

  private static boolean isWhole(Area footprint, Area whole) {
    return whole.planarM2() - footprint.planarM2() <= NOTHING_M2;
  }

  private static Features features(Meeting meeting) {
    return new Features(meeting.index().polygons().edges(), meeting.features());
  }

  private Both measured(Meeting first, Meeting second) {
    Overlaid one = joined(first);
    Overlaid other = joined(second);
    if (one.failed() || other.failed()) {
      return Both.failed(one.failed() ? one : other);
    }
    Overlaid both = OverlayLadder.intersection(one.geometry(), other.geometry());
    return both.failed() ? Both.failed(both) : Both.of(measure.of(both.geometry()));
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
