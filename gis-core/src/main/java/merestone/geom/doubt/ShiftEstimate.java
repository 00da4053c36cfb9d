package merestone.geom.doubt;

import java.util.Optional;
import merestone.geom.doubt.DisplacementVotes.Peak;
import org.locationtech.jts.geom.Geometry;

/**
 * Finds out whether a submission is shifted as a whole against a control layer.
 *
 * <p>Every vertex of the submission votes for its displacements from all vertices of the control
 * layer in reach. Where the layers share borders the true displacement gets a vote from each shared
 * vertex, chance spreads over the whole disc. The fullest place is refined by the median of the
 * displacements near it. There is a shift only if all of these hold, else there is none:
 *
 * <ul>
 *   <li>enough vertices agree, and a large enough part of those with any partner;
 *   <li>at least three times as many as chance would give, {@code all votes · agree² / reach²};
 *   <li>the second fullest place, more than twice {@code agree} away, has less than four fifths of
 *       the votes: on a lattice of parcels nobody can tell by how many it is shifted;
 *   <li>less than half as many agree with no shift at all;
 *   <li>it is longer than the least, and than six standard errors of a median, {@code √(π/2) · σ /
 *       √n} with {@code σ = residual / √(2 ln 2)} for scatter that is normal in x and y;
 *   <li>the four quarters of the submission, parted at the median, say the same to a quarter of the
 *       shift or 2 mm: a rotation or a change of scale does not.
 * </ul>
 *
 * <p>Works on vertices alone: layers that draw the same lines with other vertices give none. Of
 * more than 200 000 vertices every k-th is looked at. Linear in vertices; same input, same answer.
 * Stateless; safe from many threads.
 */
public final class ShiftEstimate {
  private static final int MOST_VERTICES = 200_000;
  private static final double OVER_CHANCE = 3;
  private static final double RIVAL = 0.8;
  private static final double UNMOVED = 0.5;

  private final ShiftSettings settings;
  private final double[] submission;
  private final VertexGrid control;
  private final int step;

  private ShiftEstimate(double[] submission, VertexGrid control, ShiftSettings settings) {
    this.submission = submission;
    this.control = control;
    this.settings = settings;
    this.step = (submission.length / 2 + MOST_VERTICES - 1) / MOST_VERTICES;
  }

  /**
   * Estimates the shift.
   *
   * @param submission the polygons handed in
   * @param control the polygons they should fit, in the same coordinate system, in metres
   * @return the shift; empty if none is significant
   */
  public static Optional<Shift> between(
      Iterable<? extends Geometry> submission,
      Iterable<? extends Geometry> control,
      ShiftSettings settings) {
    double[] vertices = VertexGrid.vertices(submission);
    VertexGrid grid = new VertexGrid(VertexGrid.vertices(control), settings.reachM());
    return new ShiftEstimate(vertices, grid, settings).estimate();
  }

  private Optional<Shift> estimate() {
    DisplacementVotes votes = new DisplacementVotes(settings.reachM(), settings.agreeM() / 2);
    int matched = vote(votes);
    Peak peak = votes.fullest();
    Peak rival = votes.fullestBeyond(peak, 2 * settings.agreeM());
    if (peak.votes() < settings.leastVertices() || rival.votes() >= RIVAL * peak.votes()) {
      return Optional.empty();
    }
    Displacements near = near(peak.dx(), peak.dy(), settings.agreeM());
    Displacements refined = near(near.medianDx(), near.medianDy(), settings.agreeM());
    Shift shift =
        new Shift(
            refined.medianDx(), refined.medianDy(), refined.size(), matched, refined.residual());
    double chance = votes.all() * Math.pow(settings.agreeM() / settings.reachM(), 2) * OVER_CHANCE;
    return shift.agreeing() >= chance && isSignificant(shift) && refined.isSameInAllQuarters()
        ? Optional.of(shift)
        : Optional.empty();
  }

  private boolean isSignificant(Shift shift) {
    boolean enough =
        shift.agreeing() >= settings.leastVertices() && shift.share() >= settings.leastShare();
    double error = Displacements.standardError(shift.residualM(), shift.agreeing());
    boolean longEnough = shift.lengthM() >= settings.leastM() && shift.lengthM() >= 6 * error;
    return enough && longEnough && !isUnmoved(shift);
  }

  private boolean isUnmoved(Shift shift) {
    double around = Math.min(settings.agreeM(), shift.lengthM() / 2);
    return near(0, 0, around).size() >= UNMOVED * shift.agreeing();
  }

  private int vote(DisplacementVotes votes) {
    int matched = 0;
    for (int v = 0; v < submission.length; v += 2 * step) {
      long before = votes.all();
      control.near(submission[v], submission[v + 1], votes::add);
      matched += votes.all() > before ? 1 : 0;
    }
    return matched;
  }

  /** For every vertex its displacement nearest to one, if that is within a distance. */
  private Displacements near(double dx, double dy, double within) {
    Displacements found = new Displacements();
    for (int v = 0; v < submission.length; v += 2 * step) {
      double[] nearest = {Double.NaN, Double.NaN, within};
      control.near(
          submission[v],
          submission[v + 1],
          (x, y) -> {
            double off = Math.hypot(x - dx, y - dy);
            if (off <= nearest[2]) {
              nearest[0] = x;
              nearest[1] = y;
              nearest[2] = off;
            }
          });
      if (!Double.isNaN(nearest[0])) {
        found.add(submission[v], submission[v + 1], nearest[0], nearest[1]);
      }
    }
    return found;
  }
}
