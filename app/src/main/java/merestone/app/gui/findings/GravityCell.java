package merestone.app.gui.findings;

import java.util.Optional;
import javafx.scene.control.TableCell;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/** A gravity as icon and word: never by colour alone. */
final class GravityCell<S> extends TableCell<S, Gravity> {
  private final Words words;
  private Optional<Gravity> shown = Optional.empty();

  GravityCell(Words words) {
    this.words = words;
    Tip.whole(this);
  }

  @Override
  protected void updateItem(Gravity gravity, boolean empty) {
    super.updateItem(gravity, empty);
    Optional<Gravity> now = empty ? Optional.empty() : Optional.ofNullable(gravity);
    setText(now.map(one -> words.now(one.key())).orElse(null));
    if (!now.equals(shown)) {
      setGraphic(null);
      shown.ifPresent(one -> getStyleClass().remove(one.styleClass()));
      now.ifPresent(this::dress);
      shown = now;
    }
  }

  private void dress(Gravity gravity) {
    setGraphic(new FontIcon(gravity.icon()));
    getStyleClass().add(gravity.styleClass());
  }
}
