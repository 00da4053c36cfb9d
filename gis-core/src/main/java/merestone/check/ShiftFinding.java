package merestone.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.finding.Appraisal;
import merestone.finding.Area;
import merestone.finding.Cause;
import merestone.finding.Doubt;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.geom.doubt.DoubtWords;
import merestone.geom.doubt.Shift;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.Rule;

/**
 * What is said of a layer that is shifted as a whole: one finding of the layer by the rule most
 * concerned, and a cause that the conflicts explained by it share.
 *
 * @param shift the shift
 * @param id the finding's name
 * @param cause the cause
 */
record ShiftFinding(LayerShift shift, String id, Cause cause) {
  private static final Messages MESSAGES = Messages.of(ShiftFinding.class);

  static ShiftFinding of(LayerShift shift, Fingerprint fingerprint) {
    FeatureRef layer = FeatureRef.layer(shift.subjects().layer().title());
    String mark = "shift\n" + shift.control().layer().title();
    String id = fingerprint.of(shift.plan().rule().id(), Finding.Kind.CONFLICT, layer, mark);
    return new ShiftFinding(shift, id, new Cause(Cause.SHIFT + id, words(shift)));
  }

  private static Text words(LayerShift shift) {
    return MESSAGES.text(
        "cause.shift",
        shift.subjects().layer().title(),
        shift.control().layer().title(),
        decimals(shift.shift().dxM()),
        decimals(shift.shift().dyM()));
  }

  /** Returns the doubt of a conflict that the shift explains, with the figures it had. */
  Doubt doubt(Doubt own) {
    Map<String, Double> figures = new LinkedHashMap<>(own.figures());
    figures.put("dxM", shift.shift().dxM());
    figures.put("dyM", shift.shift().dyM());
    Text words =
        MESSAGES.text("doubt.shift", decimals(shift.shift().dxM()), decimals(shift.shift().dyM()));
    return new Doubt(Doubt.Kind.SHIFT, words, figures);
  }

  /**
   * Returns all findings with those of layers before the others of the same rule and layer.
   *
   * @param explained for each case the shift that explains it
   * @param all the findings the cases' places refer to
   */
  static List<Finding> inserted(
      List<ShiftFinding> shifts,
      List<GroundCase> cases,
      List<Optional<ShiftFinding>> explained,
      List<Finding> all) {
    List<Finding> with = new ArrayList<>(all);
    Map<Integer, List<Finding>> before = new LinkedHashMap<>();
    for (ShiftFinding one : shifts) {
      long count = explained.stream().flatMap(Optional::stream).filter(one::equals).count();
      before
          .computeIfAbsent(one.firstPlace(cases), place -> new ArrayList<>())
          .add(one.finding(count));
    }
    before.entrySet().stream()
        .sorted(Map.Entry.<Integer, List<Finding>>comparingByKey().reversed())
        .forEachOrdered(entry -> with.addAll(entry.getKey(), entry.getValue()));
    return with;
  }

  private int firstPlace(List<GroundCase> cases) {
    return cases.stream()
        .filter(one -> one.plan() == shift.plan() && one.layer() == shift.subjects())
        .mapToInt(GroundCase::place)
        .min()
        .orElseThrow();
  }

  private Finding finding(long explained) {
    Rule rule = shift.plan().rule();
    return new Finding(
        id,
        rule,
        rule.level(),
        Finding.Kind.CONFLICT,
        new Finding.Judged(FeatureRef.layer(shift.subjects().layer().title()), "", Area.ZERO),
        Optional.empty(),
        details(explained),
        MESSAGES.text(
            "finding.shift",
            shift.subjects().layer().title(),
            shift.control().layer().title(),
            DoubtWords.sentence(shift.shift()),
            explained),
        Appraisal.NONE.with(cause));
  }

  private Map<String, String> details(long explained) {
    Shift by = shift.shift();
    Map<String, String> details = new LinkedHashMap<>();
    details.put("control", shift.control().layer().title());
    details.put("dxM", decimals(by.dxM()));
    details.put("dyM", decimals(by.dyM()));
    details.put("agreeing", Integer.toString(by.agreeing()));
    details.put("matched", Integer.toString(by.matched()));
    details.put("residualM", decimals(by.residualM()));
    details.put("explained", Long.toString(explained));
    return details;
  }

  private static String decimals(double metres) {
    return BigDecimal.valueOf(metres).setScale(3, RoundingMode.HALF_UP).toPlainString();
  }
}
