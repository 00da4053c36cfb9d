package merestone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merestone.finding.Findings;
import merestone.message.Text;
import org.junit.jupiter.api.Test;

class JsonSummaryTest {

  @Test
  void aSummaryIsOneDocumentWithTheKeysOfTheContract() {
    Map<String, Double> seconds = new LinkedHashMap<>();
    seconds.put("read", 0.25);
    seconds.put("total", 1.5);
    assertEquals(
        "{\"verdict\":\"clean\",\"counts\":{\"block\":0,\"warn\":0,\"info\":0,\"undecided\":0,\"excepted\":0},"
            + "\"ledger\":[{\"rule\":\"FARM-01\",\"layer\":\"地块\",\"side\":\"subject\","
            + "\"features\":5000,\"checked\":5000,\"clear\":5000,\"conflict\":0,\"undecided\":0,"
            + "\"notRun\":0,\"excepted\":0,\"leftOut\":false,\"rungs\":null,\"why\":null}],\"findings\":0,\"causes\":[],\"accounts\":[],"
            + "\"doubleCovers\":[],\"adjusted\":[],\"out\":\"结果\","
            + "\"seconds\":{\"read\":0.25,\"total\":1.5},\"heapNeededMb\":64.0,\"peakHeapMb\":123.5}",
        JsonSummary.of(
            new Findings(
                List.of(),
                SampleDossier.clean().findings().ledger().subList(0, 1),
                List.of(),
                List.of()),
            SampleDossier.clean().book(),
            new JsonSummary.Run("结果", seconds, 64, 123.5)));
  }

  @Test
  void conflictsAreCountedByLevelAndUndecidedApart() {
    String json = summary(SampleDossier.incomplete().findings());
    assertEquals(
        "{\"verdict\":\"incomplete\",\"counts\":{\"block\":1,\"warn\":1,\"info\":0,\"undecided\":1,\"excepted\":0}",
        json.substring(0, json.indexOf(",\"ledger\"")));
    assertEquals(
        "{\"zh\":\"没有加载自然保护地图层\",\"en\":\"no nature reserve layer is loaded\"}",
        json.substring(json.lastIndexOf("\"why\":") + 6, json.indexOf("}],\"findings\":3")));
  }

  @Test
  void aCheckWithoutAnyRuleIsNotClean() {
    String json = summary(new Findings(List.of(), List.of(), List.of(), List.of()));
    assertEquals("{\"verdict\":\"incomplete\"", json.substring(0, json.indexOf(",\"counts\"")));
  }

  @Test
  void headlinesNeverCallIncompleteClean() {
    assertEquals(
        List.of("clean", "findings", "incomplete"),
        List.of(
            Headline.of(SampleDossier.clean()).word(),
            Headline.of(SampleDossier.conflicts()).word(),
            Headline.of(SampleDossier.incomplete()).word()));
    assertEquals(
        new Text("检查不完整，不得作为“无冲突”使用", "Incomplete: not a clean result"),
        Headline.of(SampleDossier.incomplete()).title());
    assertEquals(
        new Text("发现 2 处冲突", "Conflicts found: 2"), Headline.of(SampleDossier.conflicts()).title());
  }

  private static String summary(Findings findings) {
    return JsonSummary.of(
        findings, SampleDossier.clean().book(), new JsonSummary.Run("out", Map.of(), 1, 1));
  }
}
