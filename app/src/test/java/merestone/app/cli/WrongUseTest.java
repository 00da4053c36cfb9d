package merestone.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a call is told in one sentence of the language asked for. */
class WrongUseTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          map x.yaml --out x.png --dpi abc           ; --dpi 应为数，不能是“abc”。
          map x.yaml --out x.png --dpi 0             ; --dpi 应大于 0，不能是 0.0。
          map x.yaml --out x.png --scale 1:500       ; --scale 应为整数，不能是“1:500”。
          map x.yaml --out x.png --scale 5000        ; --scale 须与 --layout 或 --atlas 同用；没有版面的图以 --size 定大小，不按比例尺。
          map x.yaml --atlas x --scale 0             ; --scale 为比例尺 1:N 的 N，至少为 1。
          map x.yaml --atlas x --per street          ; --per 可写 finding, parcel, town，不能写“street”。
          map x.yaml                                 ; 请用 --out 给出一幅图的文件，或用 --atlas 给出图册的位置。
          map x.yaml --out x.png --atlas x           ; --out（一幅图）与 --atlas（图册）只能给一个。
          map x.yaml --atlas x --format gif          ; --format 应为 pdf、png、jpg 或 svg，不能是“gif”。
          map --out x.png                            ; 缺少 REVIEW.yaml|RESULT。
          map x.yaml --dpi 9 --dpi 8                 ; --dpi 只能写一次。
          check x.yaml --fail-on loud                ; --fail-on 可写 block, warn, info，不能写“loud”。
          check x.yaml --profile city.yaml           ; --profile 与 --rules 同用；审查文件所用的地方细则写在它自己的 profile 项里。
          check x.yaml --rules a --crs EPSG:4527     ; --rules, --crs 用于不带审查文件时；审查文件自己写明规则库、图层和坐标系。
          check --profile city.yaml                  ; 请给出一个审查文件，或者同时给出 --rules 和 --subject。
          check x.yaml --threads many                ; --threads 应为整数，不能是“many”。
          check x.yaml --out                         ; 缺少 --out DIR。
          check x.yaml --threads 0                   ; --threads 至少为 1，不能是 0。
          overlay a.shp b.shp --min-area big         ; --min-area 应为数，不能是“big”。
          rules show                                 ; 缺少 BOOK。
          """)
  void isOneSentenceInTheLanguageAskedFor(String line, String sentence) {
    assertEquals(ExitCode.USAGE, run(line + " --lang zh"), err.toString());

    String[] lines = err.toString().split(System.lineSeparator());
    assertEquals(sentence, lines[0]);
    assertEquals(2, lines.length, err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void theSecondLineNamesTheHelpOfTheVeryCommand() {
    run("rules list a.yaml b.yaml --lang=en");

    assertEquals(
        String.join(
            System.lineSeparator(),
            "There is no option or command “b.yaml”.",
            "  merestone rules list --help lists all options.",
            ""),
        err.toString());
  }

  @Test
  void aMisspeltOptionIsToldWithTheOneThatWasMeant() {
    assertEquals(ExitCode.USAGE, run("check x.yaml --theads 2 --lang en"));

    assertEquals(
        "There is no option or command “--theads”. Did you mean --threads?",
        err.toString().lines().findFirst().orElseThrow());
    assertFalse(err.toString().contains("Usage"), err.toString());
  }

  private int run(String line) {
    return CommandLineDoor.run(
        new Console(new PrintWriter(out, true), new PrintWriter(err, true)),
        line.strip().split(" +"));
  }
}
