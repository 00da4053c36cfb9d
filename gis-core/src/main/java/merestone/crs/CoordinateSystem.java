package merestone.crs;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javax.measure.Unit;
import javax.measure.quantity.Length;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.cs.AxisDirection;
import si.uom.SI;

/**
 * A coordinate system as found in a file: recognised, or known to be unknown. Axis order is east,
 * north whatever the authority says. Immutable.
 */
public final class CoordinateSystem {

  /** What kind of coordinates the system has. */
  public enum Kind {
    /** Metres or feet in a plane. */
    PROJECTED,
    /** Degrees on an ellipsoid. */
    GEOGRAPHIC,
    /** Not declared, local, or not understood. */
    UNKNOWN
  }

  /** Spellings of the metre among the units GeoTools knows. */
  private static final List<String> METRE = List.of("m", "metre", "meter");

  private static final Consumer<double[]> SWAPPED =
      point -> {
        double first = point[0];
        point[0] = point[1];
        point[1] = first;
      };

  private final String code;
  private final String name;
  private final Kind kind;
  private final CoordinateReferenceSystem system;

  private CoordinateSystem(String code, String name, Kind kind, CoordinateReferenceSystem system) {
    this.code = Objects.requireNonNull(code, "code");
    this.name = Objects.requireNonNull(name, "name");
    this.kind = kind;
    this.system = system;
  }

  /** Returns a system that could not be recognised; the name says what the file declared. */
  public static CoordinateSystem unknown(String name) {
    return new CoordinateSystem("", name, Kind.UNKNOWN, null);
  }

  /**
   * Returns a recognised system.
   *
   * @param code its authority code such as {@code EPSG:4548}, or empty if it has none
   * @param system the GeoTools system, axes east, north
   */
  static CoordinateSystem known(String code, CoordinateReferenceSystem system) {
    Kind kind =
        system instanceof ProjectedCRS
            ? Kind.PROJECTED
            : system instanceof org.geotools.api.referencing.crs.GeographicCRS
                ? Kind.GEOGRAPHIC
                : Kind.UNKNOWN;
    return new CoordinateSystem(code, system.getName().getCode(), kind, system);
  }

  /** Returns the authority code such as {@code EPSG:4548}; empty if the system has none. */
  public String code() {
    return code;
  }

  /** Returns the system's own name; for an unknown system, what the file said or an empty text. */
  public String name() {
    return name;
  }

  /** Returns what kind of coordinates it has. */
  public Kind kind() {
    return kind;
  }

  /** Returns whether it was recognised. */
  public boolean isKnown() {
    return system != null;
  }

  /** Returns whether it is projected with metres on both axes, so that areas are square metres. */
  public boolean isMetric() {
    return system instanceof ProjectedCRS projected && inMetres(projected);
  }

  /**
   * Returns how many metres its unit is, such as 1 or 0.3048006096 for US survey feet; empty if it
   * is not projected.
   */
  public OptionalDouble metresPerUnit() {
    if (!(system instanceof ProjectedCRS projected)) {
      return OptionalDouble.empty();
    }
    Unit<?> unit = projected.getCoordinateSystem().getAxis(0).getUnit();
    return inMetres(projected)
        ? OptionalDouble.of(1)
        : OptionalDouble.of(unit.asType(Length.class).getConverterTo(SI.METRE).convert(1.0));
  }

  /** Returns whether it is a Mercator projection of the whole earth, such as that of web maps. */
  public boolean isMercator() {
    if (!(system instanceof ProjectedCRS projected)) {
      return false;
    }
    String method =
        projected.getConversionFromBase().getParameterValues().getDescriptor().getName().getCode();
    return method.contains("Mercator")
        && !method.contains("Transverse")
        && !method.contains("Oblique");
  }

  static boolean inMetres(ProjectedCRS crs) {
    String unit = crs.getCoordinateSystem().getAxis(0).getUnit().toString();
    return METRE.contains(unit.toLowerCase(Locale.ROOT));
  }

  /** Returns the GeoTools system; empty if unknown. */
  public Optional<CoordinateReferenceSystem> geotools() {
    return Optional.ofNullable(system);
  }

  /**
   * Returns what turns a point {x, y} of this system into {longitude, latitude} in degrees on its
   * own datum, in place; empty if it is not projected. No datum is shifted.
   */
  public Optional<Consumer<double[]>> toDegrees() {
    if (!(system instanceof ProjectedCRS projected)) {
      return Optional.empty();
    }
    CoordinateSystem base = known("", projected.getBaseCRS());
    AxisDirection first = projected.getBaseCRS().getCoordinateSystem().getAxis(0).getDirection();
    Consumer<double[]> moved = Reprojection.between(this, base).ofPoints();
    return Optional.of(AxisDirection.NORTH.equals(first) ? moved.andThen(SWAPPED) : moved);
  }

  /** Returns code and name for people, such as {@code EPSG:4548 CGCS2000 / 3-degree …}. */
  public String label() {
    return code.isEmpty() ? name : name.isEmpty() ? code : code + " " + name;
  }

  @Override
  public String toString() {
    return label();
  }
}
