package merestone.geom.doubt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalDouble;
import merestone.message.Messages;
import merestone.message.Text;

/** Says doubt, shift, firmness and causes in words, with their numbers. Safe from many threads. */
public final class DoubtWords {
  /** Beyond ten times the limit its percentage is left out. */
  private static final double MOST_PERCENT = 1000;

  private static final Messages MESSAGES = Messages.of(DoubtWords.class);
  private static final int METRES = 4;

  private final DoubtSettings settings;

  /** Prepares the words of a run. */
  public DoubtWords(DoubtSettings settings) {
    this.settings = settings;
  }

  /** Returns a kind in a word or two. */
  public static Text kind(DoubtKind kind) {
    return switch (kind) {
      case ROUNDING -> MESSAGES.text("kind.rounding");
      case WITHIN_TOLERANCE -> MESSAGES.text("kind.withinTolerance");
      case PROJECTION_CHORD -> MESSAGES.text("kind.projectionChord");
      case VERTEX_DENSITY -> MESSAGES.text("kind.vertexDensity");
      case SLIVER -> MESSAGES.text("kind.sliver");
      case REAL -> MESSAGES.text("kind.real");
    };
  }

  /**
   * Returns why a conflict is doubtful or that it is not, by its worst part; one sentence or two.
   */
  public Text sentence(Doubt doubt) {
    Text why = why(doubt);
    return doubt.partCount() > 1 ? MESSAGES.text("doubt.parts", why, parts(doubt)) : why;
  }

  /** Returns how a submission lies beside the control layer. */
  public static Text sentence(Shift shift) {
    return MESSAGES.text(
        "shift.sentence",
        decimals(shift.dxM(), 3),
        decimals(shift.dyM(), 3),
        shift.agreeing(),
        shift.matched(),
        decimals(shift.residualM(), 3));
  }

  /** Returns how far limit and border would have to move for the verdict to flip. */
  public static Text sentence(Stability stability) {
    String margin = area(Math.abs(stability.marginM2()));
    Text share = percent(stability.marginPercent());
    boolean conflict = stability.isConflict();
    if (stability.moveM().isEmpty()) {
      return conflict
          ? MESSAGES.text("stability.over", margin, share)
          : MESSAGES.text("stability.under", margin, share);
    }
    String move = decimals(stability.moveM().getAsDouble(), 3);
    return conflict
        ? MESSAGES.text("stability.overAndBack", margin, share, move)
        : MESSAGES.text("stability.underAndOn", margin, share, move);
  }

  /** Returns what the conflicts of a group have in common. */
  public static Text cause(Cause cause) {
    return switch (cause) {
      case SHIFT -> MESSAGES.text("cause.shift");
      case SAME_GROUND -> MESSAGES.text("cause.sameGround");
      case SAME_BORDER -> MESSAGES.text("cause.sameBorder");
    };
  }

  private Text why(Doubt doubt) {
    GroundSize worst = doubt.worst();
    String depth = metres(worst.depthM().orElse(0));
    return switch (doubt.kind()) {
      case ROUNDING ->
          MESSAGES.text(
              "doubt.rounding",
              depth,
              metres(settings.coordinateUnitM()),
              decimals(settings.roundingM(), METRES + 1));
      case WITHIN_TOLERANCE ->
          MESSAGES.text("doubt.withinTolerance", depth, metres(settings.toleranceM()));
      case PROJECTION_CHORD, VERTEX_DENSITY -> lines(doubt.lines().orElseThrow());
      case SLIVER ->
          MESSAGES.text(
              "doubt.sliver", metres(worst.meanWidthM()), depth, metres(settings.sliverWidthM()));
      case REAL ->
          worst.depthM().isPresent()
              ? MESSAGES.text("doubt.real", metres(worst.meanWidthM()), depth)
              : MESSAGES.text("doubt.realNoBorder", metres(worst.meanWidthM()));
    };
  }

  private static Text lines(LineMatch lines) {
    Text sparse = MESSAGES.text(lines.subjectIsSparse() ? "side.subject" : "side.constraint");
    return lines.predictedM() > 0
        ? MESSAGES.text(
            "doubt.projectionChord", sparse, metres(lines.predictedM()), metres(lines.gapM()))
        : MESSAGES.text(
            "doubt.vertexDensity",
            sparse,
            lines.sparseVertices(),
            lines.denseVertices(),
            metres(lines.gapM()));
  }

  private static Text parts(Doubt doubt) {
    Text list = Text.same("");
    for (Map.Entry<DoubtKind, Integer> entry : doubt.parts().entrySet()) {
      Text one = MESSAGES.text("doubt.part", entry.getValue(), kind(entry.getKey()));
      list = list.en().isEmpty() ? one : MESSAGES.text("doubt.and", list, one);
    }
    return list;
  }

  private static Text percent(OptionalDouble percent) {
    return percent.isPresent() && Math.abs(percent.getAsDouble()) <= MOST_PERCENT
        ? MESSAGES.text("stability.percent", decimals(Math.abs(percent.getAsDouble()), 1))
        : Text.same("");
  }

  private static String area(double m2) {
    return decimals(m2, m2 < 1 ? 4 : 2);
  }

  private static String metres(double metres) {
    return decimals(metres, METRES);
  }

  private static String decimals(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
  }
}
