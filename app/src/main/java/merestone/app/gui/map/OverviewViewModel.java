package merestone.app.gui.map;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import merestone.app.gui.error.Troubles;
import merestone.app.gui.work.Background;
import merestone.app.gui.work.Running;
import merestone.map.ConflictKind;
import merestone.map.MapScene;
import merestone.map.MapView;
import merestone.map.PaintOptions;
import org.locationtech.jts.geom.Coordinate;

/** A small picture of all layers that are shown, without findings, and where on it the map is. */
public final class OverviewViewModel {
  static final int WIDTH = 150;
  static final int HEIGHT = 110;

  private static final int FINENESS = 2;
  private static final Set<String> FINDINGS =
      Arrays.stream(ConflictKind.values()).map(ConflictKind::id).collect(Collectors.toSet());

  private final MapViewModel map;
  private final Background background;
  private final Painting painting;
  private final Troubles troubles;
  private final ReadOnlyObjectWrapper<Picture> picture = new ReadOnlyObjectWrapper<>();
  private Running running = Running.NOTHING;
  private boolean outdated;

  /**
   * Draws the overview of each ground behind the first picture of it.
   *
   * @param drawing whether the large map is being drawn
   */
  public OverviewViewModel(
      MapViewModel map,
      ObservableValue<Boolean> drawing,
      Background background,
      Painting painting,
      Troubles troubles) {
    this.map = map;
    this.background = background;
    this.painting = painting;
    this.troubles = troubles;
    map.groundProperty().addListener((property, before, now) -> outdated = true);
    map.hidden().addListener((SetChangeListener<String>) this::switched);
    drawing.addListener((property, before, now) -> follow(now));
  }

  /** Returns the picture; its value is null until the first is drawn. */
  public ReadOnlyObjectProperty<Picture> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** Moves the middle of the map to the ground under a pixel of the picture. */
  public void goTo(double x, double y) {
    if (picture.get() != null) {
      Coordinate there = picture.get().view().toGround(x, y);
      map.centre(there);
    }
  }

  private void switched(SetChangeListener.Change<? extends String> change) {
    String id = change.wasAdded() ? change.getElementAdded() : change.getElementRemoved();
    outdated |= !FINDINGS.contains(id);
  }

  private void follow(boolean drawing) {
    if (outdated && !drawing) {
      outdated = false;
      draw(map.groundProperty().get());
    }
  }

  private void draw(MapScene scene) {
    running.cancel();
    if (scene.extent().isNull()) {
      picture.set(null);
      return;
    }
    MapView view = MapView.fit(scene.extent(), WIDTH, HEIGHT);
    MapView fine = MapView.fit(scene.extent(), WIDTH * FINENESS, HEIGHT * FINENESS);
    running =
        background
            .call(progress -> painting.paint(scene, fine, options(), progress, image -> {}))
            .onSuccess(image -> picture.set(new Picture(view, image)))
            .onError(Throwable.class, troubles::reportBug)
            .start();
  }

  private PaintOptions options() {
    Set<String> hidden = new HashSet<>(FINDINGS);
    hidden.addAll(map.hidden());
    return new PaintOptions(PaintOptions.SCREEN_DPI, false, Set.copyOf(hidden), "");
  }
}
