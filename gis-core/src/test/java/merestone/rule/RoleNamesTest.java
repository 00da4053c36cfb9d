package merestone.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import merestone.message.Text;
import org.junit.jupiter.api.Test;

class RoleNamesTest {
  @Test
  void aSentenceNamesARoleInChineseAndKeepsTheWordToWrite() {
    assertEquals(new Text("“城镇开发边界”（boundary）", "\"boundary\""), RoleNames.quoted("boundary"));
  }

  @Test
  void aRoleOfABookOfOnesOwnHasOnlyItsWord() {
    assertEquals(new Text("“quarry”", "\"quarry\""), RoleNames.quoted("quarry"));
  }
}
