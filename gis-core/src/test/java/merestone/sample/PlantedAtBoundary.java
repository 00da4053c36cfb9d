package merestone.sample;

import static merestone.sample.Ground.polygon;
import static merestone.sample.Planted.parcel;

import java.util.List;
import java.util.stream.Stream;

/**
 * Cases at the urban development boundary. Straight stretches used: x = 16000, main town to the
 * west, open ground to the east up to y = 8200, elastic zone east of it from there to 9400; y =
 * 10000 (x 12800 to 14700), special-purpose zone to the north; the window 13000…13400 × 8000…8400.
 */
final class PlantedAtBoundary {
  private PlantedAtBoundary() {}

  static List<Planted> cases() {
    return Stream.of(urban(), allowedOutside(), inTheZones(), inTheWindow(), incomplete())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Planted> urban() {
    return List.of(
        parcel("清河东苑住宅小区", "070102")
            .rectangle(15900, 7200, 16100, 7300)
            .breaks("UDB-01", "100 × 100")
            .because("x = 16000 以东在边界外", "east of x = 16000 is outside"),
        parcel("清河东装备制造厂", "1001")
            .rectangle(16400, 7300, 16600, 7400)
            .breaks("UDB-02", "200 × 100")
            .because("全部在边界外", "wholly outside"),
        parcel("清河东外国语学校", "0804")
            .at(polygon(15900, 7600, 16100, 7600, 16100, 7800))
            .breaks("UDB-03", "200 × 200 ÷ 2 − 100 × 100 ÷ 2")
            .because(
                "直角三角形，x = 16000 以西的小三角形（100 × 100）在边界内",
                "a right triangle; its tip west of x = 16000, 100 × 100, is inside"),
        parcel("清河东苑幼儿园", "0804")
            .rectangle(15900, 7900, 16000, 7950)
            .because("在边界内，与 x = 16000 仅相接", "inside, touching x = 16000"));
  }

  private static List<Planted> allowedOutside() {
    return List.of(
        parcel("清河东建筑石料采场", "1002")
            .rectangle(16400, 7100, 16450, 7150)
            .because("采矿用地可在边界外布局", "mining may lie outside"),
        parcel("清河区殡仪馆", "1506")
            .rectangle(16700, 7050, 16800, 7100)
            .breaks("UDB-04", "100 × 50")
            .because("特殊用地允许在边界外，列出备查", "a special use allowed outside, listed for the record"),
        parcel("清河客运站", "1208")
            .rectangle(15960, 7050, 16040, 7100)
            .breaks("UDB-04", "40 × 50")
            .because("交通设施允许在边界外，列出备查", "transport may lie outside, listed for the record"));
  }

  private static List<Planted> inTheZones() {
    return List.of(
        parcel("清河东新城启动区", "070102")
            .rectangle(15950, 8600, 16050, 8700)
            .breaks("UDB-05", "50 × 100")
            .because("x = 16000 以东在城镇弹性发展区", "east of x = 16000 is elastic zone"),
        parcel("清河滨水商业街", "0901")
            .rectangle(13000, 9980, 13100, 10020)
            .breaks("UDB-06", "100 × 20")
            .because("y = 10000 以北在特别用途区", "north of y = 10000 is special-purpose zone"),
        parcel("清河滨水公园", "1401")
            .rectangle(13600, 10100, 13700, 10180)
            .because("公园绿地属配套设施，可在特别用途区", "a park may lie in the special-purpose zone"),
        parcel("清河东新城联络线", "1202")
            .rectangle(16100, 8500, 16300, 8530)
            .because(
                "公路可穿弹性发展区，且在边界内",
                "a road may cross the elastic zone, and is inside the boundary"));
  }

  private static List<Planted> inTheWindow() {
    return List.of(
        parcel("清河中央公园住宅", "070102")
            .rectangle(13100, 8100, 13200, 8150)
            .breaks("PBF-01", "100 × 50")
            .breaks("UDB-01", "100 × 50")
            .because(
                "全部在“开天窗”孔洞内：边界外，且为永久基本农田",
                "wholly in the window: outside the boundary and on farmland"),
        parcel("清河中央公园二期住宅", "070102")
            .rectangle(13350, 8200, 13450, 8300)
            .breaks("PBF-01", "50 × 100")
            .breaks("UDB-01", "50 × 100")
            .because("西半在“开天窗”孔洞内", "the west half lies in the window"));
  }

  private static List<Planted> incomplete() {
    return List.of(
        parcel("待定项目（图形未交）", "0703")
            .undecided("RL-01", "RL-02", "PBF-01")
            .because("无几何图形，凡适用规则均无法判定", "no geometry: no rule that applies can be decided"),
        parcel("待定项目（用途未填）", "")
            .rectangle(14000, 7000, 14100, 7050)
            .because(
                "用途代码为空，但在集中建设区内且不压农田",
                "no planned use, but inside the main town and off farmland"),
        parcel("待定项目（用途未填，占田）", "")
            .rectangle(18250, 7950, 18310, 8000)
            .breaks("PBF-04", "50 × 50")
            .breaks("UDB-07", "60 × 50")
            .because(
                "用途代码为空：x = 18300 以西占田，全部在边界外，能否占用无从判断",
                "no planned use: on a field west of x = 18300, wholly outside the boundary"));
  }
}
