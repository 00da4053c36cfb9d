package merestone.rule;

import java.util.Optional;
import merestone.message.Messages;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Blames an example's shape that is no polygon, or no valid one. */
final class ShapeCheck {
  private static final Messages WORDS = Messages.of(ShapeCheck.class);

  private ShapeCheck() {}

  /**
   * Looks at the shape of an example.
   *
   * @param mayBeInvalid whether faults of the shape are what the example is about
   */
  static void check(YamlNode shape, boolean mayBeInvalid) {
    shape
        .find("wkt")
        .filter(wkt -> !wkt.text().isEmpty())
        .ifPresent(wkt -> checkWkt(wkt, mayBeInvalid));
  }

  /** Looks whether the shape of an example is WKT at all, of whatever kind. */
  static void checkText(YamlNode shape) {
    shape.find("wkt").filter(wkt -> !wkt.text().isEmpty()).ifPresent(ShapeCheck::read);
  }

  /** Returns the geometry; none, and blame, if the text is no WKT. */
  private static Optional<Geometry> read(YamlNode wkt) {
    Optional<Geometry> geometry = parse(wkt.text());
    if (geometry.isEmpty()) {
      wkt.blame("example-wkt", WORDS.text("shape.wkt", wkt.text()), WORDS.text("shape.wkt.remedy"));
    }
    return geometry;
  }

  private static void checkWkt(YamlNode wkt, boolean mayBeInvalid) {
    Optional<Geometry> geometry = read(wkt);
    if (geometry.isEmpty()) {
      return;
    }
    boolean polygon = geometry.get() instanceof Polygonal && !geometry.get().isEmpty();
    if (!polygon) {
      wkt.blame(
          "example-shape", WORDS.text("shape.kind", wkt.text()), WORDS.text("shape.kind.remedy"));
      return;
    }
    TopologyValidationError error = new IsValidOp(geometry.get()).getValidationError();
    if (error != null && !mayBeInvalid) {
      Coordinate at = error.getCoordinate();
      wkt.blame(
          "example-invalid",
          WORDS.text("shape.invalid", at.getX(), at.getY()),
          WORDS.text("shape.invalid.remedy"));
    }
  }

  private static Optional<Geometry> parse(String wkt) {
    try {
      return Optional.of(new WKTReader().read(wkt));
    } catch (ParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
