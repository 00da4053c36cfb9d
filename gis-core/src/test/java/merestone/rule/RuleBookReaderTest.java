package merestone.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import merestone.message.Text;
import merestone.message.UsageError;
import merestone.rule.Example.Expectation;
import merestone.rule.Example.Shape;
import merestone.rule.Side.Take;
import merestone.rule.Side.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookReaderTest {
  @TempDir Path folder;

  @Test
  void aWholeRuleIsReadAsWritten() throws IOException {
    RuleBook book = read(DemoBook.TEXT);

    assertEquals("demo", book.id());
    assertEquals("1.0", book.version(), "a version keeps its zero");
    assertEquals(new Text("示例", "Demo"), book.title());
    assertEquals(AreaKind.ELLIPSOIDAL, book.area());
    Rule rule = book.rules().get(0);
    assertEquals("RL-01", rule.id());
    assertEquals(Level.BLOCK, rule.level());
    assertEquals(
        new Wording(
            new Text("核心区", "Core zone"),
            new Text("{parcel} 占用 {mu} 亩", "{parcel} takes {mu} mu"),
            new Text("调整选址", "Choose another site")),
        rule.wording());
    assertEquals(new Basis(Text.same("通知"), "〔2022〕142号", "1", true), rule.basis());
    assertEquals(Relation.MUST_NOT_OVERLAP, rule.relation());
    assertEquals(Optional.of(new Limit(0.1, Limit.Unit.MU)), rule.limit());
  }

  @Test
  void bothSidesKeepTheirConditions() throws IOException {
    Rule rule = read(DemoBook.TEXT).rules().get(0);

    assertEquals("parcels", rule.subject().role());
    assertEquals("YDYHFLDM LIKE '07%' AND HDLB IS NULL", rule.subject().where().ecql());
    assertEquals(Optional.empty(), rule.subject().known().ifAny());
    assertEquals(Set.of("HDLB"), rule.subject().mayLack());
    Side constraint = rule.constraints().get(0);
    assertEquals("redline", constraint.role());
    assertEquals("ZRBHDFQ = '核心保护区'", constraint.where().ecql());
    assertEquals("ZRBHDFQ IS NOT NULL", constraint.known().ecql());
    assertEquals(Unknown.UNDECIDED, constraint.unknown());
    assertEquals("nature_reserve", constraint.zonedBy().orElseThrow().role());
    assertEquals(Take.INSIDE, constraint.zonedBy().orElseThrow().take());
  }

  @Test
  void attributesOfExamplesAreTextAsWrittenAndNullIsLeftOut() throws IOException {
    Example example = read(DemoBook.TEXT).rules().get(0).examples().get(0);

    Map<String, String> attributes = Map.of("YDYHFLDM", "0701", "SFZDXM", "NO");
    Shape subject = new Shape("POLYGON((0 0,9 0,9 9,0 9,0 0))", attributes);
    assertEquals(
        new Example(
            "只有公共边",
            List.of(subject),
            Map.of("redline", List.of()),
            Optional.of(List.of()),
            List.of(),
            "",
            Expectation.CLEAR,
            OptionalInt.empty()),
        example);
  }

  @Test
  void anExampleWithoutZonesHasNoZoneLayerLoaded() throws IOException {
    RuleBook book = read(DemoBook.TEXT.replace("        zones: []\n", ""));
    assertEquals(Optional.empty(), book.rules().get(0).examples().get(0).zones());
  }

  @Test
  void aByteOrderMarkIsNoFault() throws IOException {
    assertEquals("demo", read("\uFEFF" + DemoBook.TEXT).id());
  }

  @Test
  void tenTypicalMistakesAreToldAtOnceInBothLanguages() throws IOException {
    List<Text> messages = messages(withTenMistakes());

    assertEquals(
        List.of(
            "第 1 行第 1 列：缺少“version”这一项",
            "第 6 行第 12 列：“level”不能是“blcok”，是否应为“block”？",
            "第 8 行第 20 列：“{parcle}”不是可以填写的空位，是否应为“{parcel}”？",
            "第 10 行第 69 列：“confirm”应为 true 或 false，写的却是“yes”",
            "第 12 行第 5 列：没有“sujbect”这一项，是否应为“subject”？",
            "第 18 行第 14 列：条件从“‘核心保护区’”起读不懂",
            "第 21 行第 16 列：“unknown”不能是“counted”，是否应为“counts”？",
            "第 23 行第 12 列：“limit”的写法不对：“0.1 顷”",
            "第 27 行第 16 列：图形在 (4.5 4.5) 处自相交或不成面",
            "第 31 行第 17 列：“expect”不能是“ok”"),
        messages.stream().map(Text::zh).toList());
    assertEquals(
        List.of(
            "Line 1, column 1: the key “version” is missing",
            "Line 6, column 12: “level” cannot be “blcok”; did you mean “block”?",
            "Line 8, column 20: “{parcle}” is not a hole that can be filled; did you mean"
                + " “{parcel}”?",
            "Line 10, column 69: “confirm” should be true or false, not “yes”",
            "Line 12, column 5: there is no key “sujbect” here; did you mean “subject”?",
            "Line 18, column 14: the condition cannot be read from “‘核心保护区’” on",
            "Line 21, column 16: “unknown” cannot be “counted”; did you mean “counts”?",
            "Line 23, column 12: “limit” is not written as it should be: “0.1 顷”",
            "Line 27, column 16: the shape crosses itself or is no polygon at (4.5 4.5)",
            "Line 31, column 17: “expect” cannot be “ok”"),
        messages.stream().map(Text::en).toList());
  }

  private static String withTenMistakes() {
    return DemoBook.TEXT
        .replace("version: 1.0\n", "")
        .replace("level: block", "level: blcok")
        .replace("subject:\n      role", "sujbect:\n      role")
        .replace("confirm: true", "confirm: yes")
        .replace("limit: 0.1 亩", "limit: 0.1 顷")
        .replace("zh: \"{parcel}", "zh: \"{parcle}")
        .replace("where: ZRBHDFQ = '核心保护区'\n", "where: ZRBHDFQ = ‘核心保护区’\n")
        .replace("unknown: undecided", "unknown: counted")
        .replace("9 9,0 9,0 0", "0 9,9 9,0 0")
        .replace("expect: clear", "expect: ok");
  }

  private List<Text> messages(String yaml) {
    UsageError error = assertThrows(UsageError.class, () -> read(yaml));
    return error.problems().stream().map(problem -> problem.message()).toList();
  }

  private RuleBook read(String yaml) throws IOException {
    Path file = folder.resolve("book.yaml");
    Files.writeString(file, yaml);
    return RuleBookReader.read(file);
  }
}
