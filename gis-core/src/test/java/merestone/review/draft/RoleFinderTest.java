package merestone.review.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import merestone.rule.ShippedBooks;
import merestone.store.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and columns as real deliveries have them. */
class RoleFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          永久基本农田YJJBNTBHTB | farmland        | SURE
          永农图斑                 | farmland        | SURE
          陆域生态保护红线        | redline         | SURE
          封库城镇开发边界        | boundary        | SURE
          YJJBNT_2023            | farmland        | SURE
          120115DLTB             | landuse         | SURE
          XZQ                    | towns           | SURE
          CJDCQ                  | villages        | SURE
          WHQCZKFBJ              | boundary_before | SURE
          WHHCZKFBJ              | boundary        | SURE
          变更前生态保护红线      | redline_before  | SURE
          CSKFBJ                 | boundary        | SURE
          ZZ_TDZSFW              | parcels         | SURE
          历史遗留用地清单        | legacy_list     | SURE
          my_farmland            | farmland        | LIKELY
          新建图层                |                 |
          """)
  void namesTell(String name, String role, RoleGuess.Confidence confidence) {
    Optional<RoleGuess> best = guesses(name, "Polygon").stream().findFirst();
    assertEquals(Optional.ofNullable(role), best.map(RoleGuess::role));
    assertEquals(Optional.ofNullable(confidence), best.map(RoleGuess::confidence));
  }

  /** Columns of delivered layers under names that say nothing. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          redline  | BSM,YSDM,XZQDM,XZQMC,SHENG,SHI,XIAN,HXBM,HXMC,HXLX,LXBM,MJ,ZRBHDMC,ZRBHDJB,ZRBHDLX,ZRBHDFQ,XTYZBLX,GKCS,BZ
          farmland | BSM,YSDM,XZQDM,XZQMC,YJJBNTTBBH,TBBH,DLBM,DLMC,QSXZ,QSDWDM,ZLDWDM,YJJBNTTBMJ,KCDLBM,KCXS,KCMJ,YJJBNTMJ,GDLX,GDPDJB
          landuse  | BSM,YSDM,TBYBH,TBBH,DLBM,DLMC,QSXZ,QSDWDM,ZLDWDM,TBMJ,KCDLBM,KCXS,KCMJ,TBDLMJ,GDLX,GDPDJB,SJNF
          parcels  | dkbh,dkmc
          low_use  | DKBH,DKMC,ZDDM,XZQDM,DXLX,YDMJ,RDYJ,ZT,GXRQ
          """)
  void columnsTell(String role, String columns) {
    Sample sample =
        new Sample("GBK", Encoding.From.CPG, Arrays.asList(columns.split(",")), List.of());
    LayerTraits layer = new LayerTraits(List.of("图层1"), "shp", "MultiPolygon", sample);
    assertEquals(role, new RoleFinder(Roles.shipped()).guesses(layer).get(0).role());
  }

  @Test
  void valuesTellTownsFromVillages() {
    assertEquals("towns", byCode("990108101"));
    assertEquals("villages", byCode("990108101001"));
  }

  @Test
  void aLineIsNoAreaWhateverItIsCalled() {
    assertEquals(List.of(), guesses("城镇开发边界", "MultiLineString"));
  }

  @Test
  void everyRoleOfTheShippedBooksIsKnown() {
    TreeSet<String> unknown = new TreeSet<>();
    for (String name : ShippedBooks.names()) {
      RuleBook book = ShippedBooks.read(name);
      if (!name.equals("template")) {
        book.rules().stream().map(Rule::subject).forEach(side -> unknown.add(side.role()));
        RoleNeed.of(book, List.of()).forEach(need -> unknown.add(need.role()));
      }
    }
    unknown.removeAll(Roles.shipped().names());
    unknown.remove("");
    assertEquals(new TreeSet<String>(), unknown);
  }

  private static String byCode(String code) {
    Sample sample =
        new Sample(
            "GBK", Encoding.From.CPG, List.of("XZQDM", "XZQMC"), List.of(List.of(code, "清河镇")));
    LayerTraits layer = new LayerTraits(List.of("图层1"), "shp", "MultiPolygon", sample);
    return new RoleFinder(Roles.shipped()).guesses(layer).get(0).role();
  }

  private static List<RoleGuess> guesses(String name, String type) {
    Sample none = new Sample("GBK", Encoding.From.CPG, List.of(), List.of());
    return new RoleFinder(Roles.shipped())
        .guesses(new LayerTraits(List.of(name), "shp", type, none));
  }
}
