package merestone.app.gui.export;

import java.nio.file.Path;
import merestone.map.MapScene;
import merestone.map.SheetOptions;
import merestone.map.SheetText;
import merestone.progress.Progress;

/** Writes a sheet with map, title, legend and scale as a PNG. */
public interface SheetWriting {

  /** Writes the file under a temporary name and moves it when it is whole. */
  void write(Sheet sheet, Path png, Progress progress);

  /** What a sheet shows, in which form, with which words. */
  record Sheet(MapScene scene, SheetOptions options, SheetText text) {}
}
