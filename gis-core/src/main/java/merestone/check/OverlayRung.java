package merestone.check;

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
}
