package merestone.geom.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import merestone.geom.Geometries;
import merestone.geom.topology.Gaps.Gap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The independent answer is JTS's: faces of the border of the union which are not in it. Faces
 * narrower than rounding come and go on either side, so those under a square millimetre are left
 * out.
 */
class GapsAgainstUnionTest {
  private static final int ROUNDS = 8;
  private static final double LIMIT_M2 = 1e-6;

  @ParameterizedTest
  @EnumSource
  void enclosedGapsAreTheHolesOfTheUnion(RandomLayers.Kind kind) {
    RandomLayers layers = new RandomLayers(kind, 1);
    int gaps = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Geometry> layer = layers.next();
      gaps += agree(layer, holes(union(layer)), found(layer, 1));
    }
    assertTrue(gaps > ROUNDS, "gaps: " + gaps);
  }

  @ParameterizedTest
  @EnumSource
  void gapsInsideAnOutlineAreWhatTheUnionLeavesOfIt(RandomLayers.Kind kind) {
    RandomLayers layers = new RandomLayers(kind, 2);
    int gaps = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Geometry> layer = layers.next();
      List<Geometry> outline = outline(layer, layers.next().subList(0, 5));
      Geometry left = OverlayNGRobust.overlay(union(outline), union(layer), OverlayNG.DIFFERENCE);
      Found<Gap> found =
          Gaps.inside(
              RandomLayers.packed(outline),
              RandomLayers.packed(layer),
              LIMIT_M2,
              new Work(1, () -> {}));
      gaps += agree(layer, parts(left), found);
    }
    assertTrue(gaps > ROUNDS, "gaps: " + gaps);
  }

  @ParameterizedTest
  @EnumSource
  void threadsDoNotShow(RandomLayers.Kind kind) {
    List<Geometry> many = new ArrayList<>();
    RandomLayers layers = new RandomLayers(kind, 3);
    for (int i = 0; i < 5; i++) {
      many.addAll(layers.next());
    }
    assertEquals(found(many, 1).toString(), found(many, 3).toString());
  }

  /** A box around the middle of the layer and some stray features. */
  private static List<Geometry> outline(List<Geometry> layer, List<Geometry> stray) {
    Envelope box = Geometries.FACTORY.buildGeometry(layer).getEnvelopeInternal();
    box.expandBy(-7.25, -3.5);
    List<Geometry> outline = new ArrayList<>(stray);
    outline.add(Geometries.FACTORY.toGeometry(box));
    return outline;
  }

  private static int agree(List<Geometry> layer, List<Geometry> expected, Found<Gap> found) {
    assertEquals(List.of(), found.undecided());
    String what = "layer " + Geometries.FACTORY.buildGeometry(layer);
    List<Gap> left = new ArrayList<>(found.faults());
    for (Geometry face : expected) {
      List<Gap> in = new ArrayList<>(left);
      in.removeIf(gap -> face.distance(gap.ground().getInteriorPoint()) > 1e-9);
      if (face.getArea() > LIMIT_M2) {
        assertEquals(face.getArea(), in.stream().mapToDouble(Gap::areaM2).sum(), 2e-6, what);
        assertTrue(in.size() == 1 || in.size() == eroded(face), () -> face + " in " + what);
      }
      left.removeAll(in);
    }
    assertEquals(List.of(), left, what);
    for (Gap gap : found.faults()) {
      assertTrue(gap.ground().isValid(), () -> "not valid: " + gap.ground());
      assertEquals(gap.areaM2(), gap.ground().getArea(), 1e-7);
      neighbours(layer, gap, what);
    }
    return found.faults().size();
  }

  /** In how many parts a face falls if passages through the last digit of a double are closed. */
  private static int eroded(Geometry face) {
    return face.buffer(-1e-7).getNumGeometries();
  }

  /**
   * Features that share a stretch of border with the gap; those that touch in a point may differ.
   */
  private static void neighbours(List<Geometry> layer, Gap gap, String what) {
    IndexedFacetDistance middles = new IndexedFacetDistance(middles(gap.ground()));
    for (int i = 0; i < layer.size(); i++) {
      Geometry feature = layer.get(i);
      boolean named = gap.neighbours().contains(i);
      if (feature.getEnvelopeInternal().distance(gap.ground().getEnvelopeInternal()) > 1) {
        assertTrue(!named, what);
      } else {
        double far = middles.distance(feature);
        assertTrue(named ? far < 1e-6 : far > 0, i + " beside " + gap + " in " + what);
      }
    }
  }

  /** The middle of every edge of a border. */
  private static Geometry middles(Polygon ground) {
    List<Geometry> middles = new ArrayList<>();
    for (Geometry ring : parts(ground.getBoundary())) {
      Coordinate[] border = ring.getCoordinates();
      for (int i = 1; i < border.length; i++) {
        middles.add(Geometries.FACTORY.createPoint(LineSegment.midPoint(border[i - 1], border[i])));
      }
    }
    return Geometries.FACTORY.buildGeometry(middles);
  }

  private static Found<Gap> found(List<Geometry> layer, int threads) {
    return Gaps.enclosed(RandomLayers.packed(layer), LIMIT_M2, new Work(threads, () -> {}));
  }

  private static Geometry union(List<Geometry> layer) {
    Geometry all = Geometries.FACTORY.buildGeometry(layer);
    return OverlayNGRobust.union(all);
  }

  private static List<Geometry> holes(Geometry union) {
    Polygonizer polygonizer = new Polygonizer();
    polygonizer.add(OverlayNGRobust.union(union.getBoundary())); // cut where rings touch
    List<Geometry> holes = new ArrayList<>();
    for (Object face : (Collection<?>) polygonizer.getPolygons()) {
      if (!union.contains(((Polygon) face).getInteriorPoint())) {
        holes.add((Geometry) face);
      }
    }
    return holes;
  }

  private static List<Geometry> parts(Geometry geometry) {
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      parts.add(geometry.getGeometryN(i));
    }
    return parts;
  }
}
