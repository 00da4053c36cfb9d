package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.layer.RoleLayer;
import merestone.message.Text;
import merestone.message.UsageError;
import merestone.review.ReviewFile.Layer;
import merestone.review.ReviewFile.Source;
import merestone.rule.AreaKind;
import merestone.rule.BookSource;
import merestone.rule.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewFileReaderTest {
  private static final String REVIEW =
      """
      name: 清河区2026年第一批
      crs: epsg:4527
      rules: rules/sanxian.yaml
      referenceDate: 2026-03-01
      area: planar
      failOn: warn
      layers:
        - role: parcels
          path: data\\parcels.shp
          title: 拟建地块
          encoding: GBK
          crs: EPSG:4548
          key: BSM
          name: XMMC
          town: XZQMC
          mayBeEmpty: true
          classBy: YDYHFLDM
          columns: { YDYHFLDM: 用途 }
        - { role: redline, path: "district.gpkg#STBHHX" }
      styles: maps/city.yaml
      """;

  @TempDir Path folder;

  @Test
  void everythingIsReadAndPathsAreFoundBesideTheReview() throws IOException {
    ReviewFile review = read(REVIEW);

    Layer parcels =
        new Layer(
            "parcels",
            new Source("data/parcels.shp", folder.resolve("data").resolve("parcels.shp"), ""),
            "拟建地块",
            Optional.of("GBK"),
            Optional.of("EPSG:4548"),
            new RoleLayer.Columns("BSM", "XMMC", "XZQMC", "YDYHFLDM"),
            Map.of("YDYHFLDM", "用途"),
            true);
    Layer redline =
        new Layer(
            "redline",
            new Source("district.gpkg#STBHHX", folder.resolve("district.gpkg"), "STBHHX"),
            "",
            Optional.empty(),
            Optional.empty(),
            RoleLayer.Columns.NONE,
            Map.of(),
            false);
    assertEquals(
        new ReviewFile(
            "清河区2026年第一批",
            "EPSG:4527",
            new ReviewFile.Law(
                new BookSource(
                    "rules/sanxian.yaml", folder.resolve("rules").resolve("sanxian.yaml")),
                List.of(),
                List.of()),
            Optional.of(LocalDate.of(2026, 3, 1)),
            Optional.of(AreaKind.PLANAR),
            Level.WARN,
            List.of(parcels, redline),
            Optional.empty(),
            Optional.of(folder.resolve("maps").resolve("city.yaml"))),
        review);
  }

  @Test
  void theLocationNamesTheLayerOfAContainer() throws IOException {
    List<Layer> layers = read(REVIEW).layers();
    assertEquals(
        new ReviewFile.Source(
            layers.get(0).source().written(), folder.resolve("data").resolve("parcels.shp"), ""),
        layers.get(0).source());
    assertEquals(folder.resolve("district.gpkg"), layers.get(1).source().file());
    assertEquals("STBHHX", layers.get(1).source().layer());
  }

  @Test
  void aReviewThatSaysLittleGetsTheSafeDefaults() throws IOException {
    ReviewFile review =
        read("name: a\ncrs: EPSG:4548\nrules: r.yaml\nlayers: [{ role: parcels, path: p.shp }]\n");
    assertEquals(Level.BLOCK, review.failOn());
    assertEquals(Optional.empty(), review.area());
    assertEquals(Optional.empty(), review.referenceDate());
  }

  @Test
  void theFolderOfTheDeliveryIsBesideTheReview() throws IOException {
    ReviewFile review = read(REVIEW + "delivery: 成果\\矢量\n");
    assertEquals(Optional.of(folder.resolve("成果").resolve("矢量")), review.delivery());
  }

  @Test
  void typicalMistakesAreToldAtOnceInBothLanguages() throws IOException {
    String wrong =
        REVIEW
            .replace("crs: epsg:4527", "crs: 4527")
            .replace("2026-03-01", "2026-02-30")
            .replace("failOn: warn", "fail_on: warn")
            .replace("path: data\\parcels.shp", "file: data/parcels.shp")
            .replace("GBK", "GKB")
            .replace("mayBeEmpty: true", "mayBeEmpty: 是")
            .replace("name: 清河区2026年第一批", "name: 清河区/第一批");

    List<Text> messages = messages(wrong);

    assertEquals(
        List.of(
            "第 1 行第 7 列：“name”的写法不对：“清河区/第一批”",
            "第 2 行第 6 列：“crs”应为文字，写的却是“4527”",
            "第 4 行第 16 列：referenceDate 不是有效的日期：“2026-02-30”",
            "第 6 行第 1 列：没有“fail_on”这一项，是否应为“failOn”？",
            "第 8 行第 5 列：缺少“path”这一项",
            "第 9 行第 5 列：没有“file”这一项",
            "第 11 行第 15 列：没有“GKB”这种文字编码",
            "第 16 行第 17 列：“mayBeEmpty”应为 true 或 false，写的却是“是”"),
        messages.stream().map(Text::zh).toList());
    assertEquals(
        List.of(
            "Line 1, column 7: “name” is not written as it should be: “清河区/第一批”",
            "Line 2, column 6: “crs” should be text, not “4527”",
            "Line 4, column 16: referenceDate is no valid date: “2026-02-30”",
            "Line 6, column 1: there is no key “fail_on” here; did you mean “failOn”?",
            "Line 8, column 5: the key “path” is missing",
            "Line 9, column 5: there is no key “file” here",
            "Line 11, column 15: there is no text encoding “GKB”",
            "Line 16, column 17: “mayBeEmpty” should be true or false, not “是”"),
        messages.stream().map(Text::en).toList());
  }

  @Test
  void aReviewWithoutLayersOrWithAnImpossiblePathIsRefused() throws IOException {
    assertEquals(
        List.of("第 3 行第 8 列：路径里有本系统不允许的字符：“a\0b”", "第 4 行第 9 列：“layers”不能为空"),
        messages("name: a\ncrs: EPSG:4548\nrules: \"a\\0b\"\nlayers: []\n").stream()
            .map(Text::zh)
            .toList());
  }

  @Test
  void theRemedyOfAWrongKeyListsTheRightOnes() throws IOException {
    UsageError error =
        assertThrows(UsageError.class, () -> read(REVIEW.replace("failOn", "fialOn")));
    assertEquals(
        new Text(
            "此处可用的项：name、crs、rules、profile、exceptions、referenceDate、area、failOn、delivery、styles、layers。",
            "The keys here are: name, crs, rules, profile, exceptions, referenceDate, area, failOn, delivery, styles, layers."),
        error.problem().remedy());
    assertEquals("unknown-key", error.problem().code());
    assertEquals(folder.resolve("review.yaml").toString(), error.problem().path());
  }

  private List<Text> messages(String yaml) {
    UsageError error = assertThrows(UsageError.class, () -> read(yaml));
    return error.problems().stream().map(problem -> problem.message()).toList();
  }

  private ReviewFile read(String yaml) throws IOException {
    Path file = folder.resolve("review.yaml");
    Files.writeString(file, yaml);
    return ReviewFileReader.read(file);
  }
}
