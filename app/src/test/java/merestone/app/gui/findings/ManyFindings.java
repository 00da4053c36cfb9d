package merestone.app.gui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import merestone.app.gui.Sketches;
import merestone.finding.Appraisal;
import merestone.finding.Area;
import merestone.finding.Cause;
import merestone.finding.Doubt;
import merestone.finding.Evidence;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.message.Text;
import merestone.rule.Level;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Very many findings of 40 rules in 200 towns; the same for the same number. */
final class ManyFindings {
  private static final int RULES = 40;
  private static final int TOWNS = 200;

  private ManyFindings() {}

  static Findings of(int count) {
    List<Finding> rules = new ArrayList<>();
    for (int i = 0; i < RULES; i++) {
      rules.add(Sketches.conflict("RULE-" + (10 + i), Level.values()[i % 3], "P"));
    }
    Random random = new Random(7);
    GeometryFactory factory = new GeometryFactory();
    List<Finding> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double m2 = random.nextInt(100_000_000) / 1000.0;
      Geometry where = factory.toGeometry(new Envelope(i, i + Math.sqrt(m2), 0, Math.sqrt(m2)));
      all.add(finding(i, rules.get(i % RULES), where, m2));
    }
    return new Findings(all, List.of(), List.of(), List.of());
  }

  private static Finding finding(int i, Finding like, Geometry where, double m2) {
    String key = "3301060010" + (10_000_000 + i);
    String zh = "地块 " + key + " 占用永久基本农田 " + m2 + " 平方米，位于第 " + i % TOWNS + " 镇";
    String en = "Parcel " + key + " takes " + m2 + " m² of permanent basic farmland.";
    Cause cause = new Cause("cause-" + i / 5, new Text("同一边界", "One border"));
    return new Finding(
        "id-" + i,
        like.rule(),
        like.level(),
        Finding.Kind.CONFLICT,
        new Finding.Judged(
            new FeatureRef("parcels", i, key, "项目 " + i),
            "镇" + i % TOWNS,
            new Area(m2 * 2, m2 * 2)),
        Optional.of(new Evidence(where, new Area(m2, m2 * 1.001), 0.5, List.of())),
        Map.of(),
        new Text(zh, en),
        i % 3 == 0 ? Appraisal.of(Doubt.NONE).with(cause) : Appraisal.NONE);
  }
}
