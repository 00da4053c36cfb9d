package merestone.rule;

/**
 * How much is tolerated: an area, or a share of the subject. What is measured must be greater than
 * the limit to be a conflict.
 *
 * @param value the number, 0 or more
 * @param unit its unit
 */
public record Limit(double value, Unit unit) {

  /** Units a limit can have. 1 亩 = 10 000 / 15 m². */
  public enum Unit {
    /** Square metres. */
    M2,
    /** Hectares, 10 000 m². */
    HA,
    /** Chinese mu 亩, 10 000 / 15 m². */
    MU,
    /** Per cent of the subject's area. */
    PERCENT
  }

  public Limit {
    if (!(value >= 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("limit must be 0 or more, was " + value);
    }
  }

  /**
   * Returns the limit in square metres.
   *
   * @param subjectM2 the subject's area in m², used for a share
   */
  public double squareMetres(double subjectM2) {
    return switch (unit) {
      case M2 -> value;
      case HA -> value * 10_000;
      case MU -> value * 10_000 / 15;
      case PERCENT -> value / 100 * subjectM2;
    };
  }
}
