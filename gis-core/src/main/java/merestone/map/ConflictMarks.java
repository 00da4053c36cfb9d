package merestone.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The marks of one picture. Where more than a few would stand in one square of the ground, a plate
 * says how many findings of each kind there are, and a dot where each is. For one thread.
 */
final class ConflictMarks {
  private static final double SQUARE_MM = 15;

  /** Marks that still can be told apart in a square. */
  private static final int CROWD = 8;

  private final Canvas canvas;
  private final double square;
  private final Map<Coordinate, Crowd> crowds = new LinkedHashMap<>();

  ConflictMarks(Canvas canvas) {
    this.canvas = canvas;
    square = canvas.options.pixels(SQUARE_MM) * canvas.view.metresPerPixel();
  }

  /** Takes the place of a part too small to be seen; those of a kind follow one another. */
  void add(ConflictMark mark, Coordinate at, int finding) {
    Coordinate corner =
        new Coordinate(Math.floor(at.x / square) * square, Math.floor(at.y / square) * square);
    crowds
        .computeIfAbsent(corner, fresh -> new Crowd(square(corner)))
        .add(mark, at, canvas, finding);
  }

  /** Returns the marks that stand alone. */
  List<ConflictMark.Placed> single() {
    List<ConflictMark.Placed> marks = new ArrayList<>();
    for (ConflictKind kind : ConflictKind.values()) {
      for (Crowd crowd : crowds.values()) {
        if (crowd.size() <= CROWD) {
          crowd.marks().filter(placed -> placed.mark().kind() == kind).forEach(marks::add);
        }
      }
    }
    return marks;
  }

  /** Returns whether there are plates. */
  boolean isCrowded() {
    return crowded().findAny().isPresent();
  }

  /** Returns the plates that stand for many. */
  List<CrowdPlate> plates() {
    return crowded().map(crowd -> CrowdPlate.of(crowd, canvas)).toList();
  }

  /** Returns the pixels that marks and plates cover. */
  List<Rectangle2D> boxes() {
    return Stream.concat(
            single().stream().map(mark -> mark.box(canvas)), plates().stream().map(CrowdPlate::box))
        .toList();
  }

  void drawDots() {
    double size = Math.max(2, canvas.options.pixels(ConflictMark.DOT_MM));
    crowded()
        .flatMap(Crowd::marks)
        .takeWhile(placed -> !canvas.isStopped())
        .forEach(placed -> placed.drawDot(canvas, size));
  }

  void draw() {
    single().forEach(mark -> mark.draw(canvas));
    plates().forEach(plate -> plate.draw(canvas));
  }

  private Envelope square(Coordinate corner) {
    return new Envelope(corner.x, corner.x + square, corner.y, corner.y + square);
  }

  private Stream<Crowd> crowded() {
    return crowds.values().stream().filter(crowd -> crowd.size() > CROWD);
  }
}
