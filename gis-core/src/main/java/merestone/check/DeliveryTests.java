package merestone.check;

import java.util.Optional;
import merestone.rule.Relation;

/** Finds the test that carries out a relation on what was delivered. */
final class DeliveryTests {
  private DeliveryTests() {}

  /** Returns the test; empty if the relation is none on the delivery but on usable layers. */
  static Optional<DeliveryTest> of(Relation relation) {
    return switch (relation) {
      case FILE_NAMES -> Optional.of(new FileNames());
      case REQUIRED_FILES -> Optional.of(new RequiredFiles());
      case REQUIRED_LAYER -> Optional.of(new RequiredLayer());
      case GEOMETRY_TYPE -> Optional.of(new GeometryTypes());
      case DECLARED_CRS -> Optional.of(new DeclaredCrs());
      case NOT_EMPTY -> Optional.of(new NotEmpty());
      default -> Optional.empty();
    };
  }
}
