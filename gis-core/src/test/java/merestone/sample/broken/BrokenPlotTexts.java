package merestone.sample.broken;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** Boundary-point files (勘测定界 TXT) in GBK with one defect each. */
final class BrokenPlotTexts {
  private static final String GOOD =
      """
      [属性描述]
      格式版本号=1.01
      数据产生单位=清河区规划分局
      数据产生日期=2026-03-01
      坐标系=2000国家大地坐标系
      几度分带=3
      投影类型=高斯克吕格
      计量单位=米
      带号=39
      精度=0.001
      转换参数=,,,,,,
      [地块坐标]
      5,1.0000,DK001,清河镇一号工业用地,面,J50G001001,工业用地,0601,@
      J1,1,4340000.000,39490000.000
      J2,1,4340100.000,39490000.000
      J3,1,4340100.000,39490100.000
      J4,1,4340000.000,39490100.000
      J1,1,4340000.000,39490000.000
      5,1.0000,DK002,柳林乡卫生院扩建,面,J50G001001,医疗用地,0806,@
      J1,1,4340000.000,39490200.000
      J2,1,4340100.000,39490200.000
      J3,1,4340100.000,39490300.000
      J4,1,4340000.000,39490300.000
      J1,1,4340000.000,39490200.000
      """;

  private final Path folder;

  BrokenPlotTexts(Path folder) {
    this.folder = folder;
  }

  void write() throws IOException {
    write("bad-line", "J3,1,4340100.000,39490300.000", "J3,1,43401OO.000,39490300.000");
    write("doubled-plot", "DK002", "DK001");
    write(
        "axes-swapped",
        "(?m)(J\\d,1),(434\\d+.000),(394902\\d\\d.000|394903\\d\\d.000)",
        "$1,$3,$2");
    write("area-in-square-metres", "5,1.0000,DK002", "5,10000.00,DK002");
    write("open-ring", "J1,1,4340000.000,39490200.000\n\\z", "");
    write("zone-contradicted", "带号=39", "带号=40");
    write("transformation-parameters", "转换参数=,,,,,,", "转换参数=-12.5,30.1,8.4,0,0,0,0");
    write("coarse-precision", "精度=0.001", "精度=1");
    write("full-width", "5,1.0000,DK002", "5，1.0000，DK002");
    write("point-count", "5,1.0000,DK002", "9,1.0000,DK002");
  }

  private void write(String name, String replaced, String by) throws IOException {
    String text = GOOD.replaceAll(replaced, by);
    if (text.equals(GOOD)) {
      throw new IllegalStateException("nothing to break: " + replaced);
    }
    Files.writeString(
        folder.resolve(name + ".txt"), text.replace("\n", "\r\n"), Charset.forName("GBK"));
  }
}
