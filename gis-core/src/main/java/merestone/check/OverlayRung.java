package merestone.check;

import merestone.finding.Rungs;

/** The steps of the overlay ladder. */
enum OverlayRung {
  /** Full double precision. */
  FLOATING("floating"),
  /** Vertices and edges closer than a micrometre drawn together. */
  SNAPPED("snapped"),
  /** All coordinates on a grid of 0.1 mm. */
  GRID("0.1 mm grid"),
  /** No step gave a result. */
  FAILED("failed");

  private final String label;

  OverlayRung(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Returns one pair decided on this step. */
  Rungs once() {
    return switch (this) {
      case FLOATING -> new Rungs(0, 1, 0, 0, 0);
      case SNAPPED -> new Rungs(0, 0, 1, 0, 0);
      case GRID -> new Rungs(0, 0, 0, 1, 0);
      case FAILED -> new Rungs(0, 0, 0, 0, 1);
    };
  }
}
