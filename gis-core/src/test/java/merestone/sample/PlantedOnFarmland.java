package merestone.sample;

import static merestone.sample.Ground.polygon;
import static merestone.sample.Planted.parcel;

import java.util.List;
import java.util.stream.Stream;

/**
 * Cases on the irrigated fields: field (i, j) is 300 m × 200 m from x = 18000 + 320 i, y = 6800 +
 * 220 j (see {@link Farmland}), and two patches east of them overlap each other. All of it lies
 * outside the boundary, so most uses are rural ones no boundary rule asks about.
 */
final class PlantedOnFarmland {
  private PlantedOnFarmland() {}

  static List<Planted> cases() {
    return Stream.of(
            construction(),
            majorProject(),
            otherAgriculture(),
            atTheLimit(),
            awkwardGeometry(),
            sameKeyTwice())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Planted> construction() {
    return List.of(
        parcel("东堤村新村一期", "0703")
            .rectangle(18260, 6820, 18320, 6870)
            .breaks("PBF-01", "40 × 50")
            .because(
                "东缘伸入 x = 18300 以西 40 米，另一侧与邻田仅相接",
                "40 m west of x = 18300; only touches the next field at x = 18320"),
        parcel("东堤村新村二期", "0703")
            .rectangle(18280, 6900, 18340, 6950)
            .breaks("PBF-01", "20 × 50 + 20 × 50")
            .because("跨两块田，各占 20 米宽", "reaches 20 m into each of two fields"),
        parcel("东堤村宅基地三期", "0703")
            .rectangle(18700, 7300, 18750, 7340)
            .breaks("PBF-01", "50 × 40")
            .because("全部在田内，占比 100%", "wholly inside a field, share 100 %"));
  }

  private static List<Planted> majorProject() {
    return List.of(
        parcel("京河高速公路东堤段", "1202")
            .major()
            .rectangle(18000, 7100, 18620, 7140)
            .breaks("PBF-02", "300 × 40 + 300 × 40")
            .breaks("UDB-04", "620 × 40")
            .because(
                "重大项目穿两块田，中间 20 米田间道不计",
                "a major project through two fields; the 20 m track between does not count"));
  }

  private static List<Planted> otherAgriculture() {
    return List.of(
        parcel("东堤村苹果园", "0201")
            .at(polygon(18640, 6800, 18840, 6800, 18640, 6900))
            .breaks("PBF-03", "200 × 100 ÷ 2")
            .because("三角形果园全部在田内", "a triangular orchard wholly in a field"),
        parcel("东堤村养殖坑塘", "1704")
            .rectangle(18980, 6820, 19060, 6900)
            .breaks("PBF-03", "80 × 80")
            .because("坑塘全部在田内", "a pond wholly in a field"),
        parcel("东堤村粮食烘干房", "0602")
            .rectangle(19100, 6850, 19150, 6900)
            .breaks("PBF-03", "50 × 50")
            .because("设施农用地全部在田内", "an agricultural facility wholly in a field"),
        parcel("东堤村造林地块", "0301")
            .rectangle(19300, 6780, 19400, 6880)
            .breaks("PBF-03", "100 × 80")
            .because("y = 6800 以北在田内", "north of y = 6800 is field"));
  }

  private static List<Planted> atTheLimit() {
    return List.of(
        parcel("东堤村卫生室", "0704")
            .rectangle(19899, 6999, 19959, 7019)
            .because(
                "与田角重叠 1 × 1 = 1 平方米，恰等于限值，不超过即合格",
                "shares 1 × 1 = 1 m² with a field's corner: the limit itself is not above the limit"),
        parcel("东堤村幸福院", "0704")
            .rectangle(19898, 7219, 19958, 7239)
            .breaks("PBF-01", "2 × 1")
            .because("与田角重叠 2 平方米，超过限值", "shares 2 m² with a field's corner, above the limit"),
        parcel("东堤村晒谷场", "0704")
            .rectangle(19900, 7300, 19960, 7350)
            .because("与田块仅公共边 x = 19900 相接", "shares only the edge x = 19900 with a field"),
        parcel("东堤村农机库", "0704")
            .rectangle(19899.9375, 7480, 19950, 7640)
            .breaks("PBF-01", "0.0625 × 160")
            .because(
                "狭条宽 6.25 厘米，面积超限值但窄于测量误差，应附存疑说明",
                "a strip 6.25 cm wide: above the limit, yet narrower than a survey can tell; to be marked doubtful"));
  }

  private static List<Planted> awkwardGeometry() {
    return List.of(
        parcel("东堤小学旧址改造", "0704")
            .rectangle(20250, 7550, 20450, 7750)
            .breaks("PBF-01", "150 × 150 + 150 × 150 − 100 × 100")
            .because(
                "两图斑相互重叠 100 × 100，只计一次",
                "two patches overlap each other by 100 × 100, which counts once"),
        parcel("东堤村便民服务点", "0704")
            .at(polygon(18400, 7500, 18475, 7575, 18475, 7525, 18400, 7600))
            .breaks("PBF-01", "100 × 50 ÷ 2 + 50 × 25 ÷ 2")
            .because(
                "自相交（8 字形）：交点 (18450, 7550)，修复为两个三角形",
                "a bow-tie crossing itself at (18450, 7550), mended into two triangles"));
  }

  private static List<Planted> sameKeyTwice() {
    return List.of(
        parcel("东堤村宅基地四期", "0703")
            .rectangle(18960, 7300, 19010, 7340)
            .breaks("PBF-01", "50 × 40")
            .because("全部在田内；标识码与下一宗重复", "wholly inside a field; the next parcel has the same key"),
        parcel("东堤村宅基地五期", "0703")
            .sameKeyAsBefore()
            .rectangle(20000, 7100, 20050, 7140)
            .because("不压任何图层；标识码与上一宗重复", "on no layer at all; the same key as the parcel before"));
  }
}
