package merestone.check;

import java.util.ArrayList;
import java.util.List;
import merestone.check.Tabulation.Pair;
import merestone.check.Tabulation.Undecided;
import merestone.geom.Geometries;
import org.locationtech.jts.geom.Geometry;

/**
 * One subject of a tabulation.
 *
 * @param subject the subject
 * @param pairs the constraints it shares ground with
 * @param footprint its ground covered by any of them, counted once
 * @param undecided what could not be computed
 */
record SubjectOverlay(
    Prepared subject, List<Pair> pairs, Geometry footprint, List<Undecided> undecided) {

  static SubjectOverlay of(Prepared subject, LayerIndex index, boolean keepGround) {
    if (!subject.isUsable()) {
      return new SubjectOverlay(
          subject,
          List.of(),
          Geometries.FACTORY.createPolygon(),
          List.of(new Undecided(subject.ref().label(), "", Tabulation.reason(subject))));
    }
    List<Pair> pairs = new ArrayList<>();
    List<Undecided> undecided = new ArrayList<>();
    List<Geometry> parts = new ArrayList<>();
    for (Piece piece : index.pieces(subject.ground())) {
      Prepared constraint = index.features().get(piece.feature());
      if (piece.failed()) {
        undecided.add(
            new Undecided(subject.ref().label(), constraint.ref().label(), piece.failure()));
        continue;
      }
      Geometry ground = keepGround ? piece.ground().geometry() : Geometries.FACTORY.createPolygon();
      pairs.add(new Pair(subject.ref(), constraint.ref(), piece.planarM2(), ground));
      parts.addAll(piece.parts());
    }
    return new SubjectOverlay(subject, pairs, footprint(subject, parts, undecided), undecided);
  }

  private static Geometry footprint(
      Prepared subject, List<Geometry> parts, List<Undecided> undecided) {
    if (parts.isEmpty()) {
      return Geometries.FACTORY.createPolygon();
    }
    Overlaid once = OverlayLadder.union(parts);
    if (once.failed()) {
      undecided.add(new Undecided(subject.ref().label(), "", String.join("; ", once.tried())));
    }
    return once.geometry();
  }
}
