package merestone.sample;

import org.locationtech.jts.geom.Polygon;

/** The river Qinghe: not a layer, only ground that nothing is put on. */
final class River {
  private River() {}

  /** Returns the river from the wetland in the west to the district's eastern border. */
  static Polygon bed() {
    return Outline.drawn(61, 60)
        .wavy(4300, 13350, 7900, 13050, 9800, 12560, 11550, 12610, 13050, 11500, 14300, 10750)
        .wavy(16350, 10830, 17500, 10880, 18650, 10270, 19800, 9360, 21500, 8620, 23500, 8150)
        .wavy(23500, 8270, 21550, 8700, 19850, 9450, 18700, 10350, 17520, 10960, 16350, 10910)
        .wavy(14330, 10850, 13100, 11610, 11570, 12700, 9820, 12650, 7920, 13150, 4300, 13450)
        .closed();
  }
}
