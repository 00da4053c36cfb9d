package merestone.app.gui.frame;

import java.nio.file.Path;

/** What menu, tool bar, keys and drag and drop can ask for. */
public interface Actions {
  void chooseReview();

  void open(Path review);

  /** Returns whether there is a sample to open. */
  boolean hasSample();

  void openSample();

  void exportImage();

  void exportPages();

  void exportResults();

  void zoomToSelection();

  void focusFilter();

  void about();

  void quit();
}
