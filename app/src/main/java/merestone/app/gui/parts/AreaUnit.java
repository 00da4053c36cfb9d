package merestone.app.gui.parts;

/** The unit that areas are shown in first. */
public enum AreaUnit {
  M2("m²", 1),
  HA("ha", 10_000),
  MU("亩", 10_000 / 15.0);

  private final String sign;
  private final double squareMetres;

  AreaUnit(String sign, double squareMetres) {
    this.sign = sign;
    this.squareMetres = squareMetres;
  }

  public String sign() {
    return sign;
  }

  /** Returns an area of square metres in this unit. */
  public double of(double m2) {
    return m2 / squareMetres;
  }
}
