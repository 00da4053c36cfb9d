package merestone.app.gui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import merestone.map.SnapPoint;
import merestone.review.Measured;
import org.locationtech.jts.geom.Coordinate;

/** The line or area being measured: its points, and what they come to, live while it is drawn. */
public final class MeasureViewModel {
  private static final Measured NOTHING = new Measured(0, 0, 0, 0, false, "");

  private final List<Coordinate> points = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Sketch> sketch = new ReadOnlyObjectWrapper<>(Sketch.NONE);
  private final ReadOnlyObjectWrapper<SnapPoint> held = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty snapping = new SimpleBooleanProperty(true);
  private Function<List<Coordinate>, Measured> length = line -> NOTHING;
  private Function<List<Coordinate>, Measured> ring = line -> NOTHING;
  private Optional<Coordinate> pointer = Optional.empty();
  private boolean area;
  private boolean finished;

  /**
   * What is drawn at the moment.
   *
   * @param points the points set, and the pointer while the end is open
   * @param area whether they are a ring
   * @param measured what they come to; empty while there is nothing to measure
   */
  public record Sketch(List<Coordinate> points, boolean area, Optional<Measured> measured) {
    static final Sketch NONE = new Sketch(List.of(), false, Optional.empty());

    public Sketch {
      points = List.copyOf(points);
    }
  }

  public ReadOnlyObjectProperty<Sketch> sketchProperty() {
    return sketch.getReadOnlyProperty();
  }

  /** Returns whether points are held by corners and edges of the layers. */
  public BooleanProperty snappingProperty() {
    return snapping;
  }

  /** Returns the corner or edge that holds the pointer; its value is null if none does. */
  public ReadOnlyObjectProperty<SnapPoint> heldProperty() {
    return held.getReadOnlyProperty();
  }

  /** Takes what is near the pointer, and returns the place that is meant. */
  public Coordinate hold(Coordinate pointed, Supplier<Optional<SnapPoint>> near) {
    Optional<SnapPoint> found = snapping.get() ? near.get() : Optional.empty();
    held.set(found.orElse(null));
    return found.map(SnapPoint::at).orElse(pointed);
  }

  /** Lets the pointer go. */
  public void release() {
    held.set(null);
  }

  /** Takes the rulers of a review; what was drawn on the one before is gone. */
  public void open(
      Function<List<Coordinate>, Measured> lines, Function<List<Coordinate>, Measured> rings) {
    length = lines;
    ring = rings;
    clear();
  }

  /** Begins to measure lines, or areas. */
  public void start(boolean areas) {
    release();
    clear();
    area = areas;
  }

  /** Sets a point; after the end, the first of a new drawing. */
  public void add(Coordinate point) {
    if (finished) {
      clear();
    }
    points.add(point);
    pointer = Optional.empty();
    tell();
  }

  /** Lets the open end follow the pointer. */
  public void hover(Coordinate at) {
    if (!finished && !points.isEmpty()) {
      pointer = Optional.of(at);
      tell();
    }
  }

  /** Ends the drawing; its result stays. */
  public void finish() {
    finished = !points.isEmpty();
    pointer = Optional.empty();
    tell();
  }

  /** Takes back the last point; a drawing that had ended is open again. */
  public void back() {
    finished = false;
    if (!points.isEmpty()) {
      points.remove(points.size() - 1);
    }
    if (points.isEmpty()) {
      pointer = Optional.empty();
    }
    tell();
  }

  /** Forgets the drawing; returns whether there was one. */
  public boolean clear() {
    boolean drawn = !points.isEmpty();
    points.clear();
    pointer = Optional.empty();
    finished = false;
    tell();
    return drawn;
  }

  private void tell() {
    List<Coordinate> all = new ArrayList<>(points);
    pointer.ifPresent(all::add);
    Optional<Measured> measured =
        all.size() < 2 ? Optional.empty() : Optional.of((area ? ring : length).apply(all));
    sketch.set(new Sketch(all, area, measured));
  }
}
