package merestone.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import merestone.finding.Finding;
import org.locationtech.jts.geom.Coordinate;

/**
 * Draws a scene: only what meets the view, simplified to what its pixels can show. Layers from the
 * bottom up, then conflicts by gravity, then names, then marks that keep the smallest conflict
 * visible at any scale.
 *
 * <p>The spatial indexes are built once, by the constructor. Immutable after that; draws from many
 * threads at a time. The same scene, view and options give the same pixels.
 */
public final class MapPainter {
  private final MapScene scene;
  private final MapStyles styles;
  private final List<IndexedLayer> layers = new ArrayList<>();
  private final ConflictPainter conflicts;

  /** Indexes a scene and draws it in its styles. */
  public MapPainter(MapScene scene) {
    this(scene, scene.styles());
  }

  /** Indexes a scene; the styles give the symbols of findings and the colours of the ground. */
  public MapPainter(MapScene scene, MapStyles styles) {
    this.scene = scene;
    this.styles = styles;
    scene.layers().forEach(layer -> layers.add(IndexedLayer.of(layer)));
    conflicts = new ConflictPainter(scene, styles);
  }

  /** Returns the scene. */
  public MapScene scene() {
    return scene;
  }

  /** Returns a picture of the view, opaque, in smooth RGB. */
  public BufferedImage image(MapView view, PaintOptions options) {
    BufferedImage image =
        new BufferedImage(view.width(), view.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    paint(g, view, options, () -> false);
    g.dispose();
    return image;
  }

  /**
   * Draws the view into the rectangle from the graphics' origin, ground included.
   *
   * @param g where to draw; its state is the same afterwards
   * @param cancelled asked often; once true, drawing stops with the picture unfinished
   * @return whether the picture was finished
   */
  public boolean paint(
      Graphics2D g, MapView view, PaintOptions options, BooleanSupplier cancelled) {
    return paint(g, view, options, cancelled, plates -> {});
  }

  /**
   * Draws the view as {@link #paint(Graphics2D, MapView, PaintOptions, BooleanSupplier)} does.
   *
   * @param plates is told the plates of the picture that stand for many findings
   */
  public boolean paint(
      Graphics2D g,
      MapView view,
      PaintOptions options,
      BooleanSupplier cancelled,
      Consumer<List<Plate>> plates) {
    Graphics2D own = (Graphics2D) g.create();
    try {
      own.clip(new Rectangle(view.width(), view.height()));
      own.setColor(styles.ink().ground());
      own.fillRect(0, 0, view.width(), view.height());
      Canvas canvas = new Canvas(own, view, options, cancelled);
      drawLayers(canvas);
      conflicts.drawAreas(canvas);
      Optional<Finding> selected = selected(options);
      selected.ifPresent(finding -> conflicts.drawSelected(canvas, finding));
      ConflictMarks marks = conflicts.marks(canvas);
      marks.drawDots();
      if (options.labels()) {
        new LabelPainter(canvas, styles.ink(), marks.boxes()).draw(shownLayers(canvas));
      }
      marks.draw();
      plates.accept(marks.plates().stream().map(Plate::of).toList());
      selected.ifPresent(finding -> conflicts.markSelected(canvas, finding));
      return !canvas.isStopped() && !cancelled.getAsBoolean();
    } finally {
      own.dispose();
    }
  }

  /**
   * Returns the findings at a pixel, topmost first, as they are drawn: a mark counts as its
   * finding.
   *
   * @param view the view as drawn
   * @param options the options as drawn: hidden findings are not found
   */
  public List<Finding> findingsAt(MapView view, PaintOptions options, double x, double y) {
    return conflicts.at(view, options, view.toGround(x, y));
  }

  /**
   * Returns the corner nearest to a pixel among those of all layers drawn, else the nearest place
   * on an edge; empty if there is none in reach, and where so many shapes are in reach that nobody
   * could tell which is meant. Takes a few milliseconds.
   *
   * @param view the view as drawn
   * @param options the options as drawn: hidden layers are left out
   * @param reach how far it may be, pixels
   */
  public Optional<SnapPoint> snap(
      MapView view, PaintOptions options, Coordinate pixel, double reach) {
    Snapping snapping =
        new Snapping(view.toGround(pixel.x, pixel.y), reach * view.metresPerPixel());
    layers.stream()
        .filter(layer -> !options.isHidden(layer.layer().id()))
        .flatMap(layer -> layer.classes().stream())
        .forEach(one -> snapping.look(one.index()));
    return snapping.nearest();
  }

  MapStyles styles() {
    return styles;
  }

  /** Returns what is in the view, for the legend. */
  List<IndexedLayer> shownIn(MapView view, PaintOptions options) {
    return layers.stream()
        .filter(layer -> !options.isHidden(layer.layer().id()))
        .map(layer -> layer.within(view.extent()))
        .filter(layer -> !layer.classes().isEmpty())
        .toList();
  }

  /** Returns whether the view has plates that stand for many findings, for the legend. */
  boolean showsPlates(MapView view, PaintOptions options) {
    Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    try {
      return conflicts.marks(new Canvas(nowhere, view, options, () -> false)).isCrowded();
    } finally {
      nowhere.dispose();
    }
  }

  /** Returns the names that large shapes of the view lack because there is no room for them. */
  List<String> namesLeft(MapView view, PaintOptions options) {
    Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    try {
      Canvas canvas = new Canvas(nowhere, view, options, () -> false);
      var names = new LabelPainter(canvas, styles.ink(), conflicts.marks(canvas).boxes());
      names.draw(shownLayers(canvas));
      return names.left();
    } finally {
      nowhere.dispose();
    }
  }

  ConflictPainter conflicts() {
    return conflicts;
  }

  private void drawLayers(Canvas canvas) {
    for (IndexedLayer layer : shownLayers(canvas)) {
      for (IndexedLayer.IndexedClass one : layer.classes()) {
        draw(canvas, one.index(), canvas.brush(one.shown().symbol()));
      }
    }
  }

  private static void draw(Canvas canvas, ShapeIndex index, Brush brush) {
    Specks specks = new Specks(canvas, brush);
    for (int number : index.within(canvas.reach())) {
      if (canvas.isStopped()) {
        return;
      }
      if (index.isPolygon(number) && specks.isSpeck(index.size(number))) {
        specks.add(index.box(number));
      } else {
        canvas.draw(index.part(number), brush);
      }
    }
  }

  private List<IndexedLayer> shownLayers(Canvas canvas) {
    return layers.stream().filter(layer -> !canvas.options.isHidden(layer.layer().id())).toList();
  }

  private Optional<Finding> selected(PaintOptions options) {
    return options.selected().isEmpty() ? Optional.empty() : scene.finding(options.selected());
  }
}
