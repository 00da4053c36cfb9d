package merestone.app.gui.frame;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import merestone.app.gui.map.MapViewModel;
import merestone.app.gui.map.ScaleBox;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import merestone.app.gui.run.RunViewModel;
import merestone.review.Degrees;
import org.locationtech.jts.geom.Coordinate;

/** The status bar: last message, coordinates in the CRS of the run and in degrees, scale, CRS. */
public final class StatusView {
  private final MapViewModel map;
  private final RunViewModel run;
  private final Words words;
  private final Parent root;

  @FXML private Label message;
  @FXML private HBox busy;
  @FXML private Label coordinates;
  @FXML private Separator before;
  @FXML private Label degrees;
  @FXML private StackPane scale;
  @FXML private Separator behind;
  @FXML private Label crs;

  public StatusView(StatusViewModel model, MapViewModel map, RunViewModel run, Words words) {
    this.map = map;
    this.run = run;
    this.words = words;
    root = Fxml.load(this);
    message.textProperty().bind(words.live(model.messageProperty()));
    coordinates
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::coordinates, map.pointerProperty(), words.localeProperty()));
    degrees
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::degrees, map.pointerProperty(), words.localeProperty()));
    List.of(message, crs).forEach(Tip::whole); // a narrow window cuts them off
    scale.getChildren().setAll(new ScaleBox(map, words));
    before.visibleProperty().bind(run.reviewProperty().isNotNull());
    behind.visibleProperty().bind(run.reviewProperty().isNotNull());
    crs.textProperty().bind(run.reviewProperty().map(open -> open.session().crsLabel()).orElse(""));
  }

  public Parent root() {
    return root;
  }

  /** Puts what goes on beside the last message. */
  public void place(Node work) {
    busy.getChildren().setAll(work);
  }

  private String coordinates() {
    Coordinate at = map.pointerProperty().get();
    return at == null || map.sceneProperty().get() == null
        ? ""
        : words.now("status.coordinates", Figures.metres(at.x), Figures.metres(at.y));
  }

  private String degrees() {
    Coordinate at = map.pointerProperty().get();
    return Optional.ofNullable(at)
        .flatMap(place -> run.review().map(open -> open.session().degrees(place.x, place.y)))
        .map(this::told)
        .orElse("");
  }

  private String told(Degrees at) {
    return words.now(
        "status.degrees",
        Figures.sexagesimal(at.longitude()),
        Figures.sexagesimal(at.latitude()),
        at.datum());
  }
}
