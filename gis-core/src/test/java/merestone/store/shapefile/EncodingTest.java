package merestone.store.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import merestone.message.UserError;
import merestone.store.Encoding;
import merestone.store.Encoding.From;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
  private static final Charset GBK = Charset.forName("GBK");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource({
    "UTF-8,UTF-8",
    "utf8,UTF-8",
    "UTF_8,UTF-8",
    "65001,UTF-8",
    "CP65001,UTF-8",
    "\uFEFFUTF-8,UTF-8",
    "GBK,GBK",
    "gbk,GBK",
    "936,GBK",
    "CP936,GBK",
    "cp-936,GBK",
    "ANSI 936,GBK",
    "ansi_936,GBK",
    "windows-936,GBK",
    "MS936,GBK",
    "x-mswin-936,GBK",
    "GB2312,GBK",
    "gb_2312-80,GBK",
    "EUC-CN,GBK",
    "LDID/77,GBK",
    "OEM 936,GBK",
    "GB18030,GB18030",
    "GB-18030,GB18030",
    "54936,GB18030",
    "Big5,Big5",
    "Big-5,Big5",
    "BIG5-HKSCS,Big5-HKSCS",
    "950,Big5",
    "CP950,Big5",
    "ANSI 950,Big5",
    "1252,windows-1252",
    "ANSI 1252,windows-1252",
    "CP1252,windows-1252",
    "windows-1252,windows-1252",
    "latin1,ISO-8859-1",
    "Latin-1,ISO-8859-1",
    "ISO-8859-1,ISO-8859-1",
    "ISO 8859-1,ISO-8859-1",
    "88591,ISO-8859-1",
    "28591,ISO-8859-1",
    "885915,ISO-8859-15",
    "1251,windows-1251",
    "932,windows-31j",
    "Shift_JIS,windows-31j",
    "949,x-windows-949",
    "437,IBM437",
    "850,IBM850",
    "KOI8-R,KOI8-R"
  })
  void spellingsOfACpg(String written, String charset) {
    assertEquals(charset, CpgNames.parse(written).orElseThrow().name());
  }

  @ParameterizedTest(name = "{0} means nothing")
  @CsvSource({"''", "''' '''", "nonsense", "12", "LDID/0", "999999", "../../etc"})
  void whatIsNoEncoding(String written) {
    assertTrue(CpgNames.parse(written).isEmpty());
  }

  // Esri, ArcPad help, "Setting the code page for shapefiles"
  @ParameterizedTest(name = "language byte {0} means {1}")
  @CsvSource({
    "1,IBM437", "2,IBM850", "3,windows-1252", "19,windows-31j", "38,IBM866", "77,GBK",
    "78,x-windows-949", "79,Big5", "87,windows-1252", "88,windows-1252", "120,Big5", "122,GBK",
    "200,windows-1250", "201,windows-1251"
  })
  void languageBytes(int id, String charset) {
    assertEquals(charset, LanguageByte.charset(id).orElseThrow().name());
  }

  @Test
  void aLanguageByteOfZeroSaysNothing() {
    assertTrue(LanguageByte.charset(0).isEmpty());
    assertTrue(LanguageByte.isVague(0x57));
    assertFalse(LanguageByte.isVague(0x03));
  }

  /** The text and the bytes it is written with must be found again without any declaration. */
  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource({
    "UTF-8,永久基本农田",
    "UTF-8,简体",
    "UTF-8,区",
    "UTF-8,生態保護紅線",
    "UTF-8,Bâtiment agricole",
    "UTF-8,Forêt protégée",
    "UTF-8,Città",
    "UTF-8,Straße",
    "UTF-8,Ελλάδα",
    "UTF-8,Москва",
    "UTF-8,A1地块（东）",
    "UTF-8,12.5公顷",
    "UTF-8,500㎡",
    "UTF-8,にほん",
    "GB18030,永久基本农田",
    "GB18030,简体",
    "GB18030,北京市",
    "GB18030,联通",
    "GB18030,A区",
    "GB18030,茅台镇",
    "GB18030,清河县城关镇东风村",
    "GB18030,一般耕地（水田）",
    "GB18030,①类用地",
    "GB18030,王五、李四",
    "GB18030,朱镕基",
    "GB18030,濮阳",
    "GB18030,泸州市叙永县",
    "GB18030,路",
    "Big5,國語",
    "Big5,臺北市中正區",
    "Big5,生態保護區",
    "Big5,永久農田",
    "windows-1252,Bâtiment agricole",
    "windows-1252,Forêt protégée",
    "windows-1252,Zone à urbaniser",
    "windows-1252,DÉPÔT",
    "windows-1252,Straße",
    "windows-1252,Peña Nevada",
    "windows-1252,São João",
    "UTF-8,plain"
  })
  void undeclaredTextIsToldByItsLooks(String charset, String text) {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    EncodingDetector detector = new EncodingDetector();
    detector.add(bytes, 0, bytes.length, false);
    assertEquals(charset, detector.verdict().best().name());
  }

  @Test
  void manyTextsTogetherAreToldClearly() {
    List<String> places = List.of("青河镇", "东风村", "红旗林场", "一般耕地", "生态保护红线", "城镇开发边界", "濮阳", "朱镕");
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      EncodingDetector detector = new EncodingDetector();
      for (String place : places) {
        byte[] bytes = place.getBytes(charset);
        detector.add(bytes, 0, bytes.length, false);
      }
      assertEquals(charset, detector.verdict().best());
      assertTrue(detector.verdict().isClear(), charset + " " + detector.verdict());
    }
  }

  /**
   * Each of these alone could be rare Chinese in GBK; that all of them are UTF-8 is no accident.
   */
  @Test
  void wellFormedUtf8CountsTheMoreTheMoreOfItThereIs() {
    EncodingDetector detector = new EncodingDetector();
    for (String text : List.of("utf8nameè", "one èé", "two àò", "three èé↓")) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      detector.add(bytes, 0, bytes.length, false);
    }
    assertEquals(StandardCharsets.UTF_8, detector.verdict().best());
  }

  private Encoding decide(int languageByte, String cpg, String text, Charset charset)
      throws IOException {
    if (cpg != null) {
      Files.writeString(folder.resolve("a.CPG"), cpg);
    }
    return Opened.read(
            new DbfBytes(charset).language(languageByte).text("A", 20).row(text).write(folder))
        .facts()
        .encoding();
  }

  @Test
  void theCpgComesBeforeTheLanguageByteAndThatBeforeTheGuess() throws IOException {
    assertEquals(new Encoding("GB18030", From.GUESS), decide(0, null, "耕地", GBK));
    assertEquals(new Encoding("GBK", From.DBF), decide(0x4D, null, "耕地", GBK));
    assertEquals(new Encoding("UTF-8", From.CPG), decide(0x4D, "UTF-8\r\n", "耕地", GBK));
  }

  @Test
  void theUserComesBeforeEverything() throws IOException {
    Files.writeString(folder.resolve("a.cpg"), "UTF-8");
    Path shp = new DbfBytes(GBK).text("A", 20).row("耕地").write(folder);
    for (Object option : new Object[] {GBK, "ansi 936", "GBK"}) {
      Opened opened = Opened.read(shp, option);
      assertEquals(new Encoding("GBK", From.OPTION), opened.facts().encoding());
      assertEquals("耕地", opened.value(0, "A"));
    }
    UserError error = assertThrows(UserError.class, () -> Opened.read(shp, "Klingon"));
    assertEquals("charset-unknown", error.problem().code());
  }

  @Test
  void theVagueLanguageByteGivesWayToWhatTheBytesClearlySay() throws IOException {
    assertEquals(
        new Encoding("windows-1252", From.DBF),
        decide(0x57, null, "Forêt", Charset.forName("windows-1252")));
    assertEquals(new Encoding("windows-1252", From.DBF), decide(0x57, null, "plain", GBK));
    assertEquals(new Encoding("GB18030", From.GUESS), decide(0x57, null, "永久基本农田", GBK));
  }

  @Test
  void aDeclarationTheBytesContradictIsFollowedAndReported() throws IOException {
    Files.writeString(folder.resolve("a.cpg"), "UTF-8");
    Opened opened =
        Opened.read(new DbfBytes(GBK).text("A", 20).row("永久基本农田").row("林地").write(folder));
    assertEquals(new Encoding("UTF-8", From.CPG), opened.facts().encoding());
    assertEquals("encoding-contradicted", opened.codes().get(0));
    assertTrue(
        opened.problems().get(0).message().en().contains("UTF-8, but its bytes look like GB18030"));
    assertTrue(opened.codes().contains("text-malformed"));
  }

  @Test
  void aCpgThatSaysNothingKnownIsReportedAndThenIgnored() throws IOException {
    Files.writeString(folder.resolve("a.cpg"), "whatever");
    Opened opened = Opened.read(new DbfBytes(GBK).text("A", 20).row("永久基本农田").write(folder));
    assertEquals(new Encoding("GB18030", From.GUESS), opened.facts().encoding());
    assertEquals(List.of("cpg-unknown"), opened.codes());
  }
}
