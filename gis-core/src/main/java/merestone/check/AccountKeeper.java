package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merestone.finding.Account;
import merestone.finding.Area;
import org.locationtech.jts.geom.Geometry;

/**
 * Keeps the closed account of subjects over constraint layers. Where no step of the overlay ladder
 * can join a subject's pieces, its footprint is not known and the account is left out; the rules
 * then call the subject undecided. Stateless but for the measure.
 */
record AccountKeeper(Measure measure) {

  /** Returns a subject's account for each layer it shares ground with. */
  List<Account> of(Subject subject) {
    List<Account> accounts = new ArrayList<>();
    for (Meeting meeting : subject.meetings().values()) {
      List<Piece> pieces = meeting.pieces().stream().filter(p -> p.planarM2() > 0).toList();
      if (!pieces.isEmpty()) {
        account(subject, meeting, pieces).ifPresent(accounts::add);
      }
    }
    return accounts;
  }

  private Optional<Account> account(Subject subject, Meeting meeting, List<Piece> pieces) {
    Area pairs = Area.ZERO;
    List<Geometry> parts = new ArrayList<>();
    for (Piece piece : pieces) {
      pairs = pairs.plus(Ground.area(piece.parts(), measure));
      parts.addAll(piece.parts());
    }
    if (pieces.size() == 1) {
      return Optional.of(closed(subject, meeting, pieces, pairs, pairs));
    }
    Overlaid once = OverlayLadder.union(parts);
    return once.failed()
        ? Optional.empty()
        : Optional.of(closed(subject, meeting, pieces, pairs, measure.of(once.geometry())));
  }

  private static Account closed(
      Subject subject, Meeting meeting, List<Piece> pieces, Area pairs, Area footprint) {
    return new Account(
        subject.feature().ref(),
        meeting.index().layer().title(),
        subject.area(),
        pairs,
        footprint,
        pieces.size());
  }
}
