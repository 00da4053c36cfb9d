package merestone.app.gui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import merestone.app.gui.MerestoneWindow;
import merestone.app.gui.error.Troubles;
import merestone.app.gui.parts.Words;
import merestone.app.gui.work.Background;
import merestone.crs.CoordinateSystem;
import merestone.map.MapScene;
import merestone.map.SheetOptions;
import merestone.map.SheetText;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.message.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;

class ExportsTest {
  private final List<String> told = new ArrayList<>();
  private final Exports exports =
      new Exports(
          new Background(Runnable::run, Runnable::run),
          new Told(),
          text -> told.add(text.en()),
          new Words(Messages.of(MerestoneWindow.class), Locale.ENGLISH));

  @TempDir Path folder;

  @Test
  void aSheetIsWrittenInTheSizeAskedFor() throws IOException {
    Path png = folder.resolve("图.png");
    exports.image(new PngSheets(), sheet(), png);
    BufferedImage image = ImageIO.read(png.toFile());
    assertEquals(640, image.getWidth());
    assertEquals(480, image.getHeight());
    assertEquals(List.of("Writing...", "Written: " + png), told);
    assertFalse(exports.busyProperty().get());
  }

  @Test
  void aFileThatCannotBeWrittenIsExplainedNotReportedAsABug() {
    SheetWriting full =
        (sheet, png, progress) -> {
          throw new UncheckedIOException(new IOException("No space left on device"));
        };
    exports.image(full, sheet(), folder.resolve("map.png"));
    assertEquals(
        List.of(
            "Writing...",
            "Nothing was written.",
            "explained: The result could not be written: No space left on device"),
        told);
  }

  @Test
  void aFolderInTheWayOfTheFileLeavesNothingBehind() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("map.png/inside"));
    exports.image(new PngSheets(), sheet(), taken.getParent());
    assertTrue(told.get(2).startsWith("explained: "), told.toString());
    try (var files = Files.list(folder)) {
      assertEquals(List.of(taken.getParent()), files.toList());
    }
  }

  @Test
  void aFaultIsReported() {
    SheetWriting broken =
        (sheet, png, progress) -> {
          throw new IllegalStateException("broken");
        };
    exports.image(broken, sheet(), folder.resolve("map.png"));
    assertEquals(List.of("Writing...", "Nothing was written.", "bug: broken"), told);
  }

  private static SheetWriting.Sheet sheet() {
    MapScene scene =
        new MapScene(
            List.of(),
            List.of(),
            subject -> Optional.empty(),
            new Envelope(500_000, 501_000, 4_000_000, 4_001_000),
            CoordinateSystem.unknown("test"));
    return new SheetWriting.Sheet(
        scene, SheetOptions.of(640, 480, 96, Language.EN), SheetText.titled(Text.same("Map")));
  }

  private final class Told implements Troubles {
    @Override
    public void explain(UserError error) {
      told.add("explained: " + error.problem().message().en());
    }

    @Override
    public void reportBug(Throwable fault) {
      told.add("bug: " + fault.getMessage());
    }
  }
}
