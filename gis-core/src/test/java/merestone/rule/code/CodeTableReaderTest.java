package merestone.rule.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UsageError;
import merestone.message.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A planner's own table: what it says, and what is said when it is wrong. */
class CodeTableReaderTest {
  private static final String SOUND =
      """
      id: zone-use
      edition: 2024
      title: { zh: 分区用途, en: Zone use }
      source: 某县规划
      groups: [建设, 农业]
      entries:
        - { code: 08, zh: 服务, groups: [建设], minAreaM2: 200 }
        - { code: 0809, zh: 公用设施, parent: 08, aliases: [市政], disputed: [农业] }
        - { code: 08H1, zh: 机关, en: Offices, parent: 08, confirm: true }
        - { code: 0809A, zh: 泵站, parent: 0809, minAreaM2: 50 }
      """;

  private static final Path GUIDE = Path.of("..", "docs", "codes.md");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      id: zone-use         | id: 分区用途           | Line 1, column 5: “id” is not written as it should be: “分区用途”
      edition: 2024        | editon: 2024           | Line 2, column 1: there is no key “editon” here; did you mean “edition”?
      edition: 2024⏎       | ``                     | Line 1, column 1: the key “edition” is missing
      , en: Zone use       | ``                     | Line 3, column 8: the key “en” is missing
      source: 某县规划     | source: ''             | Line 4, column 9: “source” may not be empty
      code: 0809A          | code: 0809             | Line 10, column 13: the code “0809” stands twice, first in line 8
      code: 0809A          | code: 08 09            | Line 10, column 13: “code” is not written as it should be: “08 09”
      code: 0809A          | code: ~                | Line 10, column 13: there is nothing after “code”; it should be text
      code: 0809A, zh      | zh                     | Line 10, column 5: the key “code” is missing
      zh: 泵站             | name: 泵站             | Line 10, column 5: the key “zh” is missing;Line 10, column 20: there is no key “name” here
      zh: 泵站             | zh: 2024               | Line 10, column 24: “zh” should be text, not “2024”
      parent: 0809         | parent: 0808           | Line 10, column 36: there is no code “0808” to be the parent; did you mean “0809”?
      parent: 0809         | parent: 77X1           | Line 10, column 36: there is no code “77X1” to be the parent
      parent: 0809         | parent: 0809A          | Line 10, column 36: the parent “0809A” does not stand above this entry
      zh: 服务,            | `zh: 服务, parent: 0809,` | Line 7, column 33: the parent “0809” does not stand above this entry
      groups: [建设], min  | groups: [建没], min    | Line 7, column 34: there is no group “建没”; did you mean “建设”?
      disputed: [农业]     | disputed: [水域]       | Line 8, column 67: there is no group “水域”
      aliases: [市政]      | aliases: 市政          | Line 8, column 50: “aliases” should be a list, not “市政”
      minAreaM2: 50        | minAreaM2: 0           | Line 10, column 53: “0” is no area in m²
      minAreaM2: 50        | minAreaM2: 50 m2       | Line 10, column 53: “50 m2” is no area in m²
      minAreaM2: 50        | minAreaM2: 1_000       | Line 10, column 53: “1_000” is no area in m²
      confirm: true        | confirm: NO            | Line 9, column 61: “confirm” should be true or false, not “NO”
      """)
  void oneFaultIsToldWithItsPlace(String sound, String faulty, String messages) throws IOException {
    String from = sound.replace('⏎', '\n');
    assertNotEquals(-1, SOUND.indexOf(from), sound);
    String told =
        String.join(
            ";",
            problems(SOUND.replace(from, faulty)).stream().map(p -> p.message().en()).toList());
    assertEquals(messages, told);
  }

  @Test
  void remediesNameTheGroupsInBothLanguages() throws IOException {
    Problem problem = problems(SOUND.replace("[农业] }", "[水域] }")).get(0);
    assertEquals(
        new Text(
            "表头 groups 中的组：建设、农业。如确有需要，请先加在表头。",
            "The groups at the head of the table: 建设, 农业. Add it there if it is missing."),
        problem.remedy());
    assertEquals("unknown-group", problem.code());
    assertEquals(folder.resolve("t.yaml").toString(), problem.path());
  }

  @Test
  void everyFaultIsToldAtOnceInTheOrderOfTheFile() throws IOException {
    String faulty = SOUND.replace("parent: 0809,", "parent: 0807,").replace("[农业] }", "[水] }");
    assertEquals(
        List.of("unknown-group", "unknown-parent"),
        problems(faulty).stream().map(Problem::code).toList());
  }

  @Test
  void aTableInGbkIsToldToBecomeUtf8() throws IOException {
    Path file = folder.resolve("t.yaml");
    Files.write(file, SOUND.getBytes(Charset.forName("GBK")));
    UsageError error = assertThrows(UsageError.class, () -> CodeTables.read(file));
    assertEquals("not-utf8", error.problem().code());
  }

  @Test
  void theMessageQuotedInTheGuideIsTheOneThatIsTold() throws IOException {
    Problem problem = problems(SOUND.replace("parent: 0809,", "parent: 0808,")).get(0);
    String guide = Files.readString(GUIDE);
    assertTrue(guide.contains("“" + problem.message().zh() + "”"), problem.message().zh());
  }

  @Test
  void theExampleOfTheGuideIsATable() throws IOException {
    String guide = Files.readString(GUIDE).replace("\r\n", "\n");
    int from = guide.indexOf("```yaml\n") + "```yaml\n".length();
    Path file = folder.resolve("t.yaml");
    Files.writeString(file, guide.substring(from, guide.indexOf("```", from)));
    CodeTable table = CodeTables.read(file);
    assertTrue(table.agrees("410", "集中建设区"));
    assertTrue(table.inGroup("410", "可建"));
  }

  @Test
  void codesNeedNoQuotesAndKeepTheirZeros() throws IOException {
    assertEquals(
        List.of("08", "0809", "08H1", "0809A"),
        table().entries().stream().map(CodeEntry::code).toList());
  }

  @Test
  void anEntryHasTheGroupsAndTheMinimumAreaOfItsParents() throws IOException {
    assertEquals(
        new CodeEntry(
            "0809A",
            Text.same("泵站"),
            List.of(),
            Optional.of("0809"),
            Set.of("建设"),
            Set.of("农业"),
            OptionalDouble.of(50),
            false),
        table().find("0809A").orElseThrow());
    assertEquals(
        new CodeEntry(
            "08H1",
            new Text("机关", "Offices"),
            List.of(),
            Optional.of("08"),
            Set.of("建设"),
            Set.of(),
            OptionalDouble.of(200),
            true),
        table().find("08H1").orElseThrow());
  }

  @Test
  void theHeadIsKept() throws IOException {
    CodeTable table = table();
    assertEquals(
        new Provenance("zone-use", "2024", new Text("分区用途", "Zone use"), "某县规划", false),
        table.provenance());
    assertEquals(Set.of("建设", "农业"), table.groups());
  }

  @Test
  void aRuleBookAsksForAFileBesideItOrForAShippedTable() throws IOException {
    Path book = folder.resolve("books").resolve("book.yaml");
    Files.createDirectories(book.getParent());
    Files.writeString(folder.resolve("t.yaml"), SOUND);
    assertEquals("zone-use", CodeTables.of("../t.yaml", book).provenance().id());
    assertEquals("dlbm", CodeTables.of("dlbm", book).provenance().id());
    UserError missing = assertThrows(UserError.class, () -> CodeTables.of("none.yml", book));
    assertEquals("file-missing", missing.problem().code());
  }

  private CodeTable table() throws IOException {
    return CodeTables.read(Files.writeString(folder.resolve("t.yaml"), SOUND));
  }

  private List<Problem> problems(String table) throws IOException {
    Path file = Files.writeString(folder.resolve("t.yaml"), table);
    return assertThrows(UsageError.class, () -> CodeTables.read(file)).problems();
  }
}
