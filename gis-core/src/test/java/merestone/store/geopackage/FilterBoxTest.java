package merestone.store.geopackage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class FilterBoxTest {
  /** The envelope of the constant by eye: least x, greatest x, least y, greatest y. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BBOX(geom, 1, 2, 3, 4)                                        | 1, 3, 2, 4
          INTERSECTS(geom, POLYGON((0 0, 5 0, 0 6, 0 0)))               | 0, 5, 0, 6
          WITHIN(geom, POLYGON((0 0, 5 0, 0 6, 0 0)))                   | 0, 5, 0, 6
          CONTAINS(POLYGON((0 0, 5 0, 0 6, 0 0)), geom)                 | 0, 5, 0, 6
          CONTAINS(geom, POINT(7 8))                                    | 7, 7, 8, 8
          EQUALS(geom, LINESTRING(1 1, 2 3))                            | 1, 2, 1, 3
          TOUCHES(geom, LINESTRING(1 1, 2 3))                           | 1, 2, 1, 3
          OVERLAPS(geom, LINESTRING(1 1, 2 3))                          | 1, 2, 1, 3
          CROSSES(geom, LINESTRING(1 1, 2 3))                           | 1, 2, 1, 3
          n = 1 AND BBOX(geom, 1, 2, 3, 4)                              | 1, 3, 2, 4
          BBOX(geom, 0, 0, 5, 5) AND (n = 1 AND BBOX(geom, 4, 3, 9, 9)) | 4, 5, 3, 5
          BBOX(geom, 0, 0, 1, 1) AND BBOX(geom, 4, 4, 9, 9)             | 0, 1, 0, 1
          """)
  void conditionThatMustHoldGivesItsBox(String filter, String sides) throws CQLException {
    String[] side = sides.split(", ");
    Envelope expected =
        new Envelope(
            Double.parseDouble(side[0]),
            Double.parseDouble(side[1]),
            Double.parseDouble(side[2]),
            Double.parseDouble(side[3]));
    assertEquals(Optional.of(expected), FilterBox.of(ECQL.toFilter(filter), "geom"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "n = 1",
        "NOT BBOX(geom, 1, 2, 3, 4)",
        "BBOX(geom, 1, 2, 3, 4) OR n = 1",
        "DISJOINT(geom, POINT(7 8))",
        "DWITHIN(geom, POINT(7 8), 5, meters)",
        "BEYOND(geom, POINT(7 8), 5, meters)",
        "BBOX(other, 1, 2, 3, 4)",
        "INTERSECTS(buffer(geom, 100), POINT(7 8))",
        "INTERSECTS(geom, buffer(geom, 100))",
        "INTERSECTS(geom, other)"
      })
  void othersGiveNone(String filter) throws CQLException {
    assertEquals(Optional.empty(), FilterBox.of(ECQL.toFilter(filter), "geom"));
  }

  @Test
  void noFilterGivesNone() {
    assertEquals(Optional.empty(), FilterBox.of(Filter.INCLUDE, "geom"));
  }

  @Test
  void emptyConstantGivesNone() {
    FilterFactory filters = CommonFactoryFinder.getFilterFactory();
    Filter nowhere =
        filters.intersects(
            filters.property("geom"), filters.literal(new GeometryFactory().createPolygon()));
    assertEquals(Optional.empty(), FilterBox.of(nowhere, "geom"));
  }
}
