package merestone.app.gui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import merestone.app.gui.parts.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.testfx.api.FxToolkit;

/** Draws the pictures when asked to. */
@EnabledIfSystemProperty(named = "merestone.pictures", matches = ".+")
class PicturesTest {

  @Test
  void everyScreenCanBeDrawn() throws IOException, TimeoutException {
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
    Look.loadFonts();
    String wanted = System.getProperty("merestone.pictures");
    Pictures.draw(
        Path.of("..", "sample-data", "qinghe", "review.yaml"), wanted.equals("all") ? "" : wanted);
    try (Stream<Path> pictures = Files.list(Path.of("target", "pictures"))) {
      assertTrue(pictures.count() >= 9);
    }
  }
}
