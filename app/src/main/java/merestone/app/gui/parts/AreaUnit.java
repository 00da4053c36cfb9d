package merestone.app.gui.parts;

/** The unit of areas that are shown in one unit only. */
public enum AreaUnit {
  M2("m²"),
  HA("ha"),
  MU("亩");

  private final String sign;

  AreaUnit(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }
}
