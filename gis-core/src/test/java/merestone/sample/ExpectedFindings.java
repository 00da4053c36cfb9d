package merestone.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.io.WKTWriter;

/** What a review of the district must find, for programs (CSV) and for people (Markdown). */
final class ExpectedFindings {
  private static final String CSV_HEAD = "rule,layer,record,key,kind,areaM2,toleranceM2\n";

  private static final String PARCELS = "项目用地";
  private static final Set<String> WITH_RED_LINE =
      Set.of("RL-01", "RL-02", "RL-03", "LN-01", "LN-03");

  /** Both files are in EPSG:4527 with round coordinates: only the arithmetic of doubles is left. */
  private static final String SAME_SYSTEM_M2 = "0.001";

  /** The red line comes in degrees: at most 300 m of border, each place within 0.02 mm. */
  private static final String FROM_DEGREES_M2 = "0.01";

  private final List<Planted> planted;
  private final List<String> keys;

  ExpectedFindings(List<Planted> planted) {
    this.planted = planted;
    this.keys = Layers.plantedKeys(planted);
  }

  /** Returns one line a finding: rule, subject's layer, 0-based record and key, kind, area. */
  String asCsv() {
    StringBuilder csv = new StringBuilder(CSV_HEAD);
    for (int record = 0; record < planted.size(); record++) {
      for (Planted.Expected expected : planted.get(record).expected()) {
        csv.append(line(record, expected)).append('\n');
      }
    }
    for (PlantedOverlap overlap : PlantedOverlap.cases()) {
      csv.append(line(overlap)).append('\n');
    }
    return csv.toString();
  }

  private String line(int record, Planted.Expected expected) {
    return String.join(
        ",",
        expected.rule(),
        PARCELS,
        String.valueOf(record),
        keys.get(record),
        expected.undecided() ? "undecided" : "conflict",
        area(expected),
        expected.undecided() ? "" : tolerance(expected.rule()));
  }

  private static String line(PlantedOverlap overlap) {
    return String.join(
        ",",
        overlap.rule(),
        overlap.layer(),
        String.valueOf(overlap.record()),
        overlap.key(),
        "conflict",
        number(Arithmetic.value(overlap.arithmetic())),
        tolerance(overlap.rule()));
  }

  private static String area(Planted.Expected expected) {
    return expected.undecided() ? "" : number(Arithmetic.value(expected.arithmetic()));
  }

  private static String number(BigDecimal value) {
    return value.setScale(Math.max(0, value.scale())).toPlainString();
  }

  private static String tolerance(String rule) {
    return WITH_RED_LINE.contains(rule) ? FROM_DEGREES_M2 : SAME_SYSTEM_M2;
  }

  /** Returns the same with coordinates, arithmetic and reasons. */
  String asMarkdown() {
    StringBuilder page = new StringBuilder(ExpectedPage.INTRODUCTION);
    for (int record = 0; record < planted.size(); record++) {
      Planted one = planted.get(record);
      Parcel parcel = one.asParcel();
      List<String> cells = new ArrayList<>();
      cells.add(String.valueOf(record));
      cells.add(parcel.name() + "<br>" + keys.get(record));
      cells.add(traits(parcel));
      cells.add(parcel.shape().map(shape -> new WKTWriter().write(shape)).orElse("—"));
      cells.add(findings(one));
      cells.add(one.reasonZh() + "<br>" + one.reasonEn());
      page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    page.append(ExpectedPage.OVERLAPS);
    for (PlantedOverlap overlap : PlantedOverlap.cases()) {
      page.append(row(overlap));
    }
    return page.toString();
  }

  private static String row(PlantedOverlap overlap) {
    BigDecimal area = Arithmetic.value(overlap.arithmetic());
    return "| %s | %s %d<br>%s | %s = %s m² | %s<br>%s |\n"
        .formatted(
            overlap.rule(),
            overlap.layer(),
            overlap.record(),
            overlap.key(),
            overlap.arithmetic(),
            number(area),
            overlap.reasonZh(),
            overlap.reasonEn());
  }

  private static String traits(Parcel parcel) {
    List<String> traits = new ArrayList<>();
    traits.add(parcel.use().isEmpty() ? "—" : parcel.use() + " " + LandUse.name(parcel.use()));
    if (!parcel.category().isEmpty()) {
      traits.add(parcel.category());
    }
    if (parcel.major()) {
      traits.add("重大项目 major");
    }
    return String.join("<br>", traits);
  }

  private static String findings(Planted one) {
    List<String> lines = new ArrayList<>();
    for (Planted.Expected expected : one.expected()) {
      lines.add(
          expected.undecided()
              ? expected.rule() + " 无法判定 undecided"
              : expected.rule() + ": " + expected.arithmetic() + " = " + area(expected) + " m²");
    }
    return lines.isEmpty() ? "无 none" : String.join("<br>", lines);
  }
}
