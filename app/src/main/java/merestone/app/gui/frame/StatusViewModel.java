package merestone.app.gui.frame;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import merestone.message.Text;

/** The last thing worth a word at the foot of the window. */
public final class StatusViewModel {
  private final ReadOnlyObjectWrapper<Text> message = new ReadOnlyObjectWrapper<>(Text.same(""));

  public ReadOnlyObjectProperty<Text> messageProperty() {
    return message.getReadOnlyProperty();
  }

  public void say(Text words) {
    message.set(words);
  }
}
