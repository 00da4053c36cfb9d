package merestone.crs;

import java.util.Objects;
import java.util.Optional;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;

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
        system instanceof org.geotools.api.referencing.crs.ProjectedCRS
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

  /** Returns the GeoTools system; empty if unknown. */
  public Optional<CoordinateReferenceSystem> geotools() {
    return Optional.ofNullable(system);
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
