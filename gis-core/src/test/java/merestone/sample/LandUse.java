package merestone.sample;

import java.util.Map;

/** Names of the planned uses that occur in the district, 《国土空间调查、规划、用途管制用地用海分类指南》 2023 edition. */
final class LandUse {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("", ""),
          Map.entry("0201", "果园"),
          Map.entry("0301", "乔木林地"),
          Map.entry("0601", "农村道路"),
          Map.entry("0602", "设施农用地"),
          Map.entry("070102", "二类城镇住宅用地"),
          Map.entry("0702", "城镇社区服务设施用地"),
          Map.entry("0703", "农村宅基地"),
          Map.entry("0704", "农村社区服务设施用地"),
          Map.entry("0801", "机关团体用地"),
          Map.entry("0802", "科研用地"),
          Map.entry("0803", "文化用地"),
          Map.entry("0804", "教育用地"),
          Map.entry("0806", "医疗卫生用地"),
          Map.entry("0901", "商业用地"),
          Map.entry("0902", "商务金融用地"),
          Map.entry("1001", "工业用地"),
          Map.entry("1002", "采矿用地"),
          Map.entry("1101", "物流仓储用地"),
          Map.entry("1202", "公路用地"),
          Map.entry("1208", "交通场站用地"),
          Map.entry("1301", "供水用地"),
          Map.entry("1303", "供电用地"),
          Map.entry("1401", "公园绿地"),
          Map.entry("1403", "广场用地"),
          Map.entry("1506", "殡葬用地"),
          Map.entry("1704", "坑塘水面"));

  private LandUse() {}

  /** Returns the name of a code; empty for the empty code. */
  static String name(String code) {
    String name = NAMES.get(code);
    if (name == null) {
      throw new IllegalArgumentException("no name for planned use " + code);
    }
    return name;
  }
}
