package merestone.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import merestone.message.Problem;
import merestone.message.UsageError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fault put into a sound book gives one message: the right one. */
class RuleBookFaultsTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      id: demo                | id: 示例                   | Line 1, column 5: “id” is not written as it should be: “示例”
      id: demo                | id:                        | Line 1, column 4: “id” is not written as it should be: “”
      version: 1.0            | version: [1]               | Line 2, column 10: “version” should be text, not a list
      { zh: 示例, en: Demo }  | 示例                       | Line 3, column 8: “title” should be a group of “name: value”, not “示例”
      { zh: 示例, en: Demo }  | { zh: 示例 }               | Line 3, column 8: the key “en” is missing
      zh: 示例                | zh: 2026                   | Line 3, column 14: “zh” should be text, not “2026”
      area: ellipsoidal       | area: elipsoidal           | Line 4, column 7: “area” cannot be “elipsoidal”; did you mean “ellipsoidal”?
      area: ellipsoidal       | area: ellipsoidal⏎note: x  | Line 5, column 1: there is no key “note” here
      id: RL-01               | id: RL01                   | Line 6, column 9: “id” is not written as it should be: “RL01”
      level: block            | level: warning             | Line 7, column 12: “level” cannot be “warning”; did you mean “warn”?
      zh: 核心区              | zh: '核心区{mu}'           | Line 8, column 18: “{mu}” is not a hole that can be filled
      zh: 调整选址            | zh: ''                     | Line 10, column 19: “zh” may not be empty
      document: 通知          | document: { zh: 通知 }     | Line 11, column 24: the key “en” is missing
      confirm: true           | confirm: NO                | Line 11, column 69: “confirm” should be true or false, not “NO”
      must_not_overlap        | mustNotOverlapp            | Line 12, column 15: “relation” cannot be “mustNotOverlapp”; did you mean “must_not_overlap”?
      [HDLB]                  | [HDBL]                     | Line 16, column 17: mayLack names “HDBL”, which neither where nor known looks at; did you mean “HDLB”?
      [HDLB]                  | [BSM]                      | Line 16, column 17: mayLack names “BSM”, which neither where nor known looks at
      role: redline           | role: 红线                 | Line 18, column 13: “role” is not written as it should be: “红线”
      limit: 0.1 亩           | limit: 0.1                 | Line 24, column 12: “limit” has no unit: “0.1”
      limit: 0.1 亩           | limit: 1 m2⏎    validFrom: 2026-02-30 | Line 25, column 16: “validFrom” is no day of the calendar: “2026-02-30”
      take: inside            | take: in                   | Line 21, column 72: “take” cannot be “in”
      POLYGON((0 0,9 0        | POLYGON((0 0 9 0           | Line 28, column 16: the WKT cannot be read: “POLYGON((0 0 9 0,9 9,0 9,0 0))”
      ,0 9,0 0))              | ,0 9))                     | Line 28, column 16: the WKT cannot be read: “POLYGON((0 0,9 0,9 9,0 9))”
      POLYGON((0 0,9 0,9 9,0 9,0 0)) | POINT(1 1)          | Line 28, column 16: the shape must be a polygon, not POINT(1 1)
      POLYGON((0 0,9 0,9 9,0 9,0 0)) | POLYGON EMPTY       | Line 28, column 16: the shape must be a polygon, not POLYGON EMPTY
      HDLB: ~                 | HDLB: [1]                  | Line 29, column 47: “HDLB” should be text, not a list
      constraints: []         | constraints: none          | Line 30, column 22: “constraints” should be a list, not “none”
      expect: clear           | expected: clear            | Line 32, column 9: there is no key “expected” here; did you mean “expect”?
      """)
  void oneFaultGivesOneMessage(String sound, String faulty, String message) throws IOException {
    assertEquals(List.of(message), english(DemoBook.TEXT, sound, faulty.replace('⏎', '\n')));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      A = ‘07’          | 条件从“‘07’”起读不懂               | 把全角引号改成半角单引号，如 '核心保护区'。
      A LIKE '07%       | 条件没有写完：“A LIKE '07%”        | 条件用 ECQL 书写，如 DLBM LIKE '01%' AND TBMJ > 100：文字用半角单引号，等于用一个“=”。
      A                 | 条件没有写完：“A”                  | 条件用 ECQL 书写，如 DLBM LIKE '01%' AND TBMJ > 100：文字用半角单引号，等于用一个“=”。
      A = 1 B = 2       | 条件从“B = 2”起读不懂              | 条件用 ECQL 书写，如 DLBM LIKE '01%' AND TBMJ > 100：文字用半角单引号，等于用一个“=”。
      地类 = '水田'     | 条件从“地类 = '水田'”起读不懂      | 中文字段名要加半角双引号，如 "地类" = '水田'；文字用单引号。
      left(A) = 1       | 条件里的函数不存在：“left(A) = 1”  | 条件用 ECQL 书写，如 DLBM LIKE '01%' AND TBMJ > 100：文字用半角单引号，等于用一个“=”。
      """)
  void aConditionThatCannotBeReadSaysFromWhere(String ecql, String what, String remedy)
      throws IOException {
    String sound = "YDYHFLDM LIKE '07%' AND HDLB IS NULL\n      mayLack: [HDLB]";
    assertNotEquals(-1, DemoBook.TEXT.indexOf(sound));
    Problem problem = problems(DemoBook.TEXT.replace(sound, ecql)).get(0);
    assertEquals("第 15 行第 14 列：" + what, problem.message().zh());
    assertEquals(remedy, problem.remedy().zh());
  }

  @Test
  void knownIsNeededByWhatRestsOnIt() throws IOException {
    assertEquals(
        List.of(
            "Line 20, column 7: “zonedBy” needs “known” beside it",
            "Line 21, column 7: “unknown” needs “known” beside it",
            "Line 22, column 17: mayLack names “X”, which neither where nor known looks at"),
        english(
            DemoBook.TEXT.replace("mayLack: [ZRBHDFQ]", "mayLack: [X]"),
            "      known: ZRBHDFQ IS NOT NULL\n",
            ""));
  }

  @Test
  void twoRulesOfOneIdAreToldWithBothLines() throws IOException {
    String rule = DemoBook.TEXT.substring(DemoBook.TEXT.indexOf("  - id: RL-01"));
    assertEquals(
        List.of("Line 34, column 9: the rule id “RL-01” is used twice, first in line 6"),
        english(DemoBook.TEXT + "\n" + rule, "", ""));
  }

  @Test
  void examplesNeedNamesOfTheirOwnAndZonesOnlyWhereAZoneLayerIsAsked() throws IOException {
    String example = DemoBook.TEXT.substring(DemoBook.TEXT.indexOf("      - name: 只有公共边"));
    String zonedBy =
        "      zonedBy: { role: nature_reserve, where: ZRBHDFQ = '核心保护区', take: inside }\n";
    assertEquals(
        List.of(
            "Line 30, column 16: this example has zones, but the rule has no zonedBy",
            "Line 32, column 15: two examples are called “只有公共边”",
            "Line 37, column 16: this example has zones, but the rule has no zonedBy"),
        english(DemoBook.TEXT + example, zonedBy, ""));
  }

  private List<String> english(String book, String sound, String faulty) throws IOException {
    assertNotEquals(-1, book.indexOf(sound), sound);
    return problems(book.replace(sound, faulty)).stream()
        .map(problem -> problem.message().en())
        .toList();
  }

  private List<Problem> problems(String book) throws IOException {
    Path file = Files.writeString(folder.resolve("book.yaml"), book);
    return assertThrows(UsageError.class, () -> RuleBookReader.read(file)).problems();
  }
}
