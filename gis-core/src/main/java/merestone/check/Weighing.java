package merestone.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import merestone.finding.Doubt;
import merestone.finding.Stability;
import merestone.geom.doubt.Conflict;
import merestone.geom.doubt.ConflictDoubt;
import merestone.geom.doubt.DoubtKind;
import merestone.geom.doubt.DoubtSettings;
import merestone.geom.doubt.DoubtWords;
import merestone.geom.doubt.GroundSize;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.AreaKind;

/**
 * Weighs one conflict at a time: how doubtful it is, and how firm. The move of the border costs as
 * much as ten overlays, so it is asked for only near the limit: where the excess is less than a
 * hundred times the limit, or the ground less than a metre deep. Safe from many threads.
 */
final class Weighing {
  private static final Messages MESSAGES = Messages.of(Weighing.class);
  private static final double NEAR_LIMIT = 100;
  private static final double NEAR_BORDER_M = 1;

  private final AreaKind area;
  private final DoubtTerms terms;
  private final Surroundings surroundings;

  Weighing(CheckSettings settings, Surroundings surroundings) {
    this.area = settings.area();
    this.terms = new DoubtTerms(settings);
    this.surroundings = surroundings;
  }

  /**
   * What is thought of one conflict.
   *
   * @param kind the kind of doubt; real if nobody could say
   * @param doubt the doubt
   * @param stability how firm it is
   */
  record Weighed(DoubtKind kind, Doubt doubt, Stability stability) {}

  /** Weighs a conflict; what could not be done is said and makes it real. */
  Weighed weigh(GroundCase one) {
    return Mishap.caught(() -> weighed(one), why -> notWeighed(one, why));
  }

  private Weighed weighed(GroundCase one) {
    Conflict conflict = surroundings.of(one);
    DoubtSettings same = terms.of(one);
    merestone.geom.doubt.Doubt doubt = new ConflictDoubt(same).of(conflict);
    return new Weighed(doubt.kind(), doubt(doubt, same), stability(one, conflict, doubt));
  }

  private Weighed notWeighed(GroundCase one, String why) {
    Text words = MESSAGES.text("doubt.notAssessed", why);
    Doubt unknown = new Doubt(Doubt.Kind.NOT_ASSESSED, words, Map.of());
    return new Weighed(DoubtKind.REAL, unknown, stability(ofLimit(one)));
  }

  private merestone.geom.doubt.Stability ofLimit(GroundCase one) {
    return merestone.geom.doubt.Stability.ofLimit(one.areaM2(area), one.limitM2(area));
  }

  private Stability stability(GroundCase one, Conflict conflict, merestone.geom.doubt.Doubt doubt) {
    double found = one.areaM2(area);
    double limit = one.limitM2(area);
    boolean near =
        found - limit < NEAR_LIMIT * limit
            || doubt.whole().depthM().orElse(Double.POSITIVE_INFINITY) < NEAR_BORDER_M;
    return stability(
        near ? merestone.geom.doubt.Stability.of(conflict, found, limit) : ofLimit(one));
  }

  private static Stability stability(merestone.geom.doubt.Stability firm) {
    OptionalDouble share =
        firm.marginPercent().isPresent()
            ? OptionalDouble.of(firm.marginPercent().getAsDouble() / 100)
            : OptionalDouble.empty();
    return new Stability(firm.marginM2(), share, firm.moveM(), DoubtWords.sentence(firm));
  }

  /** What is real needs no words beside its figures. */
  private static Doubt doubt(merestone.geom.doubt.Doubt found, DoubtSettings same) {
    boolean real = found.kind() == DoubtKind.REAL;
    Text words =
        real
            ? Text.same("")
            : MESSAGES.text(
                "doubt.words", DoubtWords.kind(found.kind()), new DoubtWords(same).sentence(found));
    return new Doubt(Doubt.Kind.valueOf(found.kind().name()), words, figures(found));
  }

  private static Map<String, Double> figures(merestone.geom.doubt.Doubt found) {
    Map<String, Double> figures = new LinkedHashMap<>();
    GroundSize worst = found.worst();
    figures.put("meanWidthM", worst.meanWidthM());
    worst.depthM().ifPresent(depth -> figures.put("depthM", depth));
    figures.put("borderShare", worst.borderShare());
    figures.put("parts", (double) found.partCount());
    found
        .lines()
        .ifPresent(
            lines -> {
              figures.put("gapM", lines.gapM());
              figures.put("predictedM", lines.predictedM());
              figures.put("sparseVertices", (double) lines.sparseVertices());
              figures.put("denseVertices", (double) lines.denseVertices());
            });
    return figures;
  }
}
