package merestone.sample;

/** The words before the table of expected findings. */
final class ExpectedPage {
  static final String INTRODUCTION =
      """
      # 应有的审查结果 / What a review of Qinghe must find

      下表由人工推算，不来自本软件的运行结果。坐标以 E 39 490 000、N 4 340 000 为原点（EPSG:4527，米）；
      约束图层在这些地块处的边界均为整数坐标的直线，因此面积可手算。表外的 {0} 个普通地块按构造不与任何图层冲突（相距至少 5 米，
      或完全位于集中建设区内）。限值均为 1 平方米，超过才算冲突。

      Worked out by hand, not taken from the program. Coordinates count from E 39 490 000, N 4 340 000 (EPSG:4527,
      metres). Where these parcels lie, the borders of the constraint layers are straight and at round coordinates, so
      areas can be worked out on paper. The {0} ordinary parcels that are not listed cannot conflict by construction (at
      least 5 m from everything, or wholly inside a concentrated construction zone). All limits are 1 m², exclusive.

      直线边界 / straight borders:

      | 图层 layer | 直线 straight border | 一侧 on one side | 另一侧 on the other |
      | --- | --- | --- | --- |
      | 生态保护红线 red line | y = 14400, x 8400…10400 | 北：云台山一般控制区 north: general zone | 南：红线外 south: none |
      | | y = 15600, x 8800…9800 | 北：核心保护区 north: core | 南：一般控制区 south: general zone |
      | | y = 12200, x 5800…7200 | 北：湿地，分区未填 north: wetland, zone not filled in | 南：红线外 south: none |
      | 永久基本农田 farmland | 灌区田块 (i, j): x = 18000 + 320 i, y = 6800 + 220 j, 300 × 200; i, j = 0…5 | 田内 in the field | 20 米田间道 a track of 20 m |
      | | 20100…20400 × 7500…7700; 20300…20600 × 7600…7800 | 重叠 overlap 100 × 100 | |
      | | 13000…13400 × 8000…8400 | “开天窗”内 in the window | 城镇 town |
      | 城镇开发边界 boundary | x = 16000, y 7000…9400 | 西：集中建设区 west: concentrated zone | 东：边界外；y ≥ 8200 为弹性发展区 east: outside; elastic zone from y = 8200 |
      | | y = 10000, x 12800…14700 | 南：集中建设区 south: concentrated zone | 北：特别用途区 north: special-purpose zone |

      记录号从 0 起。Records count from 0.

      | 记录 record | 地块 parcel | 用途 planned use | 图形 shape | 应有结果 findings | 理由 why |
      | --- | --- | --- | --- | --- | --- |
      """;

  static final String OVERLAPS =
      """

      ## 三条线之间的重叠 / Lines that overlap each other

      | 规则 rule | 图层、记录 layer, record | 算式 arithmetic | 理由 why |
      | --- | --- | --- | --- |
      """;

  private ExpectedPage() {}
}
