package merestone.app.gui.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;

/** Loads the FXML that lies beside a view's class under the same name. */
public final class Fxml {
  private Fxml() {}

  /**
   * Returns the view's root and fills the view's {@code @FXML} fields. The view is no controller to
   * the loader, which would look through every method of a cell's many ancestors for each cell.
   */
  public static <T> T load(Object view) {
    String name = view.getClass().getSimpleName() + ".fxml";
    FXMLLoader loader = new FXMLLoader(view.getClass().getResource(name));
    try {
      T root = loader.load();
      for (Field field : view.getClass().getDeclaredFields()) {
        if (field.isAnnotationPresent(FXML.class)) {
          fill(field, view, loader.getNamespace());
        }
      }
      return root;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static void fill(Field field, Object view, Map<String, Object> named) {
    Object node = named.get(field.getName());
    if (node == null) {
      throw new IllegalStateException("no fx:id " + field.getName() + " for " + view.getClass());
    }
    try {
      field.setAccessible(true);
      field.set(view, node);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field.getName(), e);
    }
  }
}
