package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import merestone.message.Text;
import org.junit.jupiter.api.Test;

class AtlasSummaryTest {
  @Test
  void anAtlasWithoutPagesSaysThatThereIsNothingToDrawAndWhatWasNotChecked() {
    Text unchecked = new Text("未检查：RL-01", "Not checked: RL-01");
    AtlasSummary empty = AtlasSummary.of(List.of(), unchecked);
    assertFalse(empty.isWhole());
    assertTrue(empty.words().zh().startsWith("没有可绘制的内容"), empty.words().zh());
    assertTrue(empty.words().zh().endsWith("未检查：RL-01"), empty.words().zh());
    assertTrue(empty.words().en().endsWith("Not checked: RL-01"), empty.words().en());
  }

  @Test
  void whereEverythingWasCheckedItSaysThat() {
    AtlasSummary empty = AtlasSummary.of(List.of(), Text.same(""));
    assertTrue(empty.isWhole());
    assertEquals("没有可绘制的内容：没有发现冲突，也没有无法判定的要素，未绘制任何图幅。规则库的各条规则均已执行。", empty.words().zh());
  }
}
