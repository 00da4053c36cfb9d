package merestone.app.gui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.finding.Appraisal;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;
import merestone.message.Text;
import merestone.rule.Application;
import merestone.rule.Basis;
import merestone.rule.Condition;
import merestone.rule.GroundDemand;
import merestone.rule.Level;
import merestone.rule.Limit;
import merestone.rule.Relation;
import merestone.rule.Rule;
import merestone.rule.Side;
import merestone.rule.Wording;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Findings and ledgers in a few words, for tests. */
public final class Sketches {
  private Sketches() {}

  /** Returns a conflict of a parcel over a square metre. */
  public static Finding conflict(String rule, Level level, String parcel) {
    return conflict(rule, level, parcel, 1);
  }

  /** Returns a conflict over so many square metres, a thousandth more on the ellipsoid. */
  public static Finding conflict(String rule, Level level, String parcel, double m2) {
    double side = Math.sqrt(m2);
    Geometry where = new GeometryFactory().toGeometry(new Envelope(0, side, 0, side));
    Evidence evidence = new Evidence(where, new Area(m2, m2 * 1.001), 0.25, List.of());
    return finding(rule(rule, level), Finding.Kind.CONFLICT, parcel, Optional.of(evidence));
  }

  public static Finding undecided(String rule, String parcel) {
    return finding(rule(rule, Level.BLOCK), Finding.Kind.UNDECIDED, parcel, Optional.empty());
  }

  /** Returns an answer with these findings and a ledger in which everything was checked. */
  public static Findings complete(Finding... findings) {
    return new Findings(List.of(findings), List.of(row("R-1", 0, 0)), List.of(), List.of());
  }

  /** Returns an answer with a ledger of these rows. */
  public static Findings ledger(LedgerRow... rows) {
    return new Findings(List.of(), List.of(rows), List.of(), List.of());
  }

  /** Returns a row of ten subjects, some undecided, some not run, the rest checked and clear. */
  public static LedgerRow row(String rule, long undecided, long notRun) {
    long clear = 10 - undecided - notRun;
    LedgerRow.Counts counts = new LedgerRow.Counts(10, 10 - notRun, clear, 0, undecided, notRun, 0);
    Text why = undecided + notRun == 0 ? Text.same("") : new Text("缺图层", "a layer is missing");
    return new LedgerRow(rule, "parcels", LedgerRow.Side.SUBJECT, counts, why);
  }

  private static Finding finding(
      Rule rule, Finding.Kind kind, String parcel, Optional<Evidence> evidence) {
    return new Finding(
        rule.id() + "/" + parcel + "/" + kind,
        rule,
        rule.level(),
        kind,
        new Finding.Judged(new FeatureRef("parcels", 0, parcel, "学校"), "清河镇", new Area(4, 4.004)),
        evidence,
        Map.of(),
        new Text("地块 " + parcel + " 占用农田", "Parcel " + parcel + " takes farmland"),
        Appraisal.NONE);
  }

  private static Rule rule(String id, Level level) {
    Side parcels = Side.of("parcels", Condition.ALWAYS);
    return new Rule(
        id,
        level,
        new Wording(new Text("规则", "Rule"), Text.same(""), Text.same("")),
        new Basis(Text.same("document"), "", "", false),
        parcels,
        GroundDemand.of(
            Relation.MUST_NOT_OVERLAP,
            Side.of("farmland", Condition.ALWAYS),
            new Limit(1, Limit.Unit.M2)),
        Application.ALWAYS,
        List.of());
  }
}
