package merestone.store.plottxt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.message.UserError;
import merestone.store.Encoding;
import merestone.store.FieldFacts;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The store as GeoTools' callers use it. */
class PlotTextStoreTest {
  @TempDir Path folder;

  private Path sample() throws IOException {
    return Files.writeString(folder.resolve("勘界 1.txt"), OpenedPlots.sample());
  }

  @Test
  void aSquareWithAHoleIsNineThousandSixHundredSquareMetres() throws IOException {
    OpenedPlots opened = OpenedPlots.read(sample());
    assertEquals(List.of(), opened.problems());
    assertEquals(List.of("勘界 1"), opened.layers());
    assertEquals(
        "MULTIPOLYGON (((39505000 4360000, 39505000 4360100, 39505100 4360100, "
            + "39505100 4360000, 39505000 4360000), (39505040 4360040, 39505060 4360040, "
            + "39505060 4360060, 39505040 4360060, 39505040 4360040)))",
        opened.wkt(0));
    assertEquals(100 * 100 - 20 * 20, opened.area(0));
    assertEquals(
        List.of("1", "示例地块一", 0.96, 10, "面", "J50G001001", "工业用地", "0601"),
        opened.features().get(0).getAttributes().subList(1, 9));
    assertEquals("勘界 1.0", opened.features().get(0).getID());
  }

  @Test
  void theFactsSayWhereEverythingCameFrom() throws IOException {
    Path txt = sample();
    OpenedPlots opened = OpenedPlots.read(txt);
    assertEquals("MultiPolygon", opened.facts().geometryType());
    assertEquals("EPSG:4527", opened.facts().crs().code());
    assertEquals(new Encoding("UTF-8", Encoding.From.GUESS), opened.facts().encoding());
    assertEquals(List.of(txt), opened.facts().files());
    assertEquals(
        List.of("DKBH", "DKMC", "DKMJ_HA", "JZDS", "TXSX", "TFH", "DKYT", "DLBM"),
        opened.facts().fields().stream().map(FieldFacts::name).toList());
  }

  @Test
  void itIsFoundByUrlFilePathAndText() throws IOException {
    Path txt = sample();
    for (Object url :
        List.of(txt.toUri().toURL(), txt.toFile(), txt, txt.toString(), txt.toUri().toString())) {
      DataStore store = DataStoreFinder.getDataStore(Map.of("url", url));
      assertInstanceOf(PlotTextDataStore.class, store, url.toString());
      store.dispose();
    }
  }

  @Test
  void whatIsNoTxtIsLeftToOtherStores() {
    PlotTextDataStoreFactory factory = new PlotTextDataStoreFactory();
    assertFalse(factory.canProcess(Map.of("url", folder.resolve("a.shp"))));
    assertFalse(factory.canProcess(Map.of("url", ".txt")));
    assertFalse(factory.canProcess(Map.of("url", "http://example.org/a.txt")));
    assertTrue(factory.canProcess(Map.of("url", "A.TXT")));
    assertThrows(
        UnsupportedOperationException.class, () -> factory.createNewDataStore(Map.of("url", "a")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a letter                    | 此件附坐标。       | plottxt-not-plots
          an empty file               | ''                 | plottxt-not-plots
          the attributes only         | [属性描述]         | plottxt-not-plots
          the words outside brackets  | 见地块坐标附件     | plottxt-not-plots
          """)
  void aTxtOfAnotherFormatIsRefusedInWords(String situation, String text, String code)
      throws IOException {
    Path txt = Files.writeString(folder.resolve("说明.txt"), text);
    UserError refused = assertThrows(UserError.class, () -> OpenedPlots.read(txt));
    assertEquals(code, refused.problem().code());
    assertTrue(refused.problem().message().zh().contains("说明.txt"));
  }

  @Test
  void aMissingFileAndAnUnknownEncodingAreRefusedInWords() throws IOException {
    Path missing = folder.resolve("no.txt");
    assertEquals(
        "file-missing",
        assertThrows(UserError.class, () -> OpenedPlots.read(missing)).problem().code());
    Path txt = sample();
    assertEquals(
        "charset-unknown",
        assertThrows(UserError.class, () -> OpenedPlots.read(txt, "GBK?", 0)).problem().code());
  }

  @Test
  void filtersLimitsAndBoundsWork() throws IOException, CQLException {
    Path txt =
        OpenedPlots.plots(
            folder,
            """
            3,0.0050,甲,,面,,,0101,@
            J1,1,4360000,39505000
            J2,1,4360010,39505000
            J3,1,4360000,39505010
            3,0.0050,乙,,面,,,0601,@
            J1,1,4360000,39505020
            J2,1,4360010,39505020
            J3,1,4360000,39505030
            """);
    SimpleFeatureSource source = new PlotTextDataStore(txt, Optional.empty()).getFeatureSource("a");
    Query query = new Query("a", ECQL.toFilter("DLBM LIKE '06%' AND DKMJ_HA < 1"));
    assertEquals(2, source.getCount(Query.ALL));
    assertEquals(1, source.getFeatures(query).size());
    assertEquals(39505020, source.getBounds(query).getMinX());
    assertEquals(39505000, source.getBounds().getMinX());
    query.setPropertyNames("DKBH");
    try (SimpleFeatureIterator all = source.getFeatures(query).features()) {
      SimpleFeature found = all.next();
      assertEquals(List.of("乙"), found.getAttributes());
      assertFalse(all.hasNext());
    }
  }

  @Test
  void whatACallerDoesToAFeatureDoesNotComeBack() throws IOException {
    PlotTextDataStore store = new PlotTextDataStore(sample(), Optional.empty());
    SimpleFeature first = only(store);
    first.setAttribute("DKBH", "改");
    SimpleFeature again = only(store);
    assertEquals("1", again.getAttribute("DKBH"));
    assertNotSame(first.getDefaultGeometry(), again.getDefaultGeometry());
  }

  private static SimpleFeature only(PlotTextDataStore store) throws IOException {
    try (SimpleFeatureIterator all = store.getFeatureSource("勘界 1").getFeatures().features()) {
      return all.next();
    }
  }

  @Test
  void theFileCanBeDeletedWhileTheStoreIsOpenAndIsNeverChanged() throws IOException {
    Path txt = sample();
    byte[] before = Files.readAllBytes(txt);
    PlotTextDataStore store = new PlotTextDataStore(txt, Optional.empty());
    only(store);
    assertEquals(new String(before), new String(Files.readAllBytes(txt)));
    try (var all = Files.list(folder)) {
      assertEquals(List.of(txt), all.toList());
    }
    Files.delete(txt);
    assertEquals("1", only(store).getAttribute("DKBH"));
    store.dispose();
  }

  @Test
  void kindsAreLayersOfTheirOwn() throws IOException {
    Path txt =
        OpenedPlots.plots(
            folder,
            """
            2,0,2,路,线,,,,@
            J1,1,4360000,39505000
            J2,1,4360100,39505000
            3,0.0050,1,地,面,,,,@
            J1,1,4360000,39505000
            J2,1,4360010,39505000
            J3,1,4360000,39505010
            J1,1,4360000,39505000
            1,0,3,井,点,,,,@
            J1,1,4360005,39505005
            """);
    OpenedPlots areas = OpenedPlots.read(txt, null, 0);
    assertEquals(List.of("a", "a_线", "a_点"), areas.layers());
    assertEquals(List.of(), areas.problems());
    assertEquals(50, areas.area(0));
    assertEquals(
        "MULTILINESTRING ((39505000 4360000, 39505000 4360100))",
        OpenedPlots.read(txt, null, 1).wkt(0));
    assertEquals("MULTIPOINT ((39505005 4360005))", OpenedPlots.read(txt, null, 2).wkt(0));
    assertEquals("MultiPoint", OpenedPlots.read(txt, null, 2).facts().geometryType());
  }

  @ParameterizedTest(name = "{0}, line ends {1}")
  @CsvSource({
    "UTF-8, LF, '', UTF-8, GUESS",
    "UTF-8, CRLF, BOM, UTF-8, BOM",
    "GBK, CRLF, '', GB18030, GUESS",
    "GB18030, CR, '', GB18030, GUESS",
    "UTF-16LE, CRLF, BOM, UTF-16LE, BOM",
    "UTF-16BE, LF, BOM, UTF-16BE, BOM"
  })
  void theEncodingIsTheOneInWhichTheSectionIsFound(
      String written, String ends, String mark, String found, Encoding.From from)
      throws IOException {
    String end = ends.equals("LF") ? "\n" : ends.equals("CR") ? "\r" : "\r\n";
    String text = (mark.isEmpty() ? "" : "\uFEFF") + OpenedPlots.sample().replace("\n", end);
    Path txt = folder.resolve("a.txt");
    Files.write(txt, text.getBytes(Charset.forName(written)));
    OpenedPlots opened = OpenedPlots.read(txt);
    assertEquals(new Encoding(found, from), opened.facts().encoding());
    assertEquals("示例地块一", opened.features().get(0).getAttribute("DKMC"));
    assertEquals(9600, opened.area(0));
    assertEquals(List.of(), opened.problems());
  }

  @Test
  void theSectionMayBeTheFirstLineAfterAByteOrderMark() throws IOException {
    Path txt = Files.writeString(folder.resolve("a.txt"), "\uFEFF［地块坐标］\nJ1,1,39.38,117.05");
    OpenedPlots opened = OpenedPlots.read(txt);
    assertEquals(new Encoding("UTF-8", Encoding.From.BOM), opened.facts().encoding());
    assertFalse(opened.facts().crs().isKnown());
    assertEquals(1, opened.features().size());
  }

  @Test
  void theEncodingCanBeOverriddenAndAWrongOneIsSaid() throws IOException {
    Path txt = folder.resolve("a.txt");
    Files.write(txt, OpenedPlots.sample().getBytes(Charset.forName("GBK")));
    OpenedPlots opened = OpenedPlots.read(txt, "GBK", 0);
    assertEquals(new Encoding("GBK", Encoding.From.OPTION), opened.facts().encoding());
    UserError refused = assertThrows(UserError.class, () -> OpenedPlots.read(txt, "UTF-8", 0));
    assertEquals("plottxt-not-plots", refused.problem().code());
  }

  @Test
  void bytesOfAnotherEncodingAreNamedByTheirLine() throws IOException {
    byte[] gbk = OpenedPlots.sample().replace("示例", "＊＊").getBytes(Charset.forName("GBK"));
    gbk[new String(gbk, Charset.forName("ISO-8859-1")).indexOf("1,") + 20] = (byte) 0xFF;
    Path txt = folder.resolve("a.txt");
    Files.write(txt, gbk);
    OpenedPlots opened = OpenedPlots.read(txt);
    assertTrue(opened.codes().contains("text-malformed"), opened.codes().toString());
  }
}
