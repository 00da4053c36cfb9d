package merestone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import merestone.message.Language;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The legend QGIS shows is in the language of the report, for each table that has places. */
class LegendLanguageTest {
  private static final Pattern QML = Pattern.compile(" label=\"([^\"]*)\"");
  private static final Pattern SLD = Pattern.compile("<se:Title>([^<]*)<");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ZH   | 禁止,警告,提示,例外,无法判定",
        "EN   | Blocking,Warning,For information,Excepted,Undecided",
        "BOTH | 禁止 Blocking,警告 Warning,提示 For information,例外 Excepted,无法判定 Undecided"
      })
  void theLegendIsThatOfTheReport(Language language, String words) throws Exception {
    Path file = folder.resolve("findings.gpkg");
    FindingsGeoPackage.write(SampleDossier.incomplete(), language, file, new SilentProgress());
    List<String> all = List.of(words.split(","));
    for (Map<String, Object> style :
        ReadBack.rows(file, "SELECT f_table_name AS name, styleQML, styleSLD FROM layer_styles")) {
      List<String> expected = style.get("name").equals("undecided") ? all.subList(4, 5) : all;
      assertEquals(expected, found(QML, style.get("styleQML")), style.get("name").toString());
      assertEquals(expected, found(SLD, style.get("styleSLD")), style.get("name").toString());
    }
    assertEquals(
        List.of(Map.of("n", 4)), ReadBack.rows(file, "SELECT count(*) AS n FROM layer_styles"));
  }

  private static List<String> found(Pattern pattern, Object text) {
    return pattern.matcher(text.toString()).results().map(hit -> hit.group(1)).toList();
  }
}
