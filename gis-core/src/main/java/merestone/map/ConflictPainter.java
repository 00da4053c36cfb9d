package merestone.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import merestone.finding.Finding;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygonal;

/**
 * Draws the places of findings: ground and lines, and a mark on every point and every part too
 * small to be seen. Immutable once constructed.
 */
final class ConflictPainter {
  private static final double HALO_MM = 0.5;
  private static final double SELECTED_MM = 1.6;

  private final MapScene scene;
  private final MapStyles styles;
  private final Map<ConflictKind, List<Finding>> findings = new EnumMap<>(ConflictKind.class);
  private final Map<ConflictKind, ShapeIndex> indexes = new EnumMap<>(ConflictKind.class);

  ConflictPainter(MapScene scene, MapStyles styles) {
    this.scene = scene;
    this.styles = styles;
    for (ConflictKind kind : ConflictKind.values()) {
      List<Finding> placed = new ArrayList<>();
      List<Geometry> shapes = new ArrayList<>();
      for (Finding finding : scene.findings()) {
        if (ConflictKind.of(finding) == kind) {
          scene.where(finding).ifPresent(shape -> keep(finding, shape, placed, shapes));
        }
      }
      findings.put(kind, placed);
      indexes.put(kind, new ShapeIndex(shapes));
    }
  }

  void drawAreas(Canvas canvas) {
    for (ConflictKind kind : shown(canvas.options)) {
      Brush brush = canvas.brush(styles.symbol(kind));
      double halo = styles.symbol(kind).outlineMm() + HALO_MM;
      ShapeIndex index = indexes.get(kind);
      // Several rules may find the same ground: it is filled once, or it would go dark.
      Set<Geometry> filled = new HashSet<>();
      for (int number : index.within(canvas.reach())) {
        if (canvas.isStopped()) {
          return;
        }
        boolean shown = isShown(canvas.options, kind, index.owner(number));
        if (shown && !isMarked(canvas, index, number) && filled.add(index.part(number))) {
          canvas.rim(index.part(number), styles.ink().halo(), halo);
          canvas.drawStrong(index.part(number), brush);
        }
      }
    }
  }

  /** Returns the marks a picture needs. */
  ConflictMarks marks(Canvas canvas) {
    ConflictMarks marks = new ConflictMarks(canvas);
    for (ConflictKind kind : shown(canvas.options)) {
      ConflictMark mark = mark(kind);
      ShapeIndex index = indexes.get(kind);
      for (int number : index.within(canvas.reach())) {
        if (canvas.isStopped()) {
          return marks;
        }
        boolean shown = isShown(canvas.options, kind, index.owner(number));
        if (shown && isMarked(canvas, index, number)) {
          marks.add(mark, index.centre(number), index.owner(number));
        }
      }
    }
    return marks;
  }

  /**
   * Stresses one finding: its subject's outline and its ground. What is drawn already is not filled
   * again: twice the hatching would hide the ground under it.
   */
  void drawSelected(Canvas canvas, Finding finding) {
    ConflictKind kind = ConflictKind.of(finding);
    Brush brush = canvas.brush(styles.symbol(kind));
    boolean drawn = !canvas.options.isHidden(kind.id()) && !canvas.options.isHidden(finding.id());
    scene.subject(finding).ifPresent(shape -> stress(canvas, shape));
    for (Geometry part : parts(finding)) {
      if (!ConflictMark.isNeeded(canvas, part)) {
        canvas.rim(part, styles.ink().selected(), SELECTED_MM);
        if (drawn) {
          canvas.rim(part, brush.outline(), styles.symbol(kind).outlineMm());
        } else {
          canvas.drawStrong(part, brush);
        }
      }
    }
  }

  /** Stresses the marks of one finding, over everything else. */
  void markSelected(Canvas canvas, Finding finding) {
    ConflictMark mark = mark(ConflictKind.of(finding));
    for (Geometry part : parts(finding)) {
      if (ConflictMark.isNeeded(canvas, part)) {
        mark.drawSelected(canvas, part.getEnvelopeInternal().centre());
      }
    }
  }

  /** Returns the findings whose ground or mark is at a point of the ground, topmost first. */
  List<Finding> at(MapView view, PaintOptions options, Coordinate point) {
    double reach = options.pixels(ConflictMark.SIZE_MM) / 2 * view.metresPerPixel();
    Envelope near = new Envelope(point);
    near.expandBy(reach);
    List<Finding> found = new ArrayList<>();
    for (ConflictKind kind : shown(options)) {
      ShapeIndex index = indexes.get(kind);
      for (int number : index.within(near)) {
        Finding finding = findings.get(kind).get(index.owner(number));
        Geometry part = index.part(number);
        boolean hit = ConflictMark.isNeeded(view, options, part) || isHit(part, point, reach);
        boolean shown = !options.isHidden(finding.id());
        if (shown && hit && !found.contains(finding)) {
          found.add(finding);
        }
      }
    }
    Collections.reverse(found);
    return found;
  }

  /** Returns how many findings of a kind that are drawn have ground within an envelope. */
  long count(ConflictKind kind, Envelope ground, PaintOptions options) {
    return shown(options).contains(kind)
        ? indexes.get(kind).owners(ground).filter(owner -> isShown(options, kind, owner)).count()
        : 0;
  }

  private boolean isShown(PaintOptions options, ConflictKind kind, int owner) {
    return !options.isHidden(findings.get(kind).get(owner).id());
  }

  private static boolean isMarked(Canvas canvas, ShapeIndex index, int number) {
    return ConflictMark.isNeeded(canvas.view, canvas.options, index.size(number));
  }

  private ConflictMark mark(ConflictKind kind) {
    return new ConflictMark(kind, styles.symbol(kind).outline(), styles.ink());
  }

  private void stress(Canvas canvas, Geometry shape) {
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      canvas.rim(shape.getGeometryN(i), styles.ink().selected(), SELECTED_MM);
      canvas.rim(shape.getGeometryN(i), styles.ink().text(), SELECTED_MM / 4);
    }
  }

  private List<Geometry> parts(Finding finding) {
    ShapeIndex parts = new ShapeIndex(scene.where(finding).map(List::of).orElse(List.of()));
    List<Geometry> all = new ArrayList<>();
    for (int number : parts.within(parts.extent())) {
      all.add(parts.part(number));
    }
    return all;
  }

  private static boolean isHit(Geometry part, Coordinate point, double reach) {
    return part instanceof Polygonal
        ? SimplePointInAreaLocator.locate(point, part) != Location.EXTERIOR
        : part.distance(part.getFactory().createPoint(point)) <= reach;
  }

  private static void keep(
      Finding finding, Geometry shape, List<Finding> placed, List<Geometry> shapes) {
    placed.add(finding);
    shapes.add(shape);
  }

  private static List<ConflictKind> shown(PaintOptions options) {
    List<ConflictKind> kinds = new ArrayList<>(List.of(ConflictKind.values()));
    kinds.removeIf(kind -> options.isHidden(kind.id()));
    return kinds;
  }
}
