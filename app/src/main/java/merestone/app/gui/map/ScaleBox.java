package merestone.app.gui.map;

import java.util.OptionalDouble;
import javafx.scene.control.ComboBox;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;

/** The scale of the map: told, typed in, or chosen among round ones. */
public final class ScaleBox extends ComboBox<String> {
  private final MapViewModel map;
  private boolean telling;

  public ScaleBox(MapViewModel map, Words words) {
    this.map = map;
    setEditable(true);
    setId("scale");
    getStyleClass().add("scale-box");
    ScaleText.ROUND.forEach(n -> getItems().add(ScaleText.of(n)));
    Tip.name(this, words.live("map.scale"));
    visibleProperty().bind(map.sceneProperty().isNotNull());
    valueProperty().addListener((property, before, now) -> chosen(now));
    map.viewProperty().addListener((property, before, now) -> tell());
    getEditor().focusedProperty().addListener((property, before, now) -> tell());
    tell();
  }

  /** What is no scale is taken back. */
  private void chosen(String words) {
    if (!telling) {
      OptionalDouble n = ScaleText.parse(words == null ? "" : words);
      n.ifPresent(map::scaleTo);
      tell();
    }
  }

  private void tell() {
    telling = true;
    setValue(ScaleText.of(map.scale()));
    getEditor().setText(getValue());
    telling = false;
  }
}
