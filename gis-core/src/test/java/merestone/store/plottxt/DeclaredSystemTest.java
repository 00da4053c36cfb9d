package merestone.store.plottxt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The coordinate system of a file; expected codes from the EPSG dataset (projinfo). */
class DeclaredSystemTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # situation                        | system/width/zone              | X, Y                 | code       | problem
          three degrees, number in Y         | 2000国家大地坐标系/3/39               | 4360000,39505000     | EPSG:4527  | ''
          three degrees, none in Y           | 2000国家大地坐标系/3/39               | 4360000,505000       | EPSG:4548  | ''
          width in words                     | CGCS2000/三度带/39                | 4360000,39505000     | EPSG:4527  | ''
          width with a sign                  | 2000国家大地坐标系/3°/40带             | 3306711,40649757     | EPSG:4528  | ''
          six degrees, number in Y           | 2000国家大地坐标系/6/20               | 4360000,20505000     | EPSG:4498  | ''
          six degrees, none in Y             | 2000国家大地坐标系/6度带/20             | 4360000,505000       | EPSG:4509  | ''
          Xian, number in Y                  | 1980西安坐标系/3/38                 | 4360000,38505000     | EPSG:2362  | ''
          Xian, none in Y                    | 西安80坐标系/3/38                   | 4360000,505000       | EPSG:2383  | ''
          Xian, six degrees                  | 80国家大地坐标系/6/19                 | 4360000,19505000     | EPSG:2333  | ''
          Beijing, number in Y               | 1954年北京坐标系/3/39                | 4360000,39505000     | EPSG:2415  | ''
          Beijing, six degrees, none in Y    | 北京54/6/20                      | 4360000,505000       | EPSG:21460 | ''
          latitude and longitude             | 2000国家大地坐标系//                  | 39.38,117.05         | EPSG:4490  | ''
          the meridian instead of the zone   | 2000国家大地坐标系/3/117              | 4360000,505000       | EPSG:4548  | ''
          width not said                     | 2000国家大地坐标系//39                | 4360000,505000       | EPSG:4548  | ''
          zone not said but in Y             | 2000国家大地坐标系/3/                 | 4360000,39505000     | EPSG:4527  | plottxt-zone-from-coordinates
          zone neither said nor in Y         | 2000国家大地坐标系/3/                 | 4360000,505000       | ''         | plottxt-zone-missing
          another zone in Y                  | 2000国家大地坐标系/3/40               | 4360000,39505000     | ''         | plottxt-zone-contradicted
          a zone of the other width          | 2000国家大地坐标系/6/39               | 4360000,39505000     | ''         | plottxt-zone-width
          a zone outside China               | 2000国家大地坐标系/3/12               | 4360000,505000       | ''         | plottxt-zone-width
          a city's own system                | 西安2000城市坐标系/3/39               | 4360000,39505000     | ''         | plottxt-crs-name
          a local system                     | 独立坐标系/3/39                     | 1000,2000            | ''         | plottxt-crs-name
          nothing said                       | /3/39                          | 4360000,39505000     | ''         | plottxt-crs-missing
          """)
  void systemsAreRecognised(String situation, String header, String at, String code, String problem)
      throws IOException {
    String[] said = header.split("/", -1);
    String text =
        "[属性描述]\n坐标系=%s\n几度分带=%s\n投影类型=高斯克吕格\n带号=%s\n[地块坐标]\n1,,1,,面,,,,@\nJ1,1,%s\n"
            .formatted(said[0], said[1], said[2], at);
    OpenedPlots opened = OpenedPlots.read(Files.writeString(folder.resolve("a.txt"), text));
    assertEquals(code, opened.facts().crs().code());
    assertEquals(problem, firstCode(opened));
    if (code.isEmpty()) {
      assertEquals(said[0], opened.facts().crs().name());
    }
  }

  private static String firstCode(OpenedPlots opened) {
    return opened.codes().stream()
        .filter(code -> !code.contains("degenerate"))
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          another projection      | 投影类型=墨卡托            | plottxt-crs-projection | ''
          another unit            | 计量单位=千米              | plottxt-crs-unit       | ''
          the zone twice          | 带号=40                    | plottxt-attribute-twice| ''
          the same zone twice     | 带号=39                    | ''                     | EPSG:4527
          a note twice            | 备注=甲;备注=乙            | plottxt-attribute-twice| EPSG:4527
          parameters that matter  | 转换参数=1.5,0,0,0,0,0,0   | plottxt-parameters     | EPSG:4527
          parameters of zeros     | 转换参数=0,0,0,0,0,0,0     | ''                     | EPSG:4527
          wide commas, no number  | 转换参数=，，，，，，      | ''                     | EPSG:4527
          a scale of one          | 转换参数=0,0,0,0,0,0,1     | plottxt-parameters     | EPSG:4527
          three decimals          | 精度=3                     | ''                     | EPSG:4527
          a millimetre            | 精度=0.001                 | ''                     | EPSG:4527
          a centimetre, with unit | 精度=0.01米                | ''                     | EPSG:4527
          precision left empty    | 精度=                      | ''                     | EPSG:4527
          one decimal             | 精度=1                     | plottxt-precision      | EPSG:4527
          half a metre            | 精度=0.5                   | plottxt-precision      | EPSG:4527
          precision of nothing    | 精度=0.0                   | plottxt-precision      | EPSG:4527
          too many for decimals   | 精度=100                   | plottxt-precision      | EPSG:4527
          precision in words      | 精度=毫米级                | plottxt-precision      | EPSG:4527
          a line that is no key   | 甲方提供                   | plottxt-attribute-line | EPSG:4527
          another section         | [项目信息];带号=40         | ''                     | EPSG:4527
          """)
  void otherKeysCount(String situation, String lines, String problem, String code)
      throws IOException {
    String text =
        "[属性描述]\n坐标系=2000国家大地坐标系\n带号=39\n"
            + lines.replace(";", "\n")
            + "\n[地块坐标]\n1,,1,,面,,,,@\nJ1,1,4360000,39505000\n";
    OpenedPlots opened = OpenedPlots.read(Files.writeString(folder.resolve("a.txt"), text));
    assertEquals(problem, firstCode(opened));
    assertEquals(code, opened.facts().crs().code());
  }
}
