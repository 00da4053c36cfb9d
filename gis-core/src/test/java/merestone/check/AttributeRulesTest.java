package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;
import merestone.finding.LedgerRow.Counts;
import merestone.finding.Verdict;
import merestone.geom.GroundArea;
import merestone.layer.Delivery;
import merestone.layer.Delivery.Declared;
import merestone.layer.Delivery.DeclaredSystem;
import merestone.layer.Delivery.Delivered;
import merestone.layer.RoleLayer;
import merestone.message.Text;
import merestone.progress.SilentProgress;
import merestone.rule.Application;
import merestone.rule.AreaKind;
import merestone.rule.AttributeDemand;
import merestone.rule.Basis;
import merestone.rule.Condition;
import merestone.rule.DeliveryDemand;
import merestone.rule.Demand;
import merestone.rule.Level;
import merestone.rule.Limit;
import merestone.rule.Rule;
import merestone.rule.Side;
import merestone.rule.Wording;
import merestone.rule.code.CodeTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules on attributes and delivery say and count, on tables small enough to see through. */
class AttributeRulesTest {
  private static final String HECTARE = "POLYGON((0 0,100 0,100 100,0 100,0 0))";
  private static final CheckSettings SETTINGS =
      new CheckSettings(AreaKind.PLANAR, GroundArea.PLANE, 1, 0);
  private static final Side PARCELS = Side.of("parcels", Condition.ALWAYS);

  @Test
  void aMissingColumnIsOneFaultAndBreaksAllFeatures() {
    RoleLayer layer = layer(Map.of("BSM", "A1"), Map.of("BSM", "　"), Map.of("BSM", "A3"));
    Findings found = run(new AttributeDemand.Required(List.of("BSM", "XMMC")), "{column}", layer);
    assertEquals(List.of("parcels|XMMC", "#1|BSM"), said(found));
    assertEquals(new Counts(3, 3, 0, 3, 0, 0, 0), found.ledger().get(0).counts());
    assertEquals(Verdict.FINDINGS, found.verdict());
  }

  @Test
  void aColumnTheLayerMayLackIsNoFault() {
    Side side =
        new Side(
            "parcels",
            Condition.ALWAYS,
            Condition.ALWAYS,
            Optional.empty(),
            Side.Unknown.UNDECIDED,
            Set.of("XMMC"),
            Optional.empty());
    Demand demand = new AttributeDemand.Required(List.of("XMMC"));
    Findings found = run(rule(side, demand, "{column}"), layer(Map.of("BSM", "A1")));
    assertEquals(Verdict.CLEAN, found.verdict());
  }

  @Test
  void aRuleOnAColumnThatIsNotThereIsNotRun() {
    Findings found =
        run(new AttributeDemand.Form("DLBM", "\\d{4}"), "{value}", layer(Map.of("BSM", "A1")));
    LedgerRow row = found.ledger().get(0);
    assertEquals(new Counts(1, 0, 0, 0, 0, 1, 0), row.counts());
    assertEquals("Layer \"parcels\" has no column DLBM, which the rule looks at.", row.why().en());
    assertEquals(Verdict.INCOMPLETE, found.verdict());
  }

  @Test
  void theSecondAndThirdOfAKindNameTheFirst() {
    RoleLayer layer =
        layer(Map.of("BSM", "A1"), Map.of("BSM", "A2"), Map.of("BSM", "A1"), Map.of("BSM", "A1"));
    Findings found =
        run(new AttributeDemand.Unique(List.of("BSM")), "{value} {other} {count}", layer);
    assertEquals(List.of("A1|A1 #0 3", "A1|A1 #0 3"), said(found));
    assertEquals(new Counts(4, 4, 2, 2, 0, 0, 0), found.ledger().get(0).counts());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      0101  | 水田 |
      0101  | 旱地 | DLMC 旱地 0101 is called 水田; the name is that of 0103
      0101  | 水  田 | DLMC 水  田 0101 is called 水田
      '0101 ' | 水田 | DLBM 0101 there are blanks around the code 0101
      水田  | 水田 | DLBM 水田 it is the name of 0101, not a code
      0109  | 水田 | DLBM 0109 not in the table dlbm; the nearest is 0101 水田
      zzzzz | 水田 | DLBM zzzzz not in the table dlbm
      '　'  | 水田 |
      """)
  void codesAndNames(String code, String name, String expected) {
    Demand demand = new AttributeDemand.CodeList("DLBM", "dlbm", CodeTables.named("dlbm"), "DLMC");
    RoleLayer layer = layer(Map.of("DLBM", code, "DLMC", name));
    List<String> said =
        run(demand, "{column} {value} {why}", layer).all().stream()
            .map(finding -> finding.message().en().replaceAll(" +", " "))
            .toList();
    assertEquals(
        Optional.ofNullable(expected).map(text -> text.replaceAll(" +", " ")).stream().toList(),
        said);
  }

  /** 10 000 m² are 1 ha, 15 亩 and 0.01 km². */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      M2  | 10000    |
      M2  | 10000.5  |
      M2  | 10001.5  | 10001.5 10000.00 -1.50
      M2  | 1        | 1 10000.00 9999.00 it agrees if read in ha
      M2  | 15       | 15 10000.00 9985.00 it agrees if read in mu
      HA  | 1        |
      MU  | 15       |
      HA  | 10000    | 10000 1.000000 -9999.000000 it agrees if read in m2
      KM2 | 0.01     |
      M2  | 10,000   | 10,000 10000.00 it is no number
      M2  | １００００ |
      """)
  void declaredAreas(Limit.Unit unit, String declared, String expected) {
    Demand demand = new AttributeDemand.DeclaredArea("TBMJ", unit, new Limit(1, Limit.Unit.M2));
    RoleLayer layer = Layers.role("parcels").add(HECTARE, Map.of("TBMJ", declared)).build();
    List<String> said =
        run(demand, "{declared} {measured} {difference} {why}", layer).all().stream()
            .map(finding -> finding.message().en().strip())
            .toList();
    assertEquals(Optional.ofNullable(expected).stream().toList(), said);
  }

  /** 0.1 + 0.2 is 0.3 exactly; 60.1 + 40.2 = 100.3; 12 − 10 = 2. */
  @Test
  void sumsAreExactAndGroupsAreCountedByTheirParts() {
    RoleLayer parts =
        layer(
            Map.of("BSM", "P1", "DM", "1", "MJ", "0.1"),
            Map.of("BSM", "P2", "DM", "1", "MJ", "0.2"),
            Map.of("BSM", "P3", "DM", "2", "MJ", "4"),
            Map.of("BSM", "P4", "DM", "2", "MJ", "6"),
            Map.of("BSM", "P5", "DM", "3", "MJ", "x"),
            Map.of("BSM", "P6", "DM", "　", "MJ", "1"));
    RoleLayer wholes =
        Layers.role("towns")
            .add("", Map.of("DM", "1", "SUM", "0.3"))
            .add("", Map.of("DM", "2", "SUM", "12"))
            .add("", Map.of("DM", "3", "SUM", "1"))
            .build();
    Demand demand =
        new AttributeDemand.SumOfParts(
            "MJ", Side.of("towns", Condition.ALWAYS), "SUM", "DM", new Limit(0, Limit.Unit.NUMBER));
    Findings found =
        run(rule(PARCELS, demand, "{value} {declared} {measured} {difference}"), parts, wholes);
    assertEquals(
        List.of(
            "P3|2 12 10 -2",
            "P5|Parcel P5 cannot be decided: column MJ of a part of 3 is empty or no number.",
            "P6|Parcel P6 cannot be decided: column DM is empty, so it cannot be told which whole"
                + " the part belongs to."),
        said(found));
    assertEquals(new Counts(6, 4, 2, 2, 2, 0, 0), found.ledger().get(0).counts());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      C(18)         | 18 | java.lang.String   | TEXT    | 18 | -1
      N(10,0)       | 10 | java.lang.Double   | INTEGER | 10 | 0
      N(18,2)       | 18 | java.lang.Double   | NUMBER  | 18 | 2
      D             | 8  | java.util.Date     | DATE    | 8  | -1
      TEXT          | -1 | java.lang.String   | TEXT    | -1 | -1
      TEXT(20)      | 20 | java.lang.String   | TEXT    | 20 | -1
      MEDIUMINT     | -1 | java.lang.Long     | INTEGER | -1 | 0
      REAL          | -1 | java.lang.Double   | NUMBER  | -1 | -1
      DATETIME      | -1 | java.sql.Timestamp | DATE    | -1 | -1
      BOOLEAN       | -1 | java.lang.Boolean  | OTHER   | -1 | -1
      """)
  void whatFilesDeclareOfAColumn(
      String said, int length, Class<?> binding, ColumnForm.Holds type, ArgumentsAccessor more) {
    ColumnForm form = ColumnForm.of(said, length, binding);
    assertEquals(type, form.type());
    assertEquals(more.getInteger(4), form.length().orElse(-1));
    assertEquals(more.getInteger(5), form.decimals().orElse(-1));
  }

  /** A .dbf cuts names to 10 bytes: 永久基本农 is 10 bytes in GBK. */
  @ParameterizedTest(name = "{0} in a layer with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      DLBM            | DLBM       |
      DLBM            | dlbm       | there is no such column; dlbm differs in upper and lower case only
      永久基本农田面积 | 永久基本农 | there is no such column; 永久基本农 is its name cut to 10 bytes
      PLANNED_USE_CODE | PLANNED_US | there is no such column; PLANNED_US is its name cut to 10 bytes
      DLBM            | DLBN       | there is no such column; the nearest is DLBN
      DLBM            | XZQMC      | there is no such column
      """)
  void aColumnThatIsNotThereMayGoByANearName(String wanted, String there, String expected) {
    Demand demand =
        new AttributeDemand.Fields(
            List.of(
                new AttributeDemand.Field(
                    wanted,
                    AttributeDemand.FieldType.TEXT,
                    OptionalInt.of(18),
                    OptionalInt.empty(),
                    false)));
    Findings found = run(demand, "{why}", layer(Map.of(there, "1"), Map.of(there, "2")));
    assertEquals(
        Optional.ofNullable(expected).stream().toList(),
        found.all().stream().map(finding -> finding.message().en()).toList());
    int broken = expected == null ? 0 : 1;
    assertEquals(new Counts(1, 1, 1 - broken, broken, 0, 0, 0), found.ledger().get(0).counts());
  }

  @Test
  void aLayerThatCannotBeUsedIsJudgedByWhatItsFileDeclares() {
    Text lines = Text.same("a layer of lines");
    Delivered lost =
        new Delivered(
            "parcels",
            "p.shp",
            Optional.of(
                new Declared(
                    "MultiLineString",
                    Optional.of(new DeclaredSystem("EPSG:4527", "CGCS2000 39", true)),
                    7)),
            Optional.of(lines));
    Delivery delivery = new Delivery(Optional.empty(), List.of(lost));
    assertEquals(
        List.of("p.shp|MultiLineString 7"),
        said(deliver(new DeliveryDemand.GeometryType(List.of("polygon")), delivery)));
    assertEquals(
        List.of("p.shp|CGCS2000 39"),
        said(deliver(new DeliveryDemand.DeclaredCrs(List.of("EPSG:4490")), delivery)));
    assertEquals(
        List.of("parcels|The layer that plays \"parcels\" could not be used: a layer of lines"),
        said(deliver(new DeliveryDemand.RequiredLayer(), delivery)));
    assertEquals(
        new Counts(1, 1, 1, 0, 0, 0, 0),
        deliver(new DeliveryDemand.NotEmpty(), delivery).ledger().get(0).counts());
  }

  @Test
  void aSystemTheReviewForcesLeavesTheFilesOwnOpen() {
    Declared declared = new Declared("Polygon", Optional.empty(), 1);
    Delivered layer =
        new Delivered("parcels", "p", Optional.of(declared), Optional.of(Text.same("x")));
    Findings found =
        deliver(
            new DeliveryDemand.DeclaredCrs(List.of("EPSG:4490")),
            new Delivery(Optional.empty(), List.of(layer)));
    assertEquals(1, found.undecided());
    assertEquals(Verdict.INCOMPLETE, found.verdict());
  }

  @Test
  void filesNobodyKnowsAreNotRun() {
    Delivery nothing = new Delivery(Optional.empty(), List.of());
    Findings found = deliver(new DeliveryDemand.FileNames(".*"), nothing);
    assertEquals("It is not known which files were delivered.", found.ledger().get(0).why().en());
    assertEquals(Verdict.INCOMPLETE, found.verdict());
  }

  @Test
  void filesAreCountedOneByOne() {
    Delivery three = new Delivery(Optional.of(List.of("a.shp", "b/a.dbf", "b/终版.shp")), List.of());
    Findings found = deliver(new DeliveryDemand.FileNames("a\\..*"), three);
    assertEquals(List.of("b/终版.shp|b/终版.shp"), said(found));
    assertEquals(new Counts(3, 3, 2, 1, 0, 0, 0), found.ledger().get(0).counts());
  }

  /** The second square, 100 m wide, reaches 60 m out of the district: 60 × 100 = 6 000 m². */
  @Test
  void whatReachesOutIsOneFindingWithItsGround() {
    RoleLayer layer =
        Layers.of("parcels", HECTARE, "POLYGON((960 0,1060 0,1060 100,960 100,960 0))", HECTARE);
    RoleLayer district = Layers.of("district", "POLYGON((0 0,1000 0,1000 1000,0 1000,0 0))");
    Demand demand = new DeliveryDemand.ExtentInside(Side.of("district", Condition.ALWAYS), 1);
    Findings found = run(rule(PARCELS, demand, "{distance} {count} {areaM2}"), layer, district);
    assertEquals(List.of("parcels|60.0 1 6000.00"), said(found));
    assertEquals(new Counts(3, 3, 2, 1, 0, 0, 0), found.ledger().get(0).counts());
    assertEquals(0.2, found.all().get(0).evidence().orElseThrow().share(), 1e-12);
  }

  private static Findings deliver(Demand demand, Delivery delivery) {
    Side side = demand instanceof DeliveryDemand.FileNames ? Side.DELIVERY : PARCELS;
    Rule rule = rule(side, demand, "{value} {count}{why}{file}");
    return RuleCheck.run(Rules.book(rule), List.of(), delivery, SETTINGS, new SilentProgress());
  }

  @SafeVarargs
  private static RoleLayer layer(Map<String, String>... rows) {
    Layers layers = Layers.role("parcels");
    for (Map<String, String> row : rows) {
      layers.add(HECTARE, row);
    }
    return layers.build();
  }

  private static Findings run(Demand demand, String message, RoleLayer layer) {
    return run(rule(PARCELS, demand, message), layer);
  }

  private static Findings run(Rule rule, RoleLayer... layers) {
    return RuleCheck.run(Rules.book(rule), List.of(layers), SETTINGS, new SilentProgress());
  }

  private static Rule rule(Side subject, Demand demand, String message) {
    return new Rule(
        "R",
        Level.BLOCK,
        new Wording(Text.same("R"), Text.same(message), Text.same(""), List.of()),
        new Basis(Text.same("a law"), "", "", false),
        subject,
        demand,
        Application.ALWAYS,
        List.of());
  }

  private static List<String> said(Findings found) {
    return found.all().stream().map(AttributeRulesTest::line).toList();
  }

  private static String line(Finding finding) {
    return finding.subject().label() + "|" + finding.message().en().strip();
  }
}
