package merestone.app.gui.map;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.SetChangeListener;
import merestone.app.gui.error.Troubles;
import merestone.app.gui.work.Background;
import merestone.app.gui.work.FrameByFrame;
import merestone.app.gui.work.Running;
import merestone.finding.Finding;
import merestone.map.MapScene;
import merestone.map.MapView;
import merestone.map.PaintOptions;
import merestone.map.SnapPoint;
import merestone.progress.Progress;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Keeps a picture of the map up to date. One drawing is under way at a time; when what is wanted
 * changes it is cancelled, and the latest wish is drawn when it has ended. A long drawing is shown
 * while it grows.
 */
public final class PictureViewModel {
  private static final int FRAMES_OF_OTHERS = 5;

  private final MapViewModel map;
  private final Background background;
  private final Painting painting;
  private final Troubles troubles;
  private final ReadOnlyObjectWrapper<Picture> picture = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper drawing = new ReadOnlyBooleanWrapper();
  private final DoubleProperty pixelRatio = new SimpleDoubleProperty(1);
  private Running running = Running.NOTHING;
  private boolean outdated;

  public PictureViewModel(
      MapViewModel map, Background background, Painting painting, Troubles troubles) {
    this.map = map;
    this.background = background;
    this.painting = painting;
    this.troubles = troubles;
    FrameByFrame frames = background.frames();
    map.sceneProperty().addListener((property, before, now) -> frames.instead(afterOthers()));
    map.viewProperty().addListener((property, before, now) -> redraw());
    map.highlightProperty().addListener((property, before, now) -> redraw());
    map.hidden().addListener((SetChangeListener<String>) change -> redraw());
    map.passedOverProperty().addListener((property, before, now) -> redraw());
    pixelRatio.addListener((property, before, now) -> redraw());
  }

  /** Returns the latest picture; its value is null until the first is drawn. */
  public ReadOnlyObjectProperty<Picture> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty drawingProperty() {
    return drawing.getReadOnlyProperty();
  }

  /** Returns how many pixels of the device make one of the layout. */
  public DoubleProperty pixelRatioProperty() {
    return pixelRatio;
  }

  /** Returns the findings drawn at a pixel of the layout, topmost first. */
  public List<Finding> findingsAt(double x, double y) {
    MapScene scene = map.sceneProperty().get();
    if (scene == null) {
      return List.of();
    }
    return painting.findingsAt(scene, inDevicePixels(map.view()), options(), device(x, y));
  }

  /** Returns the ground of the plate drawn at a pixel of the layout; empty if none is there. */
  public Optional<Envelope> plateAt(double x, double y) {
    return painting.plateAt(inDevicePixels(map.view()), device(x, y));
  }

  /** Returns the corner or edge within some pixels of a pixel of the layout. */
  public Optional<SnapPoint> snap(double x, double y, double reach) {
    MapScene scene = map.sceneProperty().get();
    double fine = reach * pixelRatio.get();
    return scene == null
        ? Optional.empty()
        : painting.snap(scene, inDevicePixels(map.view()), options(), device(x, y), fine);
  }

  private Coordinate device(double x, double y) {
    return new Coordinate(x * pixelRatio.get(), y * pixelRatio.get());
  }

  private PaintOptions options() {
    return PaintOptions.screen()
        .at(PaintOptions.SCREEN_DPI * pixelRatio.get())
        .hiding(map.hidden())
        .passingOver(map.passedOverProperty().get())
        .selecting(map.highlightProperty().get());
  }

  /** Lists and tables show a new scene in the same moment, and are waited for: they come first. */
  private List<Runnable> afterOthers() {
    List<Runnable> pieces = new ArrayList<>(Collections.nCopies(FRAMES_OF_OTHERS, () -> {}));
    pieces.add(this::redraw);
    return pieces;
  }

  private void redraw() {
    if (map.sceneProperty().get() == null) {
      return;
    }
    if (drawing.get()) {
      outdated = true;
      running.cancel();
    } else {
      start();
    }
  }

  private void start() {
    MapScene scene = map.sceneProperty().get();
    MapView view = map.view();
    MapView device = inDevicePixels(view);
    PaintOptions options = options();
    outdated = false;
    drawing.set(true);
    running =
        background
            .call(
                progress ->
                    painting.paint(
                        scene, device, options, progress, part -> sofar(progress, view, part)))
            .andFinally(() -> drawing.set(outdated))
            .onSuccess(image -> drawn(new Picture(view, image)))
            .onCancel(this::again)
            .onError(Throwable.class, this::failed)
            .start();
  }

  private void failed(Throwable fault) {
    outdated = false; // it would fail again
    drawing.set(false);
    troubles.reportBug(fault);
  }

  /** Shows a part of a long drawing, unless something else is wanted by now. */
  private void sofar(Progress progress, MapView view, BufferedImage part) {
    background.onScreen(
        () -> {
          if (drawing.get() && !outdated && !progress.isCancelled()) {
            picture.set(new Picture(view, part));
          }
        });
  }

  private void drawn(Picture done) {
    picture.set(done);
    again();
  }

  private void again() {
    if (outdated) {
      start();
    }
  }

  private MapView inDevicePixels(MapView view) {
    double ratio = pixelRatio.get();
    return new MapView(
        view.centreX(),
        view.centreY(),
        view.metresPerPixel() / ratio,
        (int) Math.round(view.width() * ratio),
        (int) Math.round(view.height() * ratio));
  }
}
