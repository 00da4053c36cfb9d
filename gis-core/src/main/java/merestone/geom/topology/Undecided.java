package merestone.geom.topology;

/**
 * Something a check could not decide; never to be taken for clean.
 *
 * @param feature the feature, by number; {@link #NONE} if the whole layer is meant
 * @param other the other feature of a pair; {@link #NONE} if it is about one
 * @param why the reason
 */
public record Undecided(int feature, int other, String why) {
  /** Stands for no feature. */
  public static final int NONE = -1;

  static Undecided of(int feature, String why) {
    return new Undecided(feature, NONE, why);
  }
}
