package merestone.map;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import merestone.finding.Finding;
import merestone.message.Language;
import merestone.message.Text;

/**
 * Draws the invented district for looking at, and says how long it took. Run it from the module:
 * {@code java -cp … merestone.map.MapPreview <folder>}.
 */
public final class MapPreview {
  private static final org.slf4j.Logger LOG = org.slf4j.LoggerFactory.getLogger(MapPreview.class);

  private MapPreview() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    save(District.scene(600), folder.resolve("map-600.png"));
    save(District.scene(100_000), folder.resolve("map-100k.png"));
    MapPainter painter = new MapPainter(District.scene(600));
    sheet(painter, SheetOptions.of(1600, 1000, 96, Language.ZH), folder);
    sheet(painter, SheetOptions.of(1600, 1000, 96, Language.EN), folder);
    sheet(painter, SheetOptions.of(900, 700, 96, Language.ZH), folder);
    sheet(painter, SheetOptions.of(800, 600, 96, Language.EN), folder);
    sheet(painter, SheetOptions.of(900, 1250, 96, Language.BOTH), folder);
    sheet(painter, SheetOptions.of(4961, 3508, 300, Language.BOTH), folder);
    MapPicture picture = new MapPicture(painter, Language.ZH);
    Finding finding = painter.scene().findings().get(3);
    MapView around = picture.around(finding, 640, 400);
    Files.write(
        folder.resolve("finding.png"),
        picture.png(around, PaintOptions.screen().selecting(finding.id())));
  }

  private static void sheet(MapPainter painter, SheetOptions options, Path folder)
      throws IOException {
    SheetText words =
        new SheetText(
            new Text(
                "清河区国土空间规划“三区三线”符合性审查图",
                "Qinghe District: plan parcels against the three control lines"),
            new Text("禁止 31 处，警告 44 处，无法判定 7 处", "Blocking: 31, warning: 44, undecided: 7"),
            new Text("三区三线审查规则 2026 版（示例）", "Three-line review rules, 2026 edition (sample)"),
            new Text("虚构示例数据", "Invented sample data"),
            "");
    String name = "sheet-" + options.width() + "x" + options.height() + "-" + options.language();
    long start = System.nanoTime();
    BufferedImage image = new MapSheet(painter).image(words, options);
    PngFile.write(image, options.dpi(), folder.resolve(name + ".png"));
    LOG.info("{} in {} ms", name, since(start));
  }

  private static void save(MapScene scene, Path file) throws IOException {
    long start = System.nanoTime();
    MapPainter painter = new MapPainter(scene);
    LOG.info("{} indexed in {} ms", file.getFileName(), since(start));
    MapView view = MapView.fit(scene.extent(), 1600, 1000);
    BufferedImage image = painter.image(view, PaintOptions.screen());
    for (int i = 0; i < 5; i++) {
      start = System.nanoTime();
      image = painter.image(view, PaintOptions.screen());
      LOG.info("{} drawn in {} ms", file.getFileName(), since(start));
    }
    image = painter.image(view, PaintOptions.screen());
    ImageIO.write(image, "png", file.toFile());
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
