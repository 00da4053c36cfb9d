package merestone.store.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.filter.sort.SortOrder;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The store as GeoTools' callers use it. */
class StoreTest {
  @TempDir Path folder;

  private Path shp;

  @BeforeEach
  void fourParcels() throws IOException {
    shp = folder.resolve("地块 一.shp");
    Class<?>[] bindings = {String.class, Double.class, java.sql.Date.class};
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      double x = 10 * i;
      String wkt = String.format("POLYGON((%1$s 0,%1$s 2,%2$s 2,%2$s 0,%1$s 0))", x, x + 2);
      rows.add(
          new Object[] {
            wkt,
            i % 2 == 0 ? "耕地" : "林地",
            100.0 * i,
            java.sql.Date.valueOf(LocalDate.of(2020 + i, 5, 1))
          });
    }
    ShapefileWriter.write(
        shp,
        Samples.features(
            Samples.schema(bindings, "地类", "AREA", "DAY"), rows.toArray(Object[][]::new)),
        Charset.forName("GBK"),
        CoordinateSystems.ofEpsg(4548));
  }

  private static List<String> ids(SimpleFeatureSource source, Query query) throws IOException {
    List<String> ids = new ArrayList<>();
    try (SimpleFeatureIterator all = source.getFeatures(query).features()) {
      while (all.hasNext()) {
        String id = all.next().getID();
        ids.add(id.substring(id.lastIndexOf('.') + 1));
      }
    }
    return ids;
  }

  private SimpleFeatureSource source() throws IOException {
    DataStore store = new ShapefileDataStore(shp, Optional.empty());
    return store.getFeatureSource(store.getTypeNames()[0]);
  }

  @Test
  void itIsFoundByUrlFilePathAndText() throws IOException {
    for (Object url :
        List.of(shp.toUri().toURL(), shp.toFile(), shp, shp.toString(), shp.toUri().toString())) {
      DataStore store = DataStoreFinder.getDataStore(Map.of("url", url));
      assertInstanceOf(ShapefileDataStore.class, store, url.toString());
      assertEquals("地块 一", store.getTypeNames()[0]);
      store.dispose();
    }
  }

  @Test
  void whatIsNoShpIsLeftToOtherStores() {
    ShapefileDataStoreFactory factory = new ShapefileDataStoreFactory();
    assertFalse(factory.canProcess(Map.of("url", folder.resolve("a.gpkg"))));
    assertFalse(factory.canProcess(Map.of("url", "http://example.org/a.shp")));
    assertFalse(factory.canProcess(Map.of("url", ".shp")));
    assertFalse(factory.canProcess(Map.of("database", shp)));
    assertTrue(factory.canProcess(Map.of("url", "A.SHP")));
    assertThrows(
        UnsupportedOperationException.class, () -> factory.createNewDataStore(Map.of("url", shp)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INCLUDE                                                  | 0,1,2,3
          "地类" = '耕地'                                          | 0,2
          "地类" LIKE '林%'                                        | 1,3
          AREA BETWEEN 50 AND 250                                  | 1,2
          AREA > 0 AND "地类" = '耕地'                             | 2
          BBOX(the_geom, 9, 0, 21, 1)                              | 1,2
          INTERSECTS(the_geom, POINT(1 1))                         | 0
          DAY >= '2022-05-01'                                      | 2,3
          DAY = 2021-05-01                                         | 1
          DAY AFTER 2022-05-02T00:00:00Z                           | 3
          DAY BEFORE 2021-04-30T00:00:00Z                          | 0
          area(the_geom) > 5                                       | ''
          """)
  void filtersWork(String ecql, String expected) throws IOException, CQLException {
    SimpleFeatureSource source = source();
    Query query = new Query(source.getName().getLocalPart(), ECQL.toFilter(ecql));
    List<String> found = ids(source, query);
    assertEquals(expected, String.join(",", found));
    assertEquals(found.size(), source.getFeatures(query).size(), "count of a filtered query");
  }

  @Test
  void propertyNamesLimitsAndOffsetsWork() throws IOException {
    SimpleFeatureSource source = source();
    Query query = new Query(source.getName().getLocalPart());
    query.setPropertyNames("AREA");
    query.setStartIndex(1);
    query.setMaxFeatures(2);
    assertEquals(List.of("1", "2"), ids(source, query));
    try (SimpleFeatureIterator all = source.getFeatures(query).features()) {
      SimpleFeature feature = all.next();
      assertEquals(1, feature.getAttributeCount());
      assertEquals(100.0, feature.getAttribute("AREA"));
      assertNull(feature.getDefaultGeometry());
    }
    assertEquals(2, source.getCount(query));
  }

  /** The table has a value that is no number: whoever decodes it finds it and says so. */
  @ParameterizedTest(name = "{0} where {1} by {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          W          | INCLUDE               |   | 1,2,3 | ''
          A,W        | INCLUDE               |   | 1,2,3 | value-unreadable
          the_geom   | INCLUDE               |   | 1,2,3 | ''
          *          | INCLUDE               |   | 1,2,3 | value-unreadable
          W          | A = 2                 |   | 2     | value-unreadable
          W          | W LIKE 'x%'           |   | 1,3   | ''
          W          | BBOX(the_geom,1,1,2,2)|   | 1,2   | ''
          W,the_geom | W = 'xb'              |   | 3     | ''
          the_geom   | INCLUDE               | W | 2,1,3 | ''
          the_geom   | W <> 'a'              | A | 1,3   | value-unreadable
          W          | property('A') = 2     |   | 2     | value-unreadable
          W          | property(if_then_else(isNull(W), 'W', 'A')) = 2 | | 2 | value-unreadable
          """)
  void onlyWhatIsAskedForIsDecoded(
      String names, String ecql, String order, String ids, String codes)
      throws IOException, CQLException {
    DbfBytes table = DbfBytes.ascii().column("A", 'N', 4, 0).text("W", 4);
    Path file = table.row("*DEL*", "z").row("??x", "xa").row("2", "a").row("3", "xb").write(folder);
    ShapefileDataStore store = new ShapefileDataStore(file, Optional.empty());
    SimpleFeatureSource source = store.getFeatureSource("a");
    Query query = new Query("a", ECQL.toFilter(ecql));
    query.setPropertyNames(names.equals("*") ? Query.ALL_NAMES : names.split(","));
    if (order != null) {
      query.setSortBy(CommonFactoryFinder.getFilterFactory().sort(order, SortOrder.ASCENDING));
    }

    assertEquals(ids, String.join(",", ids(source, query)));
    assertEquals(
        names.equals("*") ? "the_geom,A,W" : names,
        source.getFeatures(query).getSchema().getAttributeDescriptors().stream()
            .map(AttributeDescriptor::getLocalName)
            .collect(Collectors.joining(",")));
    assertEquals(ids.split(",").length, source.getCount(query));
    List<String> said = new ArrayList<>();
    store.problems("a").forEach(problem -> said.add(problem.code()));
    assertTrue(said.remove("rows-deleted"));
    assertEquals(codes, String.join(" ", said));
  }

  /** Points at 1, 1 and 2, 2 and 3, 3: the bounds do not depend on what else is asked for. */
  @Test
  void boundsAreKnownWithoutTheGeometryBeingAskedFor() throws IOException, CQLException {
    Path file = DbfBytes.ascii().text("W", 4).row("a").row("b").row("c").write(folder);
    SimpleFeatureSource source =
        new ShapefileDataStore(file, Optional.empty()).getFeatureSource("a");
    Query query = new Query("a", ECQL.toFilter("W > 'a'"));
    query.setPropertyNames("W");
    assertEquals(1, source.getBounds(query).getMinX());
    assertEquals(2, source.getBounds(query).getMaxY());
  }

  @Test
  void boundsOfAPartAreThoseOfItsFeatures() throws IOException, CQLException {
    SimpleFeatureSource source = source();
    Query query = new Query(source.getName().getLocalPart(), ECQL.toFilter("AREA > 150"));
    assertEquals(20, source.getBounds(query).getMinX());
    assertEquals(32, source.getBounds(query).getMaxX());
    assertEquals(0, source.getBounds().getMinX());
  }

  @Test
  void theSchemaCarriesTheCoordinateSystemAndTheColumnWidths() throws IOException {
    var schema = source().getSchema();
    assertEquals("the_geom", schema.getGeometryDescriptor().getLocalName());
    assertEquals(
        "MultiPolygon", schema.getGeometryDescriptor().getType().getBinding().getSimpleName());
    assertEquals(
        CoordinateSystem.Kind.PROJECTED,
        new ShapefileDataStore(shp, Optional.empty()).facts("地块 一").crs().kind());
    assertEquals(4, schema.getDescriptor("地类").getUserData().get(ShapefileWriter.WIDTH));
  }

  @Test
  void companionsAreFoundWhateverTheirLetterCase() throws IOException {
    for (String extension : List.of("dbf", "shx", "prj", "cpg")) {
      Files.move(
          folder.resolve("地块 一." + extension),
          folder.resolve("地块 一." + extension.toUpperCase(java.util.Locale.ROOT)));
    }
    Opened opened = Opened.read(shp);
    assertEquals(5, opened.facts().files().size());
    assertEquals(shp, opened.facts().files().get(0));
    assertEquals("EPSG:4548", opened.facts().crs().code());
    assertEquals("耕地", opened.value(0, "地类"));
    assertEquals(List.of(), opened.problems());
  }

  @Test
  void aNeighbourWithALongerNameIsNoCompanion() throws IOException {
    Files.writeString(folder.resolve("地块 一.v2.cpg"), "UTF-8");
    Files.move(folder.resolve("地块 一.prj"), folder.resolve("地块 一.shp.prj"));
    Opened opened = Opened.read(shp);
    assertEquals("GBK", opened.facts().encoding().name());
    assertFalse(opened.facts().crs().isKnown());
    assertEquals("", opened.facts().crs().name());
  }

  @Test
  void readingTwiceDoesNotDoubleTheProblems() throws IOException {
    Path bad = folder.resolve("a.shp");
    new ShpBytes(5).polygon(new double[] {0, 0, 0, 1, 1, 1}).write(bad);
    ShapefileDataStore store = new ShapefileDataStore(bad, Optional.empty());
    for (int i = 0; i < 2; i++) {
      ids(store.getFeatureSource("a"), Query.ALL);
    }
    assertEquals(2, store.problems("a").size(), "no .dbf, one open ring");
    assertEquals(List.of(), store.problems());
    assertThrows(IOException.class, () -> store.facts("b"));
  }
}
