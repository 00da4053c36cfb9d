package merestone.app.gui.frame;

import java.nio.file.Path;

/** What menu, tool bar, keys and drag and drop can ask for. */
public interface Actions {
  void chooseReview();

  void open(Path review);

  void openSample();

  void exportImage();

  void exportResults();

  void zoomToSelection();

  void focusFilter();

  void about();

  void quit();
}
