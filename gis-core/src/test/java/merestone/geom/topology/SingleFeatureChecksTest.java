package merestone.geom.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import merestone.geom.topology.EachFeature.InFeature;
import merestone.geom.topology.Multiparts.Multipart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class SingleFeatureChecksTest {

  /** By hand: 2A/P and 4πA/P² of rectangles, 0.7854 = π/4 for the square. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a square of 2 m|POLYGON((0 0,2 0,2 2,0 2,0 0))|4.001 0 0|0 4.000 1.000 0.7854",
        "just large enough|POLYGON((0 0,2 0,2 2,0 2,0 0))|4 1 0.785|",
        "100 by 0.1|POLYGON((0 0,100 0,100 0.1,0 0.1,0 0))|0 0.1 0|0 10.000 0.100 0.0031",
        "thin|POLYGON((0 0,100 0,100 0.1,0 0.1,0 0))|0 0 0.004|0 10.000 0.100 0.0031",
        "one part of two|MULTIPOLYGON(((0 0,9 0,9 9,0 9,0 0)),((20 0,21 0,21 1,20 1,20 0)))"
            + "|2 0 0|1 1.000 0.500 0.7854",
        "a frame by its hole|POLYGON((0 0,9 0,9 9,0 9,0 0),(1 1,1 8,8 8,8 1,1 1))|0 1.1 0"
            + "|0 32.000 1.000 0.0982",
      })
  void slivers(String what, String wkt, String limits, String expected) throws ParseException {
    String found =
        slivers(limits).of(read(wkt)).stream()
            .map(
                s ->
                    String.format(
                        Locale.ROOT,
                        "%d %.3f %.3f %.4f",
                        s.part(),
                        s.areaM2(),
                        s.meanWidthM(),
                        s.thinness()))
            .collect(Collectors.joining("; "));
    assertEquals(expected == null ? "" : expected, found);
  }

  private static Slivers slivers(String limits) {
    double[] numbers = Arrays.stream(limits.split(" ")).mapToDouble(Double::parseDouble).toArray();
    return new Slivers(numbers[0], numbers[1], numbers[2]);
  }

  /** By hand: atan(1 / 10) = 5.711°, a right angle twice 45°, a spike of no width 0°. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a needle|POLYGON((0 0,10 0,10 1,0 0))|6|0 0 0 5.711",
        "its other corners at a higher limit|POLYGON((0 0,10 0,10 1,0 0))|85|0 0 0 5.711; 0 10 1 84.289",
        "no needle|POLYGON((0 0,10 0,10 1,0 0))|5.7|",
        "back over itself|POLYGON((0 0,4 0,8 0,4 0,4 4,0 0))|1|0 8 0 0.000",
        "the point twice|POLYGON((0 0,4 0,8 0,8 0,4 0,4 4,0 0))|1|0 8 0 0.000",
        "in a hole|POLYGON((-9 -9,99 -9,99 99,-9 99,-9 -9),(0 0,10 0,10 1,0 0))|6|1 0 0 5.711",
      })
  void spikes(String what, String wkt, double limit, String expected) throws ParseException {
    String found =
        new Spikes(limit)
            .of(read(wkt)).stream()
                .map(
                    s ->
                        String.format(
                            Locale.ROOT,
                            "%d %.0f %.0f %.3f",
                            s.ring(),
                            s.place().x,
                            s.place().y,
                            s.angleDegrees()))
                .collect(Collectors.joining("; "));
    assertEquals(expected == null ? "" : expected, found);
  }

  @Test
  void aSpikeShowsBothLegs() throws ParseException {
    assertEquals(
        read("LINESTRING(10 1,0 0,10 0)"),
        new Spikes(6).of(read("POLYGON((0 0,10 0,10 1,0 0))")).get(0).legs());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a repeated point|POLYGON((0 0,4 0,4 0,4 4,0 0))|0||REPEATED 4 0 0.000",
        "a short edge|POLYGON((0 0,4 0,4 0.3,0 4,0 0))|0.5||SHORT_EDGE 4 0 0.300",
        "just long enough|POLYGON((0 0,4 0,4 0.5,0 4,0 0))|0.5||",
        "a waist|POLYGON((0 0,4 0,2 1.9,4 4,0 4,1.9 1.9,0 0))|0.5||NEAR 2 1.9 0.100",
        "shell and hole|POLYGON((0 0,9 0,9 9,0 9,0 0),(0.3 0.4,2 1,1 2,0.3 0.4))|0.6||NEAR 0 0 0.500",
        "a long edge|POLYGON((0 0,30 0,30 40,0 0))|0|45|LONG_EDGE 30 40 50.000",
      })
  void spacing(String what, String wkt, double nearer, Double longer, String expected)
      throws ParseException {
    OptionalDouble limit = longer == null ? OptionalDouble.empty() : OptionalDouble.of(longer);
    assertEquals(
        expected == null ? "" : expected, texts(new VertexSpacing(nearer, limit), read(wkt)));
  }

  /** More than a few vertices go by a tree: the same waist in a border of 400 points. */
  @Test
  void aWaistAmongManyVertices() {
    List<Coordinate> ring = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      ring.add(new Coordinate(i, 0));
    }
    for (int i = 199; i >= 0; i--) {
      ring.add(new Coordinate(i, i == 70 ? 0.25 : 5));
    }
    ring.add(ring.get(0));
    Geometry waist = new GeometryFactory().createPolygon(ring.toArray(new Coordinate[0]));
    assertEquals("NEAR 70 0 0.250", texts(new VertexSpacing(0.3, OptionalDouble.empty()), waist));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POLYGON((0 0,1 0,1 1,0 0))|",
        "MULTIPOLYGON(((0 0,1 0,1 1,0 0)))|",
        "MULTIPOLYGON(((0 0,1 0,1 1,0 0)),EMPTY)|",
        "MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 0,6 0,6 1,5 0)))|2",
      })
  void multiparts(String wkt, Integer parts) throws ParseException {
    Geometry geometry = read(wkt);
    assertEquals(
        parts == null ? List.of() : List.of(new Multipart(parts, geometry)),
        Multiparts.of(geometry));
  }

  @Test
  void aLayerInOrderWithWhatCannotBeChecked() throws ParseException {
    Geometry two = read("MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 0,6 0,6 1,5 0)))");
    Geometry noNumber = read("MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 0,6 0,6 1,5 0)))");
    noNumber.getCoordinates()[5].x = Double.NaN;
    noNumber.geometryChanged();
    List<Geometry> layer =
        Arrays.asList(two, null, read("POLYGON EMPTY"), noNumber, two, read("POINT(1 1)"));
    Found<InFeature<Multipart>> found =
        EachFeature.of(layer, Multiparts::of, new Work(2, () -> {}));
    Multipart both = new Multipart(2, two);
    assertEquals(List.of(new InFeature<>(0, both), new InFeature<>(4, both)), found.faults());
    assertEquals(
        List.of(
            Undecided.of(1, "no geometry"),
            Undecided.of(2, "no geometry"),
            Undecided.of(3, "coordinate is not finite")),
        found.undecided());
  }

  @Test
  void limitsThatMakeNoSenseAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Slivers(-1, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Slivers(0, Double.NaN, 0));
    assertThrows(IllegalArgumentException.class, () -> new Spikes(0));
    assertThrows(
        IllegalArgumentException.class, () -> new VertexSpacing(-1, OptionalDouble.empty()));
    assertThrows(IllegalArgumentException.class, () -> new Work(0, () -> {}));
  }

  private static String texts(VertexSpacing check, Geometry geometry) {
    return check.of(geometry).stream()
        .map(
            s ->
                s.kind()
                    + " "
                    + text(s.pair().getCoordinateN(0))
                    + String.format(Locale.ROOT, " %.3f", s.distanceM()))
        .collect(Collectors.joining("; "));
  }

  private static String text(Coordinate at) {
    return (at.x + " " + at.y).replace(".0 ", " ").replaceAll("\\.0$", "");
  }

  private static Geometry read(String wkt) throws ParseException {
    return new WKTReader().read(wkt);
  }
}
