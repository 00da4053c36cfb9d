package merestone.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UsageError;
import merestone.message.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlDocumentTest {
  @TempDir Path folder;

  /** ⏎ is a line end, → a tab, ␇ the bell character. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      a tab before the key      | id:⏎→zh: 1          | yaml-tab             | 第 2 行第 1 列：这里用了制表符（Tab）缩进
      indented by one too few   | a:⏎  b: 1⏎ c: 2     | yaml-indent          | 第 3 行第 2 列：缩进与上文对不齐
      a quote never closed      | id: 1⏎a: 'x⏎b: 1    | yaml-quote           | 第 2 行第 4 列：从这里开始的引号没有配对的后引号
      a hole without quotes     | a: {zh: 地块 {mu}}  | yaml-bracket         | 第 1 行第 12 列：方括号或花括号没有写完，或里面的文字含有括号、逗号
      a bracket never closed    | a: [1, 2⏎b: 1       | yaml-bracket         | 第 2 行第 2 列：方括号或花括号没有写完，或里面的文字含有括号、逗号
      two colons in a line      | a: b: c             | yaml-colon           | 第 1 行第 5 列：这里不该再出现冒号
      a line without a colon    | a: 1⏎name⏎b: 2      | yaml-colon           | 第 2 行第 1 列：这一行缺少冒号
      a full-width colon        | a: 1⏎名称：甲⏎      | yaml-wide-colon      | 第 2 行第 3 列：这里用了全角冒号“：”
      a full-width colon first  | 名称：甲⏎b: 1       | yaml-wide-colon      | 第 1 行第 3 列：这里用了全角冒号“：”
      a value that opens with % | a: %x               | yaml-start           | 第 1 行第 4 列：值不能以“%”开头
      a value that opens with @ | a: 1⏎b: @x          | yaml-start           | 第 2 行第 4 列：值不能以“@”开头
      a path in double quotes   | a: "d\\parcels"     | yaml-escape          | 第 1 行第 7 列：双引号里的反斜杠“\\”后面跟了不认识的字符
      a control character       | a: 1⏎b: x␇          | yaml-control         | 第 2 行第 5 列：这里有一个看不见的控制字符
      a key that stands twice   | a: 1⏎b: 2⏎a: 3      | yaml-key-twice       | 第 3 行第 1 列：“a”写了两次，上一次在第 1 行
      a reference               | a: &x 1⏎b: *x       | yaml-alias           | 第 2 行第 4 列：不支持引用“*x”
      a second document         | a: 1⏎---⏎b: 2       | yaml-second-document | 第 3 行第 1 列：这里开始了第二份文档（---），一个文件只能有一份
      nothing                   | ``                  | yaml-empty           | 第 1 行第 1 列：文件是空的，没有任何内容
      nothing but a remark      | # 只有注释          | yaml-empty           | 第 1 行第 1 列：文件是空的，没有任何内容
      """)
  void whatIsNotYamlIsToldInWords(String situation, String yaml, String code, String zh)
      throws IOException {
    String text = yaml.replace('⏎', '\n').replace('→', '\t').replace('␇', '\u0007');
    List<String> told =
        faults(text.getBytes(StandardCharsets.UTF_8)).stream()
            .filter(problem -> problem.code().equals(code))
            .map(problem -> problem.message().zh())
            .toList();
    assertEquals(List.of(zh), told);
  }

  @Test
  void equalKeysAreAllTold() throws IOException {
    List<String> told =
        faults("a: 1\na: 2\nb: { c: 1, c: 2 }\n".getBytes(StandardCharsets.UTF_8)).stream()
            .filter(problem -> problem.code().equals("yaml-key-twice"))
            .map(problem -> problem.message().en())
            .toList();
    assertEquals(
        List.of(
            "Line 2, column 1: “a” is written twice, first in line 1",
            "Line 3, column 12: “c” is written twice, first in line 3"),
        told);
  }

  @Test
  void aFileInGbkIsToldToBecomeUtf8() throws IOException {
    Problem problem = faults("id: demo\ntitle: 示例\n".getBytes(Charset.forName("GBK"))).get(0);
    assertEquals(
        new Text(
            "第 2 行第 8 列：文件必须是 UTF-8 编码，这里起是 GBK 编码的汉字",
            "Line 2, column 8: the file must be UTF-8; from here on it has Chinese in GBK"),
        problem.message());
    assertEquals("用记事本打开，“另存为”时编码选择 UTF-8。", problem.remedy().zh());
    assertEquals(folder.resolve("f.yaml").toString(), problem.path());
  }

  @Test
  void aFileThatIsNeitherIsToldToo() throws IOException {
    byte[] bytes = {'a', ':', ' ', (byte) 0xff, (byte) 0xff};
    assertEquals(
        "Line 1, column 4: the file must be UTF-8; the bytes here are not",
        faults(bytes).get(0).message().en());
  }

  @Test
  void aMultiByteCharacterCutOffAtTheEndIsNoUtf8() throws IOException {
    byte[] bytes = {'a', ':', ' ', (byte) 0xe7, (byte) 0xba};
    assertEquals("not-utf8", faults(bytes).get(0).code());
  }

  @Test
  void aMissingFileIsAnInputNotARequest() {
    Path file = folder.resolve("none.yaml");
    UserError error = assertThrows(UserError.class, () -> read(file));
    assertEquals(UserError.class, error.getClass());
    assertEquals("file-missing", error.problem().code());
    assertEquals("找不到文件“" + file + "”", error.problem().message().zh());
  }

  @Test
  void aFolderIsNoFile() {
    UserError error = assertThrows(UserError.class, () -> read(folder));
    assertEquals("file-unreadable", error.problem().code());
  }

  @Test
  void scalarsKeepTheCharactersTheyWereWrittenWith() throws IOException {
    Path file =
        write("a: 0701\nb: NO\nc: 1.10\nd: 0x1F\ne: 'x'\nf: ~\n".getBytes(StandardCharsets.UTF_8));
    YamlNode root = read(file).root();
    assertEquals(
        List.of("0701", "NO", "1.10", "0x1F", "x", "", ""),
        List.of("a", "b", "c", "d", "e", "f", "g").stream().map(root::text).toList());
  }

  private List<Problem> faults(byte[] bytes) throws IOException {
    Path file = write(bytes);
    return assertThrows(UsageError.class, () -> read(file).stopOnFaults()).problems();
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("f.yaml"), bytes);
  }

  private static YamlDocument read(Path file) {
    return YamlDocument.read(file, RuleBookReader.class, "rule-book.schema.json");
  }
}
