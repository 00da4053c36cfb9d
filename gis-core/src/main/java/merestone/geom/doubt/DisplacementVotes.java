package merestone.geom.doubt;

/**
 * Displacements counted in square cells over a disc, smoothed over three by three cells, and the
 * cells where most of them meet. The generalised Hough transform with points as shapes (D. H.
 * Ballard, Pattern Recognition 13(2), 1981).
 */
final class DisplacementVotes {
  private final double cell;
  private final int half;
  private final int width;
  private final int[] votes;
  private long all;

  DisplacementVotes(double reach, double cell) {
    this.cell = cell;
    this.half = (int) Math.ceil(reach / cell) + 1;
    this.width = 2 * half + 1;
    this.votes = new int[width * width];
  }

  void add(double dx, double dy) {
    int column = half + (int) Math.rint(dx / cell);
    int row = half + (int) Math.rint(dy / cell);
    votes[row * width + column]++;
    all++;
  }

  long all() {
    return all;
  }

  /** The middle of the fullest three by three cells, and how many votes they have. */
  record Peak(double dx, double dy, int votes) {}

  /** Returns the fullest place, the nearest to zero of equals. */
  Peak fullest() {
    return fullestBeyond(new Peak(0, 0, 0), -1);
  }

  /** Returns the fullest place farther than a distance from another. */
  Peak fullestBeyond(Peak other, double distance) {
    Peak fullest = new Peak(0, 0, 0);
    for (int row = 1; row < width - 1; row++) {
      for (int column = 1; column < width - 1; column++) {
        double dx = (column - half) * cell;
        double dy = (row - half) * cell;
        int sum = around(column, row);
        boolean fuller =
            sum > fullest.votes
                || sum == fullest.votes && Math.hypot(dx, dy) < Math.hypot(fullest.dx, fullest.dy);
        if (fuller && Math.hypot(dx - other.dx, dy - other.dy) > distance) {
          fullest = new Peak(dx, dy, sum);
        }
      }
    }
    return fullest;
  }

  private int around(int column, int row) {
    int sum = 0;
    for (int r = row - 1; r <= row + 1; r++) {
      for (int c = column - 1; c <= column + 1; c++) {
        sum += votes[r * width + c];
      }
    }
    return sum;
  }
}
