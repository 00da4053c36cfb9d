package merestone.app.gui.map;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import merestone.map.MapView;
import org.locationtech.jts.geom.Coordinate;

/** The field for a place to go to, and the cross on the ground where it is. */
final class GoToView {
  private static final String CROSS = "M-10 0H-3M3 0H10M0 -10V-3M0 3V10";

  private final GoToViewModel model;
  private final MapViewModel map;
  private final Pane ground;
  private final SVGPath halo = cross("place-halo");
  private final SVGPath mark = cross("place-mark");
  private final Parent root;

  @FXML private TextField field;
  @FXML private Button go;
  @FXML private Button close;
  @FXML private Label trouble;

  GoToView(GoToViewModel model, MapViewModel map, Pane ground, Words words) {
    this.model = model;
    this.map = map;
    this.ground = ground;
    root = Fxml.load(this);
    field.promptTextProperty().bind(words.live("goto.prompt"));
    field.accessibleTextProperty().bind(words.live("goto.command"));
    Tip.tell(field, words.live("goto.hint")::getValue);
    go.textProperty().bind(words.live("goto.go"));
    Tip.name(close, words.live("action.close"));
    trouble.textProperty().bind(words.live(model.troubleProperty()));
    trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
    trouble.managedProperty().bind(trouble.visibleProperty());
    field.setOnAction(event -> model.go(field.getText()));
    go.setOnAction(event -> model.go(field.getText()));
    close.setOnAction(event -> hide());
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    root.setVisible(false);
    root.managedProperty().bind(root.visibleProperty());
    ground.getChildren().addAll(halo, mark);
    model.placeProperty().addListener((property, before, now) -> place());
    map.viewProperty().addListener((property, before, now) -> place());
    map.sceneProperty().addListener((property, before, now) -> forget(now == null));
    place();
  }

  Parent root() {
    return root;
  }

  /** Opens the field, with what was typed last ready to be replaced. */
  void show() {
    root.setVisible(true);
    field.requestFocus();
    field.selectAll();
  }

  private void hide() {
    root.setVisible(false);
    model.clear();
    ground.requestFocus();
  }

  private void forget(boolean nothingOpen) {
    if (nothingOpen) {
      root.setVisible(false);
      model.clear();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      hide();
      event.consume();
    }
  }

  private void place() {
    Coordinate at = model.placeProperty().get();
    MapView view = map.view();
    for (SVGPath one : new SVGPath[] {halo, mark}) {
      one.setVisible(at != null);
      if (at != null) {
        one.setTranslateX((at.x - view.extent().getMinX()) / view.metresPerPixel());
        one.setTranslateY((view.extent().getMaxY() - at.y) / view.metresPerPixel());
      }
    }
  }

  private static SVGPath cross(String style) {
    SVGPath cross = new SVGPath();
    cross.setContent(CROSS);
    cross.getStyleClass().add(style);
    cross.setManaged(false);
    cross.setMouseTransparent(true);
    return cross;
  }
}
