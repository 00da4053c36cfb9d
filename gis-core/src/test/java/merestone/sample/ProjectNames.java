package merestone.sample;

import java.util.List;
import java.util.Random;

/** Names projects and gives them a planned use, a pair at a time. */
final class ProjectNames {
  private static final List<String> ESTATES =
      List.of("幸福里", "和园", "翠湖", "锦绣", "康宁", "晨光", "紫藤", "望河", "书香", "金桂", "玉兰", "海棠");
  private static final List<String> VILLAGES =
      List.of("东", "西", "南", "北", "前", "后", "上", "下", "大", "小", "新", "老");
  private static final List<String> CLANS =
      List.of("王庄", "李家堡", "张营", "刘各庄", "陈家洼", "杨柳屯", "赵辛庄", "周家窑", "孙家坨", "马坊");
  private static final List<Project> URBAN =
      List.of(
          new Project("{}住宅小区", "070102"),
          new Project("{}安置房", "070102"),
          new Project("{}花园", "070102"),
          new Project("{}社区服务中心", "0702"),
          new Project("{}小学", "0804"),
          new Project("{}社区卫生服务中心", "0806"),
          new Project("{}文化馆", "0803"),
          new Project("{}商业综合体", "0901"),
          new Project("{}商务楼", "0902"),
          new Project("{}标准厂房", "1001"),
          new Project("{}科技产业园", "1001"),
          new Project("{}物流仓储中心", "1101"),
          new Project("{}公园", "1401"),
          new Project("{}广场", "1403"),
          new Project("{}变电站", "1303"),
          new Project("{}公交首末站", "1208"),
          new Project("{}政务服务中心", "0801"));
  private static final List<Project> RURAL =
      List.of(
          new Project("{}农民住宅", "0703"),
          new Project("{}宅基地整理", "0703"),
          new Project("{}村民服务中心", "0704"),
          new Project("{}日间照料站", "0704"),
          new Project("{}蔬菜大棚管理房", "0602"),
          new Project("{}果园", "0201"),
          new Project("{}四旁植树", "0301"),
          new Project("{}村道硬化", "0601"),
          new Project("{}鱼塘改造", "1704"));

  private final List<String> first;
  private final List<String> second;
  private final List<Project> projects;
  private final Random dice;

  /** A project's name and its planned use, YDYHFLDM. */
  record Project(String name, String use) {}

  private ProjectNames(List<String> first, List<String> second, List<Project> kinds, Random dice) {
    this.first = first;
    this.second = second;
    this.projects = kinds;
    this.dice = dice;
  }

  static ProjectNames urban(Random dice) {
    return new ProjectNames(ESTATES, List.of(""), URBAN, dice);
  }

  static ProjectNames rural(Random dice) {
    return new ProjectNames(VILLAGES, CLANS, RURAL, dice);
  }

  Project next(Town town) {
    Project kind = pick(projects);
    String place = town.label + pick(first) + pick(second);
    return new Project(kind.name.replace("{}", place), kind.use);
  }

  private <T> T pick(List<T> choices) {
    return choices.get(dice.nextInt(choices.size()));
  }
}
