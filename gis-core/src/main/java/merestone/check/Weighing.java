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
import org.locationtech.jts.geom.Geometry;

/**
 * Weighs one conflict at a time: how doubtful it is, and how firm. The move of the border costs as
 * much as ten overlays, so it is asked for only near the limit: where the excess is less than a
 * hundred times the limit, or the ground less than a metre deep. Of ground whose area and perimeter
 * prove that it is real and deeper, as most is, the border is not told apart: its figures are
 * without depth and share of border. Safe from many threads.
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
    DoubtSettings same = terms.of(one);
    ConflictDoubt doubts = new ConflictDoubt(same);
    Geometry ground = one.evidence().where();
    if (doubts.isSurelyReal(ground, NEAR_BORDER_M)) {
      Doubt real = new Doubt(Doubt.Kind.REAL, Text.same(""), figures(ground));
      Stability firm =
          isNearLimit(one) ? stability(one, surroundings.of(one)) : stability(ofLimit(one));
      return new Weighed(DoubtKind.REAL, real, firm);
    }
    Conflict conflict = surroundings.of(one);
    merestone.geom.doubt.Doubt doubt = doubts.of(conflict);
    double depth = doubt.whole().depthM().orElse(Double.POSITIVE_INFINITY);
    boolean near = isNearLimit(one) || depth < NEAR_BORDER_M;
    Stability firm = near ? stability(one, conflict) : stability(ofLimit(one));
    return new Weighed(doubt.kind(), doubt(doubt, same), firm);
  }

  private Weighed notWeighed(GroundCase one, String why) {
    Text words = MESSAGES.text("doubt.notAssessed", why);
    Doubt unknown = new Doubt(Doubt.Kind.NOT_ASSESSED, words, Map.of());
    return new Weighed(DoubtKind.REAL, unknown, stability(ofLimit(one)));
  }

  private merestone.geom.doubt.Stability ofLimit(GroundCase one) {
    return merestone.geom.doubt.Stability.ofLimit(one.areaM2(area), one.limitM2(area));
  }

  private boolean isNearLimit(GroundCase one) {
    double limit = one.limitM2(area);
    return one.areaM2(area) - limit < NEAR_LIMIT * limit;
  }

  private Stability stability(GroundCase one, Conflict conflict) {
    return stability(
        merestone.geom.doubt.Stability.of(conflict, one.areaM2(area), one.limitM2(area)));
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

  /** Of several parts nobody has looked which is the worst, so none gives its width. */
  private static Map<String, Double> figures(Geometry real) {
    Map<String, Double> figures = new LinkedHashMap<>();
    if (real.getNumGeometries() == 1) {
      figures.put("meanWidthM", 2 * real.getArea() / real.getLength());
    }
    figures.put("parts", (double) real.getNumGeometries());
    return figures;
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
