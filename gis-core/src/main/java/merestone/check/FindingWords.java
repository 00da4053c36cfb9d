package merestone.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import merestone.finding.Evidence;
import merestone.finding.FeatureRef;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.Rule;

/** Puts findings into words: fills the holes of a rule's message, and says what is doubtful. */
final class FindingWords {
  private static final Messages MESSAGES = Messages.of(FindingWords.class);
  private static final double M2_PER_HA = 10_000;
  private static final double MU_PER_HA = 15;

  private final CheckSettings settings;

  FindingWords(CheckSettings settings) {
    this.settings = settings;
  }

  Text message(Rule rule, FeatureRef subject, Evidence evidence) {
    double area = evidence.area().in(settings.area());
    String constraint =
        evidence.parts().isEmpty() ? "" : evidence.parts().get(0).constraint().label();
    Map<String, String> holes =
        Map.of(
            "{parcel}", subject.label(),
            "{name}", subject.name(),
            "{areaM2}", decimals(area, 2),
            "{ha}", decimals(area / M2_PER_HA, 4),
            "{mu}", decimals(area / M2_PER_HA * MU_PER_HA, 2),
            "{share}", decimals(evidence.share() * 100, 1) + " %",
            "{constraint}", constraint);
    Text pattern = rule.wording().message();
    return new Text(fill(pattern.zh(), holes), fill(pattern.en(), holes));
  }

  Text undecided(FeatureRef subject, Text why) {
    return MESSAGES.text("finding.undecided", subject.label(), why);
  }

  /** Returns a doubt if the ground is narrower than boundaries are drawn; else empty texts. */
  Text doubt(Evidence evidence) {
    double width = 2 * evidence.area().planarM2() / evidence.where().getLength();
    return width < settings.sliverWidthM()
        ? MESSAGES.text("doubt.sliver", decimals(width, 3), decimals(settings.sliverWidthM(), 3))
        : Text.same("");
  }

  private static String fill(String pattern, Map<String, String> holes) {
    String filled = pattern;
    for (Map.Entry<String, String> hole : holes.entrySet()) {
      filled = filled.replace(hole.getKey(), hole.getValue());
    }
    return filled.replace("  ", " "); // a hole without a value leaves two blanks
  }

  private static String decimals(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
  }
}
