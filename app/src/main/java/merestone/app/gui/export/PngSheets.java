package merestone.app.gui.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import merestone.map.MapPainter;
import merestone.map.MapSheet;
import merestone.map.PngFile;
import merestone.progress.Progress;
import merestone.progress.Stage;

/** Draws sheets with the map package and writes them as PNG. */
public final class PngSheets implements SheetWriting {

  @Override
  public void write(Sheet sheet, Path png, Progress progress) {
    progress.start(Stage.DRAW, png.getFileName().toString(), 2);
    BufferedImage image =
        new MapSheet(new MapPainter(sheet.scene())).image(sheet.text(), sheet.options());
    progress.step();
    try {
      PngFile.write(image, sheet.options().dpi(), png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.step();
  }
}
