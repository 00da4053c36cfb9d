package merestone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import merestone.map.ConflictKind;
import merestone.message.Text;
import merestone.rule.Basis;
import merestone.rule.Demand;
import merestone.rule.Level;
import merestone.rule.Limit;
import merestone.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "1, M2, 超过 1 平方米, more than 1 m²",
    "0.5, HA, 超过 0.5 公顷, more than 0.5 ha",
    "2, MU, 超过 2 亩, more than 2 mu",
    "10, PERCENT, 超过检查对象面积的 10%, more than 10% of the feature judged"
  })
  void limitsReadAsTheRuleBookWritesThem(double value, Limit.Unit unit, String zh, String en) {
    Rule farm = SampleDossier.FARM;
    Demand demand = farm.demand().withLimit(new Limit(value, unit));
    Rule rule =
        new Rule(
            farm.id(),
            farm.level(),
            farm.wording(),
            farm.basis(),
            farm.subject(),
            demand,
            farm.application(),
            List.of());
    assertEquals(new Text(zh, en), Wordings.limit(rule));
  }

  @ParameterizedTest(name = "{0} is {1} and {2}, in the report and on the map")
  @CsvSource({"BLOCK, 禁止, Blocking", "WARN, 警告, Warning", "INFO, 提示, For information"})
  void aLevelHasOneNameEverywhere(Level level, String zh, String en) {
    assertEquals(new Text(zh, en), Wordings.level(level));
    assertEquals(new Text(zh, en), ConflictKind.valueOf(level.name()).text());
  }

  @Test
  void theUndecidedHaveOneNameEverywhere() {
    List<Tile> tiles = Tile.of(SampleDossier.clean().findings());
    Text undecided = new Text("无法判定", "Undecided");
    assertEquals(undecided, tiles.get(tiles.size() - 1).name());
    assertEquals(undecided, ConflictKind.UNDECIDED.text());
  }

  @Test
  void aBasisIsCitedWithWhatIsKnownOfIt() {
    Text document = new Text("通知", "Notice");
    assertEquals(
        new Text("通知 〔2022〕142号 第一条", "Notice, 〔2022〕142号, 第一条"),
        Wordings.basis(new Basis(document, "〔2022〕142号", "第一条", false)));
    assertEquals(document, Wordings.basis(new Basis(document, "", "", true)));
    assertEquals(new Text("", ""), Wordings.basis(new Basis(new Text("", ""), "", "", false)));
  }
}
