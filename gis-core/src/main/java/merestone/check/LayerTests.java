package merestone.check;

import java.util.Optional;
import merestone.rule.Relation;

/** Finds the test that carries out a relation on a layer as a whole. */
final class LayerTests {
  private LayerTests() {}

  /** Returns the test; empty if this version cannot carry the relation out. */
  static Optional<LayerTest> of(Relation relation) {
    return switch (relation) {
      case NO_OVERLAPS -> Optional.of(new NoOverlaps());
      case NO_GAPS -> Optional.of(new NoGaps());
      case NO_DUPLICATES -> Optional.of(new NoDuplicates());
      case VALID_GEOMETRY -> Optional.of(new ValidGeometry());
      case NO_SLIVERS -> Optional.of(new NoSlivers());
      case MINIMUM_AREA -> Optional.of(new MinimumArea());
      case VERTEX_SPACING -> Optional.of(new KeepVerticesApart());
      case NO_SPIKES -> Optional.of(new NoSpikes());
      case SINGLE_PART -> Optional.of(new SinglePart());
      case REQUIRED -> Optional.of(new Required());
      case FIELDS -> Optional.of(new Fields());
      case CODE_LIST -> Optional.of(new CodeList());
      case DECLARED_AREA -> Optional.of(new DeclaredArea());
      case SUM_OF_PARTS -> Optional.of(new SumOfParts());
      case PATTERN -> Optional.of(new Form());
      case UNIQUE -> Optional.of(new Unique());
      case REFERENCE -> Optional.of(new Referenced());
      case CONDITION -> Optional.of(new Holds());
      case EXTENT_INSIDE -> Optional.of(new ExtentInside());
      default -> Optional.empty();
    };
  }
}
