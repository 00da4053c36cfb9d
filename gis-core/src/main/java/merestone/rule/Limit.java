package merestone.rule;

/**
 * An amount that decides: an area, a share, or a length. Whether it is the most that is tolerated
 * or the least that is needed is said by the {@link Demand} it stands in; the limit itself is
 * always within what is allowed.
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
    /** Square kilometres, 1 000 000 m². */
    KM2,
    /** Per cent of the whole, such as the subject's area. */
    PERCENT,
    /** Metres. */
    M,
    /** None of its own: that of the columns it is held against. */
    NUMBER
  }

  public Limit {
    if (!(value >= 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("limit must be 0 or more, was " + value);
    }
  }

  /**
   * Returns the limit in square metres.
   *
   * @param wholeM2 the area that a share is a share of, m²
   * @throws IllegalStateException if the limit is a length or a mere number
   */
  public double squareMetres(double wholeM2) {
    return switch (unit) {
      case M2 -> value;
      case HA -> value * 10_000;
      case MU -> value * 10_000 / 15;
      case KM2 -> value * 1_000_000;
      case PERCENT -> value / 100 * wholeM2;
      case M, NUMBER -> throw new IllegalStateException("no area: " + value + " " + unit);
    };
  }
}
