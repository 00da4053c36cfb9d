package merestone.store.plottxt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

/** Plots as writers in the field put them. The header has twelve lines: plots begin in line 13. */
class PlotReadingTest {
  /** Ten metres by ten. */
  private static final String SQUARE =
      ";J1,1,4360000,39505000;J2,1,4360010,39505000;J3,1,4360010,39505010;J4,1,4360000,39505010";

  private static final String CLOSED = SQUARE + ";J1,1,4360000,39505000";

  @TempDir Path folder;

  private OpenedPlots read(String lines) throws IOException {
    return OpenedPlots.read(
        OpenedPlots.plots(folder, lines.replace("CLOSED", CLOSED).replace("SQUARE", SQUARE)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          eight items                         | 5,0.01,1,甲,面,图,用,0601,@CLOSED            | 1 甲 0.01 5 面 图 用 0601 | ''
          no land class                       | 5,0.01,1,甲,面,图,用,@CLOSED                 | 1 甲 0.01 5 面 图 用      | ''
          blanks around items                 | 5 , 0.01,1 , 甲 ,面,图,用,0601, @CLOSED      | 1 甲 0.01 5 面 图 用 0601 | ''
          a comma in the name                 | 5,0.01,1,甲,乙,面,图,用,0601,@CLOSED         | 1 甲,乙 0.01 5 面 图 用 0601 | ''
          a full-width comma in the name      | 5,0.01,1,甲，乙,面,图,用,0601,@CLOSED        | 1 甲，乙 0.01 5 面 图 用 0601 | ''
          the unit after the area             | 5,0.01公顷,1,甲,面,图,用,0601,@CLOSED        | 1 甲 0.01 5 面 图 用 0601 | ''
          no point count                      | 0.01公顷,1,甲,面,图,用,0601,@CLOSED          | 1 甲 0.01 null 面 图 用 0601 | ''
          closing point not counted           | 4,0.01,1,甲,面,图,用,0601,@CLOSED            | 1 甲 0.01 4 面 图 用 0601 | ''
          a wrong point count                 | 7,0.01,1,甲,面,图,用,0601,@CLOSED            | 1 甲 0.01 7 面 图 用 0601 | plottxt-point-count 13
          a count that is a word              | 五,0.01,1,甲,面,图,用,0601,@CLOSED           | 1 甲 0.01 null 面 图 用 0601 | value-unreadable 13
          an area that is a word              | 5,一分,1,甲,面,图,用,0601,@CLOSED            | 1 甲 null 5 面 图 用 0601 | value-unreadable 13
          no @ at the end                     | 5,0.01,1,甲,面,图,用,0601CLOSED              | 1 甲 0.01 5 面 图 用 0601 | plottxt-head-unmarked 13
          @ without a comma                   | 5,0.01,1,甲,面,图,用,0601@CLOSED             | 1 甲 0.01 5 面 图 用 0601 | ''
          another word for the kind           | 5,0.01,1,甲,多边形,图,用,0601,@CLOSED        | 1 甲 0.01 5 多边形 图 用 0601 | plottxt-kind-unknown 13
          more items than eight               | 5,0.01,1,甲,面,图,用,0601,张三,@CLOSED       | 1 甲 0.01 5 面 图 用 0601 | plottxt-head-items 13
          full-width punctuation              | 5，0.01，1，甲，面，图，用，0601，＠CLOSED   | 1 甲 0.01 5 面 图 用 0601 | plottxt-full-width 1
          the ring left open                  | 4,0.01,1,甲,面,图,用,0601,@SQUARE            | 1 甲 0.01 4 面 图 用 0601 | ring-unclosed 13
          a tenth of a square metre too much  | 5,0.01001,1,甲,面,图,用,0601,@CLOSED         | 1 甲 0.01001 5 面 图 用 0601 | ''
          a rounding too much                 | 5,0.0101,1,甲,面,图,用,0601,@CLOSED          | 1 甲 0.0101 5 面 图 用 0601 | ''
          more than a rounding too much       | 5,0.0102,1,甲,面,图,用,0601,@CLOSED          | 1 甲 0.0102 5 面 图 用 0601 | plottxt-area-differs 13
          the area in square metres           | 5,100,1,甲,面,图,用,0601,@CLOSED             | 1 甲 100.0 5 面 图 用 0601 | plottxt-area-unit 13
          """)
  void headsAreRead(String situation, String lines, String attributes, String problem)
      throws IOException {
    OpenedPlots opened = read(lines);
    assertEquals(1, opened.features().size());
    var plot = opened.features().get(0);
    String said = "";
    for (String column :
        List.of("DKBH", "DKMC", "DKMJ_HA", "JZDS", "TXSX", "TFH", "DKYT", "DLBM")) {
      said += plot.getAttribute(column) + " ";
    }
    assertEquals(attributes, said.strip());
    assertEquals(100, opened.area(0));
    assertEquals(problem.isEmpty() ? List.of() : List.of(problem), opened.codesAtLines());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a part beside, same number after closing | CLOSED;J1,1,4360000,39505020;J2,1,4360010,39505020;J3,1,4360000,39505030;J1,1,4360000,39505020 | 2 0 150
          a part beside, a number of its own       | CLOSED;J1,2,4360000,39505020;J2,2,4360010,39505020;J3,2,4360000,39505030;J1,2,4360000,39505020 | 2 0 150
          a hole                                   | CLOSED;J1,2,4360002,39505002;J2,2,4360004,39505002;J3,2,4360002,39505004;J1,2,4360002,39505002 | 1 1 98
          the hole written first                   | ;J1,1,4360002,39505002;J2,1,4360004,39505002;J3,1,4360002,39505004;J1,1,4360002,39505002;J1,2,4360000,39505000;J2,2,4360010,39505000;J3,2,4360010,39505010;J4,2,4360000,39505010;J1,2,4360000,39505000 | 1 1 98
          an island in a hole                      | CLOSED;A,2,4360001,39505001;B,2,4360009,39505001;C,2,4360009,39505009;D,2,4360001,39505009;A,2,4360001,39505001;E,3,4360002,39505002;F,3,4360004,39505002;G,3,4360002,39505004;E,3,4360002,39505002 | 2 1 38
          """)
  void ringsAreHolesOrPartsByContainment(String situation, String points, String partsHolesArea)
      throws IOException {
    // by hand: 10·10 + 10·10/2 = 150; 100 − 2·2/2 = 98; 100 − 8·8 + 2·2/2 = 38
    OpenedPlots opened = read(",,1,,面,,,,@" + points);
    Geometry plot = (Geometry) opened.features().get(0).getDefaultGeometry();
    int holes = 0;
    for (int i = 0; i < plot.getNumGeometries(); i++) {
      holes += ((org.locationtech.jts.geom.Polygon) plot.getGeometryN(i)).getNumInteriorRing();
    }
    assertEquals(
        partsHolesArea, plot.getNumGeometries() + " " + holes + " " + Math.round(plot.getArea()));
    assertTrue(plot.isValid());
    assertEquals(List.of(), opened.problems());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          X and Y swapped        | 39505000,4360000 39505000,4360010 39505010,4360000 | 50     | plottxt-axes-swapped 13
          one point swapped      | 4360000,39505000 39505000,4360010 4360000,39505010 | null   | coordinate-implausible 15
          Y written twice        | 4360000,39505000 4360010,39505000 39505000,39505000 | null   | coordinate-implausible 16
          a digit lost           | 4360000,39505000 436001,39505000 4360000,39505010 | null   | coordinate-implausible 15
          a letter in a number   | 4360000,39505000 43600l0,39505000 4360000,39505010 | null   | plottxt-line-unreadable 15
          a number cut off       | 4360000,39505000 4360010,39505000 4360000 | null   | plottxt-line-unreadable 16
          no number in Y         | 4360000,505000 4360010,505000 4360000,505010 | 50     | plottxt-prefix-mixed 13
          """)
  void aWrongPointCostsThePlotItsGeometry(
      String situation, String points, String area, String problem) throws IOException {
    String[] at = points.split(" ");
    OpenedPlots opened =
        read(
            ",,1,,面,,,,@;J1,1,%s;J2,1,%s;J3,1,%s;J1,1,%s;5,0.01,2,,面,,,,@CLOSED"
                .formatted(at[0], at[1], at[2], at[0]));
    assertEquals(2, opened.features().size(), "the other plot is read all the same");
    Geometry plot = (Geometry) opened.features().get(0).getDefaultGeometry();
    assertEquals(area, plot == null ? "null" : String.valueOf(Math.round(plot.getArea())));
    assertEquals(100, opened.area(1));
    assertEquals(List.of(problem), opened.codesAtLines());
  }

  @Test
  void aPlotWithoutTheZoneNumberIsPutWhereTheOthersAre() throws IOException {
    OpenedPlots opened =
        read(
            ",,1,,面,,,,@;J1,1,4360000,505000;J2,1,4360010,505000;J3,1,4360000,505010;J1,1,4360000,505000;,,2,,面,,,,@CLOSED");
    assertEquals(
        "MULTIPOLYGON (((39505000 4360000, 39505000 4360010, 39505010 4360000, 39505000 4360000)))",
        opened.wkt(0));
  }

  @Test
  void aPlotOfAnotherZoneHasNoGeometryAndIsNamed() throws IOException {
    OpenedPlots opened =
        read(
            ",,1,,面,,,,@;J1,1,4360000,40505000;J2,1,4360010,40505000;J3,1,4360000,40505010;,,2,,面,,,,@CLOSED");
    assertEquals("EPSG:4527", opened.facts().crs().code());
    assertEquals("null", opened.wkt(0));
    assertEquals(List.of("plottxt-plot-elsewhere 13"), opened.codesAtLines());
  }

  @Test
  void pointsWithoutAHeadAreAPlotWithoutAttributes() throws IOException {
    OpenedPlots opened = read(CLOSED.substring(1));
    assertEquals(100, opened.area(0));
    assertEquals("", opened.features().get(0).getAttribute("DKBH"));
    assertEquals(List.of("plottxt-head-missing 13"), opened.codesAtLines());
  }

  @Test
  void emptyAndFlatPlotsShowThemselves() throws IOException {
    OpenedPlots opened =
        read("0,0,1,,面,,,,@;2,0,2,,面,,,,@;J1,1,4360000,39505000;J2,1,4360010,39505000");
    assertEquals("null", opened.wkt(0));
    assertEquals(
        "MULTIPOLYGON (((39505000 4360000, 39505000 4360010, 39505000 4360000)))", opened.wkt(1));
    assertEquals(List.of("plottxt-plot-empty 13", "ring-degenerate 14"), opened.codesAtLines());
  }

  @Test
  void aNumberUsedTwiceIsNamedWithBothLinesAndBothPlotsAreRead() throws IOException {
    // heads in lines 13, 19, 25 and 31; the plots without a number have nothing in common
    OpenedPlots opened =
        read(",,甲1,,面,,,,@CLOSED;,,,,面,,,,@CLOSED;,,,,面,,,,@CLOSED;,,甲1,,面,,,,@CLOSED");
    assertEquals(4, opened.features().size());
    assertEquals(List.of("plottxt-number-twice 31"), opened.codesAtLines());
    assertEquals(
        "Line 31 has the plot number “甲1” of line 13 again; both plots were read.",
        opened.problems().get(0).message().en());
  }

  @Test
  void aNumberUsedTwiceByAnAreaAndALineIsToldOfTheLaterOne() throws IOException {
    String lines =
        "5,0.01,1,,面,,,,@SQUARE;J1,1,4360000,39505000;2,,1,,线,,,,@;"
            + "J1,1,4360000,39505000;J2,1,4360010,39505000";
    Path file = OpenedPlots.plots(folder, lines.replace("SQUARE", SQUARE));
    assertEquals(List.of(), OpenedPlots.read(file, null, 0).codes());
    assertEquals(
        List.of("plottxt-number-twice 19"), OpenedPlots.read(file, null, 1).codesAtLines());
  }

  @Test
  void aFileWithoutPlotsIsAnEmptyLayerAndSaysSo() throws IOException {
    OpenedPlots opened = read("");
    assertEquals(List.of(), opened.features());
    assertEquals(List.of("no-features"), opened.codes());
  }

  @Test
  void aLineOfWordsIsNamedButCostsNothing() throws IOException {
    OpenedPlots opened = read(",,1,,面,,,,@CLOSED;数据结束");
    assertEquals(100, opened.area(0));
    assertEquals(List.of("plottxt-line-unreadable 19"), opened.codesAtLines());
  }

  @Test
  void soManyFaultsOfAKindAreListedAndTheRestCounted() throws IOException {
    OpenedPlots opened = read(",,1,,面,,,,@" + ";错".repeat(1_003));
    assertEquals(1_002, opened.problems().size(), "1000 lines, the empty plot, the count");
    assertTrue(opened.problems().get(1_001).message().en().startsWith("3 more"));
  }
}
