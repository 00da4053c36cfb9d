package merestone.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.finding.Account;
import merestone.finding.Appraisal;
import merestone.finding.Area;
import merestone.finding.ByClass;
import merestone.finding.Cause;
import merestone.finding.Doubt;
import merestone.finding.Evidence;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;
import merestone.finding.Repair;
import merestone.finding.Stability;
import merestone.layer.LayerHeader;
import merestone.layer.LayerTable;
import merestone.layer.MemoryLayer;
import merestone.layer.RoleLayer;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.rule.Application;
import merestone.rule.AreaKind;
import merestone.rule.Basis;
import merestone.rule.Condition;
import merestone.rule.GroundDemand;
import merestone.rule.Level;
import merestone.rule.Limit;
import merestone.rule.Relation;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import merestone.rule.Side;
import merestone.rule.Wording;
import merestone.store.Encoding;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** A small hand-made review: two parcels in conflict, one undecided, one rule without its layer. */
final class SampleDossier {
  static final CoordinateSystem CRS = CoordinateSystems.ofEpsg(4548);
  static final Text NONE = new Text("", "");

  static final Rule FARM =
      rule(
          "FARM-01",
          Level.BLOCK,
          new Text("不得占用永久基本农田", "No permanent basic farmland"),
          Side.of("farmland", Condition.ALWAYS),
          new Basis(
              new Text("《永久基本农田保护红线管理办法》", "Measures on permanent basic farmland"),
              "2025年第17号令",
              "第九条",
              true));
  static final Rule TOWN =
      rule(
          "UDB-01",
          Level.WARN,
          new Text("城镇建设应在城镇开发边界内", "Urban building inside the boundary"),
          Side.of("farmland", Condition.ALWAYS),
          new Basis(new Text("", ""), "", "", false));
  static final Rule RESERVE =
      rule(
          "ECO-01",
          Level.BLOCK,
          new Text("不得占用核心保护区", "No core zone"),
          new Side(
              "redline",
              Condition.parse("ZONE = 'core'"),
              Condition.parse("ZONE IN ('core', 'LHA-07')"),
              Optional.empty(),
              Side.Unknown.UNDECIDED,
              Set.of("ZONE"),
              Optional.empty()),
          new Basis(new Text("142号文", "Notice 142"), "自然资发〔2022〕142号", "", false));

  private static final Problem NO_GEOMETRY =
      new Problem(
          "地块.shp",
          "null-geometry",
          new Text("第 9 条记录没有几何", "record 9 has no geometry"),
          new Text("补绘后重试", "draw it and run again"));

  private SampleDossier() {}

  /** Conflicts, an undecided finding, a rule that did not run: incomplete. */
  static Dossier incomplete() {
    return dossier(
        List.of(onFarmland(), undecided(), outside()),
        List.of(
            ledger(
                "FARM-01", LedgerRow.Side.SUBJECT, new LedgerRow.Counts(3, 3, 1, 1, 1, 0, 0), NONE),
            ledger(
                "FARM-01",
                LedgerRow.Side.CONSTRAINT,
                new LedgerRow.Counts(3, 3, 0, 0, 0, 0, 0),
                NONE),
            ledger(
                "UDB-01", LedgerRow.Side.SUBJECT, new LedgerRow.Counts(3, 3, 2, 1, 0, 0, 0), NONE),
            ledger(
                "ECO-01",
                LedgerRow.Side.SUBJECT,
                new LedgerRow.Counts(3, 0, 0, 0, 0, 3, 0),
                new Text("没有加载自然保护地图层", "no nature reserve layer is loaded")),
            ledger(
                "ECO-01",
                LedgerRow.Side.CONSTRAINT,
                new LedgerRow.Counts(0, 0, 0, 0, 0, 0, 0),
                new Text("没有加载自然保护地图层", "no nature reserve layer is loaded"))),
        List.of(NO_GEOMETRY));
  }

  /** Everything was checked and two conflicts found. */
  static Dossier conflicts() {
    return dossier(List.of(onFarmland(), outside()), complete(1, 1, 0), List.of());
  }

  /** Everything was checked and nothing found. */
  static Dossier clean() {
    return dossier(List.of(), complete(0, 0, 0), List.of());
  }

  /** Nothing found, but a record could not be read. */
  static Dossier cleanWithProblem() {
    return dossier(List.of(), complete(0, 0, 0), List.of(NO_GEOMETRY));
  }

  /** Every rule ran, but a file lost a record: what the ledger says of no rule comes last there. */
  static Dossier unread() {
    List<LedgerRow> rows = new ArrayList<>(complete(0, 0, 0));
    LedgerRow.Counts none = new LedgerRow.Counts(0, 0, 0, 0, 0, 0, 0);
    rows.add(ledger("", LedgerRow.Side.CONSTRAINT, none, NO_GEOMETRY.message()));
    return dossier(List.of(), rows, List.of(NO_GEOMETRY));
  }

  private static List<LedgerRow> complete(int farm, int town, int reserve) {
    return List.of(checked("FARM-01", farm), checked("UDB-01", town), checked("ECO-01", reserve));
  }

  private static LedgerRow checked(String rule, int conflicts) {
    return ledger(
        rule,
        LedgerRow.Side.SUBJECT,
        new LedgerRow.Counts(5000, 5000, 5000 - conflicts, conflicts, 0, 0, 0),
        NONE);
  }

  /** As many conflicts of one rule as asked for. */
  static Dossier many(int count) {
    List<Finding> findings = new ArrayList<>();
    IntStream.range(0, count).forEach(i -> findings.add(numbered(i)));
    return dossier(findings, complete(count, 0, 0), List.of());
  }

  /** One conflict of a parcel with the given key and no name. */
  static Dossier withKey(String key) {
    Finding found = numbered(0);
    Finding keyed =
        new Finding(
            found.id(),
            found.rule(),
            found.rule().level(),
            found.kind(),
            new Finding.Judged(new FeatureRef("地块", 0, key, ""), found.town(), found.subjectArea()),
            found.evidence(),
            Map.of(),
            found.message(),
            found.appraisal());
    return dossier(List.of(keyed), complete(1, 0, 0), List.of());
  }

  /** One conflict on the given ground. */
  static Dossier onGround(Geometry ground) {
    Finding found = numbered(0);
    Evidence where = new Evidence(ground, found.subjectArea(), 1, List.of());
    Finding placed =
        new Finding(
            found.id(),
            FARM,
            found.level(),
            found.kind(),
            found.judged(),
            Optional.of(where),
            Map.of(),
            found.message(),
            found.appraisal());
    return dossier(List.of(placed), complete(1, 0, 0), List.of());
  }

  private static Dossier dossier(
      List<Finding> findings, List<LedgerRow> ledger, List<Problem> problems) {
    return new Dossier(
        "清河区2026年第3批次用地审查",
        new RuleBook(
            "sanxian",
            "1.2",
            new Text("三区三线规则", "Three lines"),
            AreaKind.PLANAR,
            List.of(FARM, TOWN, RESERVE)),
        new Settings(CRS, AreaKind.PLANAR, "2026-03-01", Level.BLOCK, "0.1.0"),
        List.of(
            new InputFile("地块.shp", "地块", 1_234_567, "0123456789abcdef".repeat(4)),
            new InputFile("rules.yaml", "规则库 & <rules>", 890, "f".repeat(64))),
        List.of(parcels()),
        new Findings(findings, ledger, accounts(), repairs()),
        problems,
        Map.of(),
        Text.same(""));
  }

  /**
   * An L of 56 363.1055 m²; the numbers are those of the worked quadrilateral of 国土调查办发〔2008〕32号 in
   * CGCS2000, so that m², ha and 亩 can be compared with 56 362.89 m² = 5.6363 ha = 84.54 亩.
   */
  private static Finding onFarmland() {
    FeatureRef first = new FeatureRef("永久基本农田", 7, "YN-0007", "");
    FeatureRef second = new FeatureRef("永久基本农田", 2, "", "");
    Evidence evidence =
        new Evidence(
            Wkt.geometry("POLYGON((0 0,300 0,300 100,100 100,100 300,0 300,0 0))"),
            new Area(56363.1055, 56362.8870),
            0.123456789,
            List.of(
                new Evidence.Part(first, new Area(50000.005, 49999.5)),
                new Evidence.Part(second, new Area(7000, 6999.9))));
    return new Finding(
        "a1b2c3",
        FARM,
        FARM.level(),
        Finding.Kind.CONFLICT,
        new Finding.Judged(
            new FeatureRef("地块", 0, "P-001", "清河区<东>工业园"),
            "新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县种羊场街道",
            new Area(456541, 456540)),
        Optional.of(evidence),
        Map.of(),
        new Text(
            "地块 P-001 占用永久基本农田 84.54 亩",
            "Parcel P-001 takes 84.54 mu of permanent basic farmland."),
        Appraisal.of(
                new Doubt(
                    Doubt.Kind.SLIVER,
                    new Text("最窄处 0.1 米，可能是测量误差", "0.1 m at its narrowest: may be survey error"),
                    Map.of("meanWidthM", 0.08)))
            .with(
                new Stability(
                    56362.1055,
                    OptionalDouble.of(56362.1055),
                    OptionalDouble.of(0.35),
                    new Text("超出限值；后移 0.35 m 即无冲突", "above the limit; 0.35 m back would clear it")))
            .with(new Cause("same-ground-1", new Text("同一地面", "the same ground"))));
  }

  private static Finding outside() {
    Geometry where =
        Wkt.geometry(
            "MULTIPOLYGON(((400 0,401 0,401 1,400 1,400 0)),((410 0,411 0,411 2,410 2,410 0)))");
    return new Finding(
        "d4e5f6",
        TOWN,
        TOWN.level(),
        Finding.Kind.CONFLICT,
        new Finding.Judged(new FeatureRef("地块", 1, "P-002", ""), "", new Area(3, 2.9999)),
        Optional.of(new Evidence(where, new Area(3, 2.9999), 1, List.of())),
        Map.of(),
        new Text("地块 P-002 位于边界之外", "Parcel P-002 is outside."),
        Appraisal.NONE);
  }

  private static Finding undecided() {
    return new Finding(
        "0a0a0a",
        FARM,
        FARM.level(),
        Finding.Kind.UNDECIDED,
        new Finding.Judged(new FeatureRef("地块", 2, "P-003", "断面"), "城关镇", Area.ZERO),
        Optional.empty(),
        Map.of(),
        new Text("地块 P-003 的几何无法修复", "The geometry of P-003 cannot be mended."),
        Appraisal.NONE);
  }

  private static Finding numbered(int i) {
    Area area = new Area(100 + i / 3.0, 100 + i / 3.0 - 0.001);
    Geometry where = Wkt.geometry("POLYGON((0 0,10 0,10 10,0 10,0 0))");
    FeatureRef farm = new FeatureRef("永久基本农田", i, "YN-" + i, "");
    return new Finding(
        "n" + i,
        FARM,
        FARM.level(),
        Finding.Kind.CONFLICT,
        new Finding.Judged(
            new FeatureRef("地块", i, "3101152026" + (10_000 + i), "示例项目" + i), "乡镇" + i % 17, area),
        Optional.of(new Evidence(where, area, 1, List.of(new Evidence.Part(farm, area)))),
        Map.of(),
        new Text("地块 " + i + " 占用永久基本农田", "Parcel " + i + " takes farmland."),
        Appraisal.NONE);
  }

  private static RoleLayer parcels() {
    SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    type.setName("parcels");
    type.add("geom", Polygon.class);
    SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type.buildFeatureType());
    SimpleFeature none = builder.buildFeature("none");
    builder.add(Wkt.geometry("POLYGON((500 100,700 100,500 300,700 300,500 100))"));
    LayerTable table =
        new LayerTable(
            new LayerHeader(
                "/somewhere/地块.shp",
                "parcels",
                3,
                "Polygon",
                CoordinateSystem.unknown("EPSG:4490 CGCS2000"),
                new Encoding("GBK", Encoding.From.CPG),
                new Envelope(0, 700, 0, 300),
                List.of(),
                List.of()),
            builder.getFeatureType(),
            CRS,
            MemoryLayer.rows(
                builder.getFeatureType(), List.of(none, none, builder.buildFeature("2"))),
            List.of());
    return new RoleLayer("parcels", "地块", table, RoleLayer.Columns.NONE, false);
  }

  private static List<Account> accounts() {
    FeatureRef parcel = new FeatureRef("地块", 0, "P-001", "");
    return List.of(
        new Account(
            parcel,
            "永久基本农田",
            new Area(456541, 456540),
            new Area(57000.005, 56999.4),
            new Area(56363.1055, 56362.8870),
            2,
            Optional.of(
                new ByClass(
                    "DLBM",
                    List.of(
                        new ByClass.Part("0101", 1, new Area(50000.005, 49999.5)),
                        new ByClass.Part("", 1, new Area(7000, 6999.9)))))),
        new Account(
            new FeatureRef("地块", 1, "P-002", ""),
            "永久基本农田",
            new Area(1000, 999),
            new Area(10, 9.5),
            new Area(10, 9.5),
            1,
            Optional.of(
                new ByClass("DLBM", List.of(new ByClass.Part("0101", 1, new Area(10, 9.5)))))));
  }

  private static List<Repair> repairs() {
    return List.of(
        new Repair(
            new FeatureRef("永久基本农田", 4, "YN-0004", ""),
            "rebuilt",
            "Self-intersection at (1, 2)",
            12.5,
            12.25));
  }

  private static LedgerRow ledger(
      String rule, LedgerRow.Side side, LedgerRow.Counts counts, Text why) {
    String layer = side == LedgerRow.Side.SUBJECT ? "地块" : "永久基本农田";
    return new LedgerRow(rule, layer, side, counts, why);
  }

  private static Rule rule(String id, Level level, Text title, Side constraint, Basis basis) {
    return new Rule(
        id,
        level,
        new Wording(title, title, new Text("调整选址。", "Move the site.")),
        basis,
        Side.of("parcels", Condition.ALWAYS),
        GroundDemand.of(Relation.MUST_NOT_OVERLAP, constraint, new Limit(1, Limit.Unit.M2)),
        Application.ALWAYS,
        List.of());
  }
}
