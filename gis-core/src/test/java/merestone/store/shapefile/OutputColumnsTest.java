package merestone.store.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

class OutputColumnsTest {
  private static final Charset GBK = Charset.forName("GBK");

  private static OutputColumn plan(SimpleFeatureType schema, Object... values) {
    OutputColumns columns = new OutputColumns(schema, GBK);
    for (Object value : values) {
      SimpleFeature feature = SimpleFeatureBuilder.build(schema, new Object[] {null, value}, null);
      columns.measure(feature);
    }
    return columns.plan().get(0);
  }

  private static OutputColumn plan(Class<?> binding, Object... values) {
    return plan(Samples.schema(new Class<?>[] {binding}, "A"), values);
  }

  private static String shape(OutputColumn column) {
    return column.type() + "(" + column.width() + "," + column.decimals() + ")";
  }

  @Test
  void textIsAsWideAsItsLongestValueInBytes() {
    assertEquals("C(8,0)", shape(plan(String.class, "耕地", "一般耕地", "x", null)));
    assertEquals("C(1,0)", shape(plan(String.class)));
    assertEquals("C(254,0)", shape(plan(String.class, "y".repeat(900))));
  }

  @Test
  void wholeNumbersKeepTheirClassWhenTheyAreReadAgain() {
    assertEquals("N(9,0)", shape(plan(Integer.class, 1, -22)));
    assertEquals("N(11,0)", shape(plan(Integer.class, Integer.MIN_VALUE)));
    assertEquals("N(18,0)", shape(plan(Long.class, 5L)));
    assertEquals("N(20,0)", shape(plan(Long.class, Long.MIN_VALUE)));
  }

  @Test
  void decimalsAreAsManyAsTheValuesNeed() {
    assertEquals("N(18,1)", shape(plan(Double.class, 1.0, 2.5)));
    assertEquals("N(18,3)", shape(plan(Double.class, 12345.678)));
    assertEquals("N(18,15)", shape(plan(Double.class, 1e-15)));
    // eight whole digits, a point, fifteen decimals
    assertEquals("N(24,15)", shape(plan(Double.class, 12345678.0, 1e-15)));
    assertEquals("N(24,11)", shape(plan(Double.class, -12345678901.0, 1e-15)));
  }

  @Test
  void datesAndLogicalsHaveTheWidthOfTheFormat() {
    assertEquals("D(8,0)", shape(plan(java.sql.Date.class)));
    assertEquals("D(8,0)", shape(plan(LocalDate.class)));
    assertEquals("L(1,0)", shape(plan(Boolean.class)));
  }

  @Test
  void theSchemaMayFixTheWidths() {
    SimpleFeatureTypeBuilder restricted = new SimpleFeatureTypeBuilder();
    restricted.setName("t");
    restricted.add("the_geom", Geometry.class);
    restricted.length(30).add("A", String.class);
    assertEquals("C(30,0)", shape(plan(restricted.buildFeatureType(), "x")));

    SimpleFeatureTypeBuilder hinted = new SimpleFeatureTypeBuilder();
    hinted.setName("t");
    hinted.add("the_geom", Geometry.class);
    hinted.userData(ShapefileWriter.WIDTH, 18);
    hinted.userData(ShapefileWriter.DECIMALS, 2);
    hinted.add("A", Double.class);
    OutputColumn area = plan(hinted.buildFeatureType(), 12345.678);
    assertEquals("N(18,2)", shape(area));
    assertEquals("12345.68", new String(area.format(12345.678, GBK), StandardCharsets.US_ASCII));
  }

  @ParameterizedTest(name = "{0} in N(8,2) is {1}")
  @CsvSource({"1,1.00", "-0.005,-0.01", "99999.994,99999.99", "99999.995,''", "NaN,''", "1e9,''"})
  void numbersAreRoundedHalfUpOrLeftEmpty(double value, String expected) {
    OutputColumn column = new OutputColumn("A", "A", 'N', 8, 2);
    assertEquals(expected, new String(column.format(value, GBK), StandardCharsets.US_ASCII));
    assertEquals(!expected.isEmpty(), column.holds(value));
  }

  @Test
  void datesOfEveryClassAreWrittenAsTheirDay() {
    OutputColumn column = new OutputColumn("A", "A", 'D', 8, 0);
    LocalDate day = LocalDate.of(2024, 2, 29);
    java.util.Date midnight = new java.util.Date(java.sql.Date.valueOf(day).getTime());
    for (Object value : List.of(day, java.sql.Date.valueOf(day), midnight)) {
      assertEquals("20240229", new String(column.format(value, GBK), StandardCharsets.US_ASCII));
    }
  }
}
