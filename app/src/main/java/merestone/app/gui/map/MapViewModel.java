package merestone.app.gui.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import merestone.map.MapScene;
import merestone.map.MapView;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Which ground is on screen, what of it is visible, and where the pointer is. */
public final class MapViewModel {
  /** A screen pixel is taken as 1/96 inch, as everywhere on the desktop. */
  private static final double METRES_PER_SCREEN_PIXEL = 0.0254 / 96;

  private static final double FINEST = 0.0005;
  private static final double COARSEST = 20_000;
  private static final int HISTORY = 100;

  /** Ground a zoom shows at least, so that a tiny conflict keeps its surroundings, m. */
  private static final double SMALLEST_ZOOM = 60;

  private final ObjectProperty<MapScene> scene = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<MapScene> ground = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<MapView> view =
      new ReadOnlyObjectWrapper<>(new MapView(0, 0, 1, 100, 100));
  private final ObjectProperty<Coordinate> pointer = new SimpleObjectProperty<>();
  private final ObjectProperty<String> highlight = new SimpleObjectProperty<>("");
  private final ObservableSet<String> hidden = FXCollections.observableSet();
  private final ObjectProperty<Set<String>> passedOver = new SimpleObjectProperty<>(Set.of());
  private final Deque<MapView> before = new ArrayDeque<>();
  private final Deque<MapView> after = new ArrayDeque<>();
  private boolean fitPending;

  /** Returns what there is to draw; its value is null while nothing is open. */
  public ObjectProperty<MapScene> sceneProperty() {
    return scene;
  }

  /** Returns the scene whose layers are drawn, whatever is found on them; null as the scene is. */
  public ReadOnlyObjectProperty<MapScene> groundProperty() {
    return ground.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<MapView> viewProperty() {
    return view.getReadOnlyProperty();
  }

  public MapView view() {
    return view.get();
  }

  /** Returns the ground under the pointer; its value is null while it is elsewhere. */
  public ObjectProperty<Coordinate> pointerProperty() {
    return pointer;
  }

  /** Returns the id of the finding drawn with emphasis; empty for none. */
  public ObjectProperty<String> highlightProperty() {
    return highlight;
  }

  /** Returns the ids of the layers that are switched off. */
  public ObservableSet<String> hidden() {
    return hidden;
  }

  /** Returns the ids of the findings that the list does not show, in a set that never changes. */
  public ObjectProperty<Set<String>> passedOverProperty() {
    return passedOver;
  }

  /** Returns the ids of all that is not drawn: layers, kinds of findings, single findings. */
  public Set<String> notDrawn() {
    Set<String> all = new HashSet<>(passedOver.get());
    all.addAll(hidden);
    return Set.copyOf(all);
  }

  /** Opens a scene as a whole. */
  public void open(MapScene opened) {
    before.clear();
    after.clear();
    reopen(opened);
    fitPending = true;
    begin();
  }

  /** Opens a scene that was read again; the view stays where it is. */
  public void reopen(MapScene again) {
    hidden.clear();
    highlight.set("");
    replace(again);
  }

  /** The first view of a scene has nothing before it. */
  private void begin() {
    zoomFull();
    before.clear();
  }

  /** Shows the ground in another way; the view stays where it is. */
  public void replace(MapScene other) {
    scene.set(other);
    ground.set(other);
  }

  /** Shows what else was found on the same ground. */
  public void find(MapScene other) {
    scene.set(other);
  }

  /**
   * Takes the size of the screen part. A scene opened before it had a size is fitted now; one that
   * is seen as a whole still is.
   */
  public void resize(int width, int height) {
    if (width < 2 || height < 2) {
      return;
    }
    view.set(isWhole() ? whole(width, height) : view().resized(width, height));
    if (fitPending && width > 100) {
      begin();
    }
  }

  private boolean isWhole() {
    return scene.get() != null
        && !scene.get().extent().isNull()
        && view().equals(whole(view().width(), view().height()));
  }

  private MapView whole(int width, int height) {
    return MapView.fit(scene.get().extent(), width, height);
  }

  public void zoomFull() {
    Optional.ofNullable(scene.get()).ifPresent(open -> fit(open.extent()));
  }

  /** Shows an extent as large as it fits. */
  public void zoomTo(Envelope extent) {
    Envelope wanted = new Envelope(extent);
    double lack = SMALLEST_ZOOM - Math.max(wanted.getWidth(), wanted.getHeight());
    wanted.expandBy(Math.max(0, lack / 2));
    // A conflict is understood from its surroundings: leave room around it.
    wanted.expandBy(wanted.getWidth() * 0.3, wanted.getHeight() * 0.3);
    fit(wanted);
  }

  /** Shows a layer's extent. */
  public void fit(Envelope extent) {
    if (extent.isNull()) {
      return;
    }
    remember();
    fitPending = view().width() <= 100;
    set(MapView.fit(extent, view().width(), view().height()));
  }

  /** Shows an extent with nothing around it. */
  public void fitExactly(Envelope extent) {
    remember();
    double wide = extent.getWidth() / view().width();
    double high = extent.getHeight() / view().height();
    Coordinate centre = extent.centre();
    set(
        new MapView(
            centre.x,
            centre.y,
            Math.max(FINEST, Math.max(wide, high)),
            view().width(),
            view().height()));
  }

  /** Moves a place to the middle. */
  public void centre(Coordinate place) {
    MapView now = view();
    set(new MapView(place.x, place.y, now.metresPerPixel(), now.width(), now.height()));
  }

  /** Shows the ground about the middle at 1 : n on a common screen. */
  public void scaleTo(double n) {
    zoom(view().metresPerPixel() / (n * METRES_PER_SCREEN_PIXEL));
  }

  /** Brings the extent on screen, moving no more than needed. */
  public void reveal(Envelope extent) {
    boolean tooSmall =
        Math.max(extent.getWidth(), extent.getHeight()) < view().metresPerPixel() * 12;
    if (tooSmall || !view().extent().contains(extent)) {
      zoomTo(extent);
    }
  }

  /** Remembers the view for the way back, at the start of a pan or zoom. */
  public void remember() {
    if (!view().equals(before.peek())) {
      before.push(view());
    }
    if (before.size() > HISTORY) {
      before.removeLast();
    }
    after.clear();
  }

  public void zoomLast() {
    walk(before, after);
  }

  public void zoomNext() {
    walk(after, before);
  }

  public void pan(double dx, double dy) {
    set(view().panned(dx, dy));
  }

  public void zoomAt(double x, double y, double factor) {
    set(view().zoomedAt(x, y, factor));
  }

  /** Zooms about the middle. */
  public void zoom(double factor) {
    remember();
    zoomAt(view().width() / 2.0, view().height() / 2.0, factor);
  }

  public void point(double x, double y) {
    pointer.set(view().toGround(x, y));
  }

  public void pointNowhere() {
    pointer.set(null);
  }

  /** Returns n of the scale 1 : n on a common screen. */
  public long scale() {
    return Math.round(view().metresPerPixel() / METRES_PER_SCREEN_PIXEL);
  }

  private void walk(Deque<MapView> from, Deque<MapView> to) {
    if (!from.isEmpty()) {
      to.push(view());
      view.set(from.pop().resized(view().width(), view().height()));
    }
  }

  private void set(MapView wanted) {
    if (wanted.metresPerPixel() >= FINEST && wanted.metresPerPixel() <= COARSEST) {
      view.set(wanted);
    }
  }
}
