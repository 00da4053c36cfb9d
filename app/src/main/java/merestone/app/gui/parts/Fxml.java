package merestone.app.gui.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;

/** Loads the FXML that lies beside a view's class under the same name. */
public final class Fxml {
  private Fxml() {}

  /** Returns the view's root and fills the view's {@code @FXML} fields. */
  public static <T> T load(Object view) {
    String name = view.getClass().getSimpleName() + ".fxml";
    FXMLLoader loader = new FXMLLoader(view.getClass().getResource(name));
    loader.setController(view);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
