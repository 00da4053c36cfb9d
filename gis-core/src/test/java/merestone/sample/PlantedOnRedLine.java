package merestone.sample;

import static merestone.sample.Ground.multi;
import static merestone.sample.Ground.polygon;
import static merestone.sample.Ground.rectangle;
import static merestone.sample.Planted.parcel;

import java.util.List;
import java.util.stream.Stream;

/**
 * Cases on the red line. Straight stretches used: y = 14400 (x 8400 to 10400), south border of the
 * hill's general zone; y = 15600 (x 8800 to 9800), south border of its core; y = 12200 (x 5800 to
 * 7200), south border of the wetland whose zone is not filled in.
 */
final class PlantedOnRedLine {
  private PlantedOnRedLine() {}

  static List<Planted> cases() {
    return Stream.of(core(), generalZone(), hotel(), undecidedAndClear())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Planted> core() {
    return List.of(
        parcel("云台山管护站扩建工程", "0704")
            .rectangle(9000, 15550, 9100, 15650)
            .breaks("RL-01", "100 × 50")
            .breaks("RL-02", "100 × 50")
            .because(
                "北半在核心保护区，南半在一般控制区且无活动类别",
                "north half in the core, south half outside it without a category"),
        parcel("云台山500千伏输电塔基", "1303")
            .major()
            .at(polygon(9300, 15500, 9500, 15500, 9400, 15700))
            .breaks("RL-01", "100 × 100 ÷ 2")
            .breaks("RL-03", "200 × 200 ÷ 2 − 100 × 100 ÷ 2")
            .breaks("UDB-04", "200 × 200 ÷ 2")
            .because(
                "三角形顶部（底 100、高 100）在核心保护区，其余在一般控制区",
                "the tip of the triangle, base 100, height 100, is in the core, the rest in the general zone"));
  }

  private static List<Planted> generalZone() {
    return List.of(
        parcel("山前林下养殖场", "0602")
            .category("LHA-11")
            .rectangle(9060, 14390, 9110, 14420)
            .breaks("RL-02", "50 × 20")
            .because("LHA-11 不在十类有限人为活动之内", "LHA-11 is none of the ten"),
        parcel("云台山生态监测站", "0802")
            .category("LHA-01")
            .rectangle(9200, 14600, 9240, 14650)
            .breaks("RL-03", "40 × 50")
            .breaks("UDB-03", "40 × 50")
            .because(
                "全部在一般控制区，属允许的有限人为活动；全部在城镇开发边界外",
                "wholly in the general zone, a limited activity; wholly outside the boundary"),
        parcel("山前村居民点", "0703")
            .rectangle(8600, 14350, 8700, 14450)
            .breaks("RL-02", "100 × 50")
            .because("y = 14400 以北在红线内", "north of y = 14400 is red line"),
        parcel("国道G999山前段改线工程", "1202")
            .major()
            .rectangle(9500, 14300, 9560, 14600)
            .breaks("RL-03", "60 × 200")
            .breaks("UDB-04", "60 × 300")
            .because(
                "国家重大项目；红线内长 200 米，边界外全长 300 米",
                "a major project; 200 m of it in the red line, all 300 m outside the boundary"),
        parcel("山前供水加压站及取水口", "1301")
            .category("LHA-06")
            .at(multi(rectangle(8800, 14380, 8900, 14420), rectangle(8800, 14200, 8900, 14240)))
            .breaks("RL-03", "100 × 20")
            .breaks("UDB-04", "100 × 40 + 100 × 40")
            .because(
                "两部分：北部分有 20 米宽在红线内，南部分在红线外",
                "two parts: 20 m of the northern one in the red line, the southern one clear of it"));
  }

  private static List<Planted> hotel() {
    return List.of(
        parcel("石岭山居度假酒店", "0901")
            .rectangle(18600, 15500, 18700, 15580)
            .breaks("RL-02", "100 × 80")
            .breaks("UDB-02", "100 × 80")
            .because("全部在一般控制区且在城镇开发边界外", "wholly in the general zone and outside the boundary"));
  }

  private static List<Planted> undecidedAndClear() {
    return List.of(
        parcel("湿地观鸟服务点", "0704")
            .rectangle(6400, 12150, 6600, 12250)
            .undecided("RL-01", "RL-02")
            .because(
                "所压红线图斑未填自然保护地分区，无法判定是否核心区",
                "the red line under it does not say its zone: core or not cannot be told"),
        parcel("山前村文化礼堂", "0704")
            .rectangle(9700, 14300, 9800, 14400)
            .because("与红线仅公共边 y = 14400 相接", "shares only the edge y = 14400 with the red line"),
        parcel("云中村农房改造", "0703")
            .rectangle(10270, 15020, 10330, 15080)
            .because("在红线的孔洞（村庄）内", "inside a hole of the red line, a village"));
  }
}
