package merestone.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import merestone.finding.Evidence;
import merestone.finding.FeatureRef;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.Rule;

/** Puts findings into words: fills the holes of a rule's message. */
final class FindingWords {
  private static final Messages MESSAGES = Messages.of(FindingWords.class);
  private static final double M2_PER_HA = 10_000;
  private static final double MU_PER_HA = 15;
  private static final Pattern UNFILLED = Pattern.compile("\\{\\w+\\}");

  /** Below this, in mu, four decimals are written: 2 m² are not 0.00. */
  private static final double SMALL_MU = 0.1;

  private final CheckSettings settings;

  FindingWords(CheckSettings settings) {
    this.settings = settings;
  }

  Text message(
      Rule rule, FeatureRef subject, Optional<Evidence> evidence, Map<String, String> details) {
    Map<String, String> holes = common(rule, subject, evidence);
    holes.putAll(details);
    Text pattern = rule.wording().message();
    return new Text(fill(pattern.zh(), holes), fill(pattern.en(), holes));
  }

  /** Returns the message of a fault, whose holes may be filled with words of either language. */
  Text message(Rule rule, FeatureRef subject, Fault fault) {
    Map<String, String> zh = common(rule, subject, fault.evidence());
    Map<String, String> en = new LinkedHashMap<>(zh);
    zh.putAll(fault.chinese());
    en.putAll(fault.english());
    Text pattern = rule.wording().message();
    return new Text(fill(pattern.zh(), zh), fill(pattern.en(), en));
  }

  /** Returns what fills the holes that a message of any rule may have. */
  private Map<String, String> common(Rule rule, FeatureRef subject, Optional<Evidence> evidence) {
    Map<String, String> holes = new LinkedHashMap<>();
    holes.put("parcel", subject.label());
    holes.put("name", subject.name());
    evidence.ifPresent(found -> figures(rule, found, holes));
    return holes;
  }

  private void figures(Rule rule, Evidence evidence, Map<String, String> holes) {
    double area = evidence.area().in(rule.area(settings.area()));
    holes.put("areaM2", decimals(area, 2));
    holes.put("ha", decimals(area / M2_PER_HA, 4));
    holes.put("mu", mu(area));
    holes.put("share", share(evidence.share()));
    boolean alone = evidence.parts().isEmpty();
    holes.put("constraint", alone ? "" : evidence.parts().get(0).constraint().label());
  }

  static String mu(double areaM2) {
    double mu = areaM2 / M2_PER_HA * MU_PER_HA;
    return decimals(mu, mu > 0 && mu < SMALL_MU ? 4 : 2);
  }

  /** What is there at all is never said to be nothing. */
  static String share(double share) {
    String said = decimals(share * 100, 1);
    return share > 0 && said.equals("0.0") ? "< 0.1 %" : said + " %";
  }

  Text undecided(FeatureRef subject, Text why) {
    return MESSAGES.text("finding.undecided", subject.label(), why);
  }

  private static String fill(String pattern, Map<String, String> holes) {
    String filled = pattern;
    for (Map.Entry<String, String> hole : holes.entrySet()) {
      filled = filled.replace("{" + hole.getKey() + "}", hole.getValue());
    }
    // a hole without a value is left out, and of the two blanks around it one stays
    return UNFILLED.matcher(filled).replaceAll("").replace("  ", " ");
  }

  /** Returns a number with so many decimals, as all messages write them. */
  static String decimals(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
  }
}
