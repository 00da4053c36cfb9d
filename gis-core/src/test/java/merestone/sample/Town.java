package merestone.sample;

import org.locationtech.jts.geom.Coordinate;

/**
 * The twelve towns of the district, their seats on the drawing board and how far they are built.
 */
enum Town {
  QINGHE("清河镇", 13800, 8300, 0),
  LIUHE("柳河镇", 7600, 9200, 520),
  BAIYANG("白杨镇", 8800, 5900, 480),
  SHUANGQIAO("双桥镇", 12600, 5200, 420),
  NANWEI("南苇镇", 17600, 5500, 500),
  DONGDI("东堤镇", 21700, 6100, 520),
  WANGHU("望湖镇", 20200, 12300, 0),
  SHILING("石岭镇", 21900, 16300, 470),
  BEIYU("北峪镇", 15900, 16700, 500),
  YUNTAI("云台镇", 12900, 15700, 540),
  QINGSONG("青松镇", 5750, 15900, 430),
  SHAWO("沙窝镇", 15800, 13300, 520);

  final String label;
  final double builtRadius;
  private final double x;
  private final double y;

  Town(String label, double x, double y, double builtRadius) {
    this.label = label;
    this.x = x;
    this.y = y;
    this.builtRadius = builtRadius;
  }

  Coordinate seat() {
    return new Coordinate(x, y);
  }

  /** Returns the nine-digit code: the fictional district 990108, then 101, 102 … */
  String code() {
    return "990108" + (101 + ordinal());
  }
}
