package merestone.crs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import merestone.geom.EdgeDensifier;
import merestone.geom.Spheroid;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.UserError;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.datum.Ellipsoid;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Geometry;

/**
 * Brings geometry from one coordinate system into another. Edges that are straight in the source
 * become chains of vertices whose chords stay within half a millimetre of the true line in the
 * target, so that neighbours stay neighbours. Immutable; safe from many threads.
 *
 * <p>No datum shift is ever assumed. Between CGCS2000 and other systems realised on the ITRF (WGS
 * 84, ETRS89, RGF93 …) coordinates are carried over unchanged, which is right to a metre or better;
 * from Beijing 1954, Xian 1980 and other old datums the transformation is refused, unless the file
 * states the parameters of its shift itself (TOWGS84).
 */
public final class Reprojection {
  private static final Messages MESSAGES = Messages.of(Reprojection.class);
  private static final double SEMI_MAJOR_M = Spheroid.CGCS2000.semiMajorM();
  private static final double INVERSE_FLATTENING = Spheroid.CGCS2000.inverseFlattening();
  private static final double CHORD_M = 0.0005;
  private static final double CHORD_DEGREES = 5e-9;
  private static final List<String> GEOCENTRIC =
      List.of(
          "WGS",
          "ETRS",
          "RGF",
          "FRANCAIS1993",
          "CHINA2000",
          "CGCS",
          "ITRF",
          "GDA",
          "NAD83",
          "GEODETIC");

  private final List<MathTransform> steps;
  private final EdgeDensifier densifier;

  private Reprojection(List<MathTransform> steps, double chord) {
    this.steps = steps.stream().filter(step -> !step.isIdentity()).toList();
    this.densifier = new EdgeDensifier(this::move, chord);
  }

  /**
   * Returns the way from one system to another.
   *
   * @throws UserError if either system is unknown, or their datums differ by a shift that nobody
   *     has stated
   */
  public static Reprojection between(CoordinateSystem from, CoordinateSystem to) {
    if (from.isKnown() && !from.code().isEmpty() && from.code().equals(to.code())) {
      return new Reprojection(List.of(), 0); // the same code needs nobody to look it up
    }
    CoordinateReferenceSystem source = require(from);
    CoordinateReferenceSystem target = require(to);
    double chord = to.kind() == CoordinateSystem.Kind.GEOGRAPHIC ? CHORD_DEGREES : CHORD_M;
    try {
      boolean same = CRS.equalsIgnoreMetadata(source, target) || sameByParameters(source, target);
      List<MathTransform> steps = same ? List.of() : steps(source, target);
      return new Reprojection(steps, chord);
    } catch (FactoryException e) {
      throw new UserError(
          new Problem(
              from.label(),
              "datum-shift-unknown",
              MESSAGES.text("crs.noTransform", from.label(), to.label()),
              MESSAGES.text("crs.noTransform.remedy", to.label())),
          e);
    }
  }

  /** An old datum with parameters of its own goes to WGS 84 by them; the rest is null shift. */
  private static List<MathTransform> steps(
      CoordinateReferenceSystem source, CoordinateReferenceSystem target) throws FactoryException {
    boolean modern = isGeocentric(source) && isGeocentric(target);
    if (modern || !CoordinateSystems.statesItsShift(source) || !isGeocentric(target)) {
      return List.of(Transforms.between(source, target, modern));
    }
    return List.of(
        Transforms.between(source, DefaultGeographicCRS.WGS84, false),
        Transforms.between(DefaultGeographicCRS.WGS84, target, true));
  }

  /** Returns whether source and target have the same coordinates. */
  public boolean isIdentity() {
    return steps.isEmpty();
  }

  /**
   * Returns the geometry in the target system; the very same object if nothing changes. Points that
   * have no place in the target make an {@link IllegalArgumentException}.
   */
  public Geometry apply(Geometry geometry) {
    return isIdentity() ? geometry : densifier.apply(geometry);
  }

  /**
   * Returns what moves a point {x, y} into the target system, in place. A point without a place
   * there makes an {@link IllegalArgumentException}.
   */
  public Consumer<double[]> ofPoints() {
    return this::move;
  }

  private void move(double[] xy) {
    try {
      for (MathTransform step : steps) {
        step.transform(xy, 0, xy, 0, 1);
      }
    } catch (TransformException e) {
      throw new IllegalArgumentException(
          "no place in the target system at " + Arrays.toString(xy), e);
    }
  }

  private static CoordinateReferenceSystem require(CoordinateSystem system) {
    return system
        .geotools()
        .orElseThrow(
            () ->
                new UserError(
                    new Problem(
                        system.name(),
                        "crs-unknown",
                        MESSAGES.text("crs.unknown"),
                        MESSAGES.text("crs.notACode.remedy"))));
  }

  /** ESRI and EPSG name the same projection differently; ellipsoid and parameters do not lie. */
  private static boolean sameByParameters(
      CoordinateReferenceSystem source, CoordinateReferenceSystem target) {
    if (!(source instanceof ProjectedCRS a) || !(target instanceof ProjectedCRS b)) {
      return false;
    }
    Optional<ProjectionParameters> left = ProjectionParameters.of(a);
    return left.isPresent()
        && left.equals(ProjectionParameters.of(b))
        && isGeocentric(a)
        && isGeocentric(b);
  }

  private static boolean isGeocentric(CoordinateReferenceSystem crs) {
    Ellipsoid ellipsoid = CRS.getEllipsoid(crs);
    boolean modern =
        ellipsoid != null
            && Math.abs(ellipsoid.getSemiMajorAxis() - SEMI_MAJOR_M) < 0.5
            && Math.abs(ellipsoid.getInverseFlattening() - INVERSE_FLATTENING) < 1e-3;
    String datum = datumName(crs).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return modern && GEOCENTRIC.stream().anyMatch(datum::contains);
  }

  private static String datumName(CoordinateReferenceSystem crs) {
    if (crs instanceof ProjectedCRS projected) {
      return projected.getDatum().getName().getCode();
    }
    return crs instanceof DefaultGeographicCRS geographic
        ? geographic.getDatum().getName().getCode()
        : "";
  }
}
