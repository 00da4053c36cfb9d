package merestone.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import merestone.geom.Geometries;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.identity.FeatureIdImpl;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Packed rows say what the features they were made of said. */
class LayerRowsTest {
  private static final String HALF_A_PAIR = "x\ud83cy";

  static List<Arguments> columns() {
    return List.of(
        Arguments.of(
            String.class,
            List.of("", "耕地", "耕地", " a ", "\ud83c\udf3e", HALF_A_PAIR, "?", "a\u0000b", "耕地")),
        Arguments.of(String.class, List.of("text", 7, 2.5, HALF_A_PAIR)),
        Arguments.of(Integer.class, List.of(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE)),
        Arguments.of(Long.class, List.of(0L, Long.MIN_VALUE, 1L << 53 | 1)),
        Arguments.of(Short.class, List.of((short) -3, Short.MAX_VALUE)),
        Arguments.of(Byte.class, List.of((byte) -3, Byte.MAX_VALUE)),
        Arguments.of(Double.class, List.of(-0.0, 0.0, Double.NaN, 0.1, Double.MIN_VALUE)),
        Arguments.of(Float.class, List.of(-0.0f, 0.1f, Float.NaN)),
        Arguments.of(Integer.class, List.of(1, 2L, "three")),
        Arguments.of(Boolean.class, List.of(true, false, true)),
        Arguments.of(BigDecimal.class, List.of(new BigDecimal("1.0"), new BigDecimal("1.00"))),
        Arguments.of(
            Date.class, List.of(new Date(5), new Timestamp(5), new java.sql.Date(5), new Date(5))),
        Arguments.of(Object.class, List.of("1", 1, 1L, 1.0)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("columns")
  void valuesComeOutEqualAndOfTheirClass(Class<?> binding, List<Object> told) {
    List<Object> values = new ArrayList<>(told);
    values.add(1, null);
    values.add(null);
    SimpleFeatureType type = type(binding);
    List<SimpleFeature> plain = new ArrayList<>();
    values.forEach(value -> plain.add(feature(type, "t." + plain.size(), value, null)));

    LayerRows rows = MemoryLayer.rows(type, plain);
    for (int i = 0; i < values.size(); i++) {
      Object found = rows.get(i).feature().getAttribute("v");
      assertEquals(values.get(i), found);
      assertSame(
          values.get(i) == null ? null : values.get(i).getClass(),
          found == null ? null : found.getClass());
      assertEquals(plain.get(i).getAttributes(), rows.get(i).feature().getAttributes());
      String text = values.get(i) == null ? "" : values.get(i).toString().strip();
      assertEquals(text, rows.get(i).text("v"));
    }
  }

  @Test
  void bytesAreKeptAsTheyAre() {
    SimpleFeatureType type = type(byte[].class);
    byte[] bytes = {0, -1, 7};
    LayerRows rows = MemoryLayer.rows(type, List.of(feature(type, "t.0", bytes, null)));
    assertArrayEquals(bytes, (byte[]) rows.get(0).feature().getAttribute("v"));
  }

  @Test
  void featuresHaveTheirNamesTypeAndShape() {
    SimpleFeatureType type = type(String.class);
    List<String> names =
        List.of("宗地.7", "宗地.8", "宗地.08", "other.9", "宗地.9999999999", "宗地", "宗地.-1");
    Geometry box = Geometries.FACTORY.toGeometry(new Envelope(0, 1, 0, 2));
    List<SimpleFeature> plain = names.stream().map(id -> feature(type, id, "a", box)).toList();

    LayerRows rows = MemoryLayer.rows(type, plain);
    assertEquals(names, rows.stream().map(row -> row.feature().getID()).toList());
    assertSame(type, rows.get(3).feature().getFeatureType());
    assertEquals(box, rows.get(3).feature().getDefaultGeometry());
    assertEquals(Optional.of(box), rows.get(3).geometry());
    assertEquals(new Envelope(0, 1, 0, 2), rows.get(3).extent());
    assertEquals("", rows.get(3).text("not there"));
    assertEquals("", rows.get(3).text(""));
    assertThrows(IndexOutOfBoundsException.class, () -> rows.get(7));
  }

  @Test
  void emptyAndMissingShapesAreToldApart() {
    SimpleFeatureType type = type(String.class);
    Geometry empty = Geometries.FACTORY.createMultiPolygon();
    LayerRows rows =
        MemoryLayer.rows(
            type, List.of(feature(type, "t.0", "a", empty), feature(type, "t.1", "a", null)));
    assertEquals(empty, rows.get(0).feature().getDefaultGeometry());
    assertNull(rows.get(1).feature().getDefaultGeometry());
    assertEquals(Optional.empty(), rows.get(0).geometry());
    assertEquals(Optional.empty(), rows.get(1).geometry());
  }

  @Test
  void tableWithoutGeometryHasRowsToo() {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName("t");
    builder.add("v", String.class);
    SimpleFeatureType type = builder.buildFeatureType();
    LayerRows rows =
        MemoryLayer.rows(type, List.of(SimpleFeatureBuilder.build(type, List.of("a"), "t.5")));
    assertEquals("a", rows.get(0).text("v"));
    assertEquals("t.5", rows.get(0).feature().getID());
    assertEquals(Optional.empty(), rows.get(0).geometry());
    assertEquals(0, MemoryLayer.rows(type, List.of()).size());
  }

  @Test
  void filtersSeeWhatTheySaw() throws CQLException {
    SimpleFeatureType type = type(String.class);
    List<SimpleFeature> plain =
        List.of(
            feature(type, "t.0", "0101", Geometries.FACTORY.toGeometry(new Envelope(0, 1, 0, 1))),
            feature(type, "t.1", null, null));
    LayerRows rows = MemoryLayer.rows(type, plain);
    for (String ecql :
        List.of(
            "v LIKE '01%'", "v IS NULL", "IN ('t.1')", "area(geom) = 1", "BBOX(geom,0,0,9,9)")) {
      for (int i = 0; i < plain.size(); i++) {
        assertEquals(
            ECQL.toFilter(ecql).evaluate(plain.get(i)),
            ECQL.toFilter(ecql).evaluate(rows.get(i).feature()),
            ecql + " " + i);
      }
    }
  }

  /** More texts than any table began with, half of them said before. */
  @Test
  void manyTextsKeepTheirRows() {
    Random random = new Random(1);
    List<String> texts = new ArrayList<>();
    IntStream.range(0, 20_000).forEach(i -> texts.add("地块" + random.nextInt(15_000)));
    SimpleFeatureType type = type(String.class);
    List<SimpleFeature> plain = new ArrayList<>();
    texts.forEach(text -> plain.add(feature(type, "t." + plain.size(), text, null)));
    assertEquals(texts, MemoryLayer.rows(type, plain).stream().map(row -> row.text("v")).toList());

    List<Object> nothing = Collections.nCopies(3, null);
    List<SimpleFeature> empty =
        nothing.stream().map(value -> feature(type, "t.0", value, null)).toList();
    assertEquals(
        List.of("", "", ""),
        MemoryLayer.rows(type, empty).stream().map(row -> row.text("v")).toList());
  }

  private static SimpleFeatureType type(Class<?> binding) {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName("t");
    builder.add("geom", Geometry.class);
    builder.add("v", binding);
    return builder.buildFeatureType();
  }

  /** Not by a builder, which would convert the value. */
  private static SimpleFeature feature(
      SimpleFeatureType type, String id, Object value, Geometry shape) {
    List<Object> values = Arrays.asList(shape, value);
    return new SimpleFeatureImpl(values, type, new FeatureIdImpl(id));
  }
}
