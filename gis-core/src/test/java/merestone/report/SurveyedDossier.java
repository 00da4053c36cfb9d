package merestone.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import merestone.finding.Account;
import merestone.finding.Appraisal;
import merestone.finding.Area;
import merestone.finding.ByClass;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.layer.LayerHeader;
import merestone.layer.LayerTable;
import merestone.layer.MemoryLayer;
import merestone.layer.RoleLayer;
import merestone.message.Text;
import merestone.rule.Application;
import merestone.rule.AttributeDemand;
import merestone.rule.Condition;
import merestone.rule.Level;
import merestone.rule.Limit;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import merestone.rule.Side;
import merestone.rule.Wording;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Polygon;

/**
 * Two patches of an earlier survey (0101 and 0601) over a later one, whose accounts are by land
 * class and ownership; the second declares another area than it has.
 */
final class SurveyedDossier {
  private static final Text TITLE = new Text("面积一致", "Areas agree");
  static final Rule AREA =
      new Rule(
          "AREA-01",
          Level.WARN,
          new Wording(TITLE, TITLE, new Text("核对", "Check it")),
          SampleDossier.TOWN.basis(),
          Side.of("parcels", Condition.ALWAYS),
          new AttributeDemand.DeclaredArea("TBMJ", Limit.Unit.M2, new Limit(1, Limit.Unit.M2)),
          Application.ALWAYS,
          List.of());

  private SurveyedDossier() {}

  static Dossier made() {
    Dossier sample = SampleDossier.clean();
    return new Dossier(
        sample.title(),
        new RuleBook("b", "1", TITLE, sample.settings().area(), List.of(AREA)),
        sample.settings(),
        sample.inputs(),
        List.of(before()),
        new Findings(List.of(declared()), List.of(), accounts(), List.of()),
        List.of(),
        Map.of(),
        Text.same(""));
  }

  private static Finding declared() {
    return new Finding(
        "f1",
        AREA,
        AREA.level(),
        Finding.Kind.CONFLICT,
        new Finding.Judged(ref(1), "", new Area(20_000, 20_000)),
        Optional.empty(),
        Map.of(
            "column", "TBMJ", "declared", "20400", "measured", "20000.00", "difference", "-400.00"),
        new Text("面积不符", "The areas differ."),
        Appraisal.NONE);
  }

  private static FeatureRef ref(int record) {
    return new FeatureRef("前期图斑", record, "T-" + (record + 1), "");
  }

  /** Of 3 ha and 2 ha; no class overlaps another. */
  private static List<Account> accounts() {
    return List.of(
        account(
            0, 30_000, part("0101+30", 12_000.4), part("0103+20", 6_000.3), part("0701+", 5_000.3)),
        account(1, 20_000, part("0101+20", 1_000), part("1001+10", 4_000)));
  }

  private static ByClass.Part part(String value, double m2) {
    return new ByClass.Part(value, 1, new Area(m2, m2));
  }

  private static Account account(int record, double whole, ByClass.Part... parts) {
    Area taken = Stream.of(parts).map(ByClass.Part::footprint).reduce(Area.ZERO, Area::plus);
    return new Account(
        ref(record),
        "后期图斑",
        new Area(whole, whole),
        taken,
        taken,
        parts.length,
        Optional.of(new ByClass("DLBM+QSXZ", List.of(parts))));
  }

  private static RoleLayer before() {
    SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    type.setName("before");
    type.add("geom", Polygon.class);
    type.add("DLBM", String.class);
    SimpleFeatureType schema = type.buildFeatureType();
    RoleLayer sample = SampleDossier.clean().layers().get(0);
    LayerHeader header = sample.table().header();
    LayerTable table =
        new LayerTable(
            header,
            schema,
            SampleDossier.CRS,
            MemoryLayer.rows(schema, List.of(patch(schema, "0101"), patch(schema, "0601"))),
            List.of());
    RoleLayer.Columns columns = new RoleLayer.Columns("", "", "", "DLBM");
    return new RoleLayer("parcels", "前期图斑", table, columns, false);
  }

  private static SimpleFeature patch(SimpleFeatureType schema, String code) {
    return SimpleFeatureBuilder.build(
        schema, new Object[] {Wkt.geometry("POLYGON((0 0,9 0,9 9,0 9,0 0))"), code}, null);
  }
}
