package merestone.geom.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import merestone.geom.Geometries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;

/** What is packed comes out as it went in, vertex for vertex. */
class PackedShapesTest {
  private static final String SQUARE = "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      counter-clockwise   | true  | POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))
      clockwise           | true  | POLYGON ((0 0, 0 4, 4 4, 4 0, 0 0))
      a hole either way   | true  | POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 1), (5 5, 5 6, 6 6, 5 5))
      many of one         | true  | MULTIPOLYGON (((0 0, 0 4, 4 4, 0 0)))
      island in a hole    | true  | MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 1 8, 8 8, 8 1, 1 1)), ((3 3, 4 3, 4 4, 3 3)))
      crossing itself     | true  | POLYGON ((0 0, 9 0, 1 5, 9 9, 0 9, 0 0))
      crossing, no area   | false | POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))
      flat                | false | POLYGON ((0 0, 1 1, 2 2, 0 0))
      empty               | false | POLYGON EMPTY
      an empty part       | false | MULTIPOLYGON (EMPTY, ((0 0, 4 0, 4 4, 0 0)))
      a point             | false | POINT (1 2)
      a line              | false | LINESTRING (0 0, 1 2)
      a collection        | false | GEOMETRYCOLLECTION (POINT (1 2), POLYGON ((0 0, 4 0, 4 4, 0 0)))
      with heights        | false | POLYGON Z ((0 0 7, 4 0 8, 4 4 9, 0 0 7))
      with measures       | false | POLYGON M ((0 0 7, 4 0 8, 4 4 9, 0 0 7))
      """)
  void comesOutAsItWentIn(String what, boolean packs, String wkt) throws ParseException {
    Geometry shape = new WKTReader().read(wkt);
    PackedShapes shapes = packed(null, shape, wkt(SQUARE));

    Geometry found = shapes.shape(1).orElseThrow();
    assertEquals(packs, shapes.isPacked(1));
    assertEquals(shape.getGeometryType(), found.getGeometryType());
    assertEquals(written(shape), written(found));
    assertEquals(shape.getEnvelopeInternal(), shapes.extent(1));
    assertEquals(Optional.empty(), shapes.shape(0));
    assertTrue(shapes.extent(0).isNull());
    assertEquals(SQUARE, written(shapes.shape(2).orElseThrow()));
  }

  @Test
  void keepsWhatHangsOnAShape() {
    Geometry numbered = wkt(SQUARE);
    numbered.setSRID(4548);
    Geometry noted = wkt(SQUARE);
    noted.setUserData("note");
    Geometry coarse =
        new GeometryFactory(new PrecisionModel(10)).toGeometry(new Envelope(0, 1, 0, 1));

    PackedShapes shapes = packed(numbered, noted, coarse);
    assertSame(numbered, shapes.shape(0).orElseThrow());
    assertSame(noted, shapes.shape(1).orElseThrow());
    assertSame(coarse, shapes.shape(2).orElseThrow());
  }

  @Test
  void coordinatesCannotBeChangedAndCopiesCan() {
    Polygon shape = (Polygon) packed(wkt(SQUARE)).shape(0).orElseThrow();
    CoordinateSequence points = shape.getExteriorRing().getCoordinateSequence();

    assertThrows(UnsupportedOperationException.class, () -> points.setOrdinate(0, 0, 9));
    CoordinateSequence copy = points.copy();
    copy.setOrdinate(0, 0, 9);
    assertEquals(0, points.getX(0));
    assertEquals(new Coordinate(4, 4), points.getCoordinate(2));
    assertEquals("POLYGON ((0 0, 0 4, 4 4, 4 0, 0 0))", written(shape.reverse()));
  }

  /** Areas by hand: 4 · 4 = 16; 2 · 3 = 6; 5 · 5 = 25. */
  @Test
  void otherGroundTakesThePlaceOfSome() {
    PackedPolygons base =
        packed(wkt(SQUARE), null, wkt("POLYGON ((9 0, 9 5, 14 5, 14 0, 9 0))")).polygons();
    TreeMap<Integer, Geometry> others = new TreeMap<>();
    others.put(0, Geometries.FACTORY.createPolygon());
    others.put(1, wkt("POLYGON ((20 0, 22 0, 22 3, 20 3, 20 0))"));

    PackedPolygons changed = base.with(others);
    assertEquals(List.of(0.0, 6.0, 25.0), areas(changed));
    assertTrue(changed.isEmpty(0));
    assertEquals(new Envelope(20, 22, 0, 3), changed.extent(1));
    assertEquals(6, changed.geometry(1, Geometries.FACTORY).getArea());
    assertEquals(25, changed.geometry(2, Geometries.FACTORY).getArea());
    assertEquals(List.of(16.0, 0.0, 25.0), areas(base));
    assertSame(base, base.with(new TreeMap<>()));
  }

  /** The array has room for one of them at most to write behind the other vertices. */
  @Test
  void twoChangesOfOneLayerDoNotDisturbEachOther() {
    PackedPolygons base = packed(wkt(SQUARE), wkt(SQUARE)).polygons();
    List<PackedPolygons> changed =
        IntStream.rangeClosed(1, 5)
            .mapToObj(
                side -> {
                  TreeMap<Integer, Geometry> others = new TreeMap<>();
                  others.put(0, Geometries.FACTORY.toGeometry(new Envelope(0, side, 0, side)));
                  return base.with(others);
                })
            .toList();
    for (int side = 1; side <= 5; side++) {
      PackedPolygons one = changed.get(side - 1);
      assertEquals((double) side * side, one.area(0));
      assertEquals((double) side * side, one.geometry(0, Geometries.FACTORY).getArea());
      assertEquals(16, one.geometry(1, Geometries.FACTORY).getArea());
    }
  }

  private static List<Double> areas(PackedPolygons polygons) {
    return IntStream.range(0, polygons.size()).mapToObj(polygons::area).toList();
  }

  private static PackedShapes packed(Geometry... shapes) {
    ShapePacker packer = new ShapePacker(1000);
    for (Geometry shape : shapes) {
      packer.add(shape);
    }
    return packer.pack();
  }

  private static String written(Geometry shape) {
    return new WKTWriter(4).write(shape);
  }

  private static Geometry wkt(String wkt) {
    try {
      return new WKTReader(Geometries.FACTORY).read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }
}
