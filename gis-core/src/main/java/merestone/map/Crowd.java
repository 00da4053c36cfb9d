package merestone.map;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** The marks in one square of the ground, and how many findings they stand for. For one thread. */
final class Crowd {
  private final Envelope square;
  private final Map<ConflictKind, Map<Coordinate, ConflictMark.Placed>> marks =
      new EnumMap<>(ConflictKind.class);
  private final Map<ConflictKind, Integer> findings = new EnumMap<>(ConflictKind.class);
  private ConflictKind latestKind;
  private int latest = -1;
  private double sumX;
  private double sumY;
  private int size;

  Crowd(Envelope square) {
    this.square = square;
  }

  /** Returns the square of the ground. */
  Envelope square() {
    return square;
  }

  /** Adds a place; marks that would lie on one another are one. */
  void add(ConflictMark mark, Coordinate at, Canvas canvas, int finding) {
    ConflictMark.Placed placed = new ConflictMark.Placed(mark, at);
    Map<Coordinate, ConflictMark.Placed> alike =
        marks.computeIfAbsent(mark.kind(), kind -> new LinkedHashMap<>());
    if (alike.putIfAbsent(ConflictMark.cell(canvas, at), placed) == null) {
      size++;
      sumX += at.x;
      sumY += at.y;
    }
    if (latestKind != mark.kind() || latest != finding) {
      findings.merge(mark.kind(), 1, Integer::sum);
      latestKind = mark.kind();
      latest = finding;
    }
  }

  int size() {
    return size;
  }

  Coordinate middle() {
    return new Coordinate(sumX / size, sumY / size);
  }

  /** Returns the ground the marks are on. */
  Envelope ground() {
    Envelope ground = new Envelope();
    marks().forEach(placed -> ground.expandToInclude(placed.at()));
    return ground;
  }

  /** Returns the marks, the gravest last. */
  Stream<ConflictMark.Placed> marks() {
    return marks.values().stream().flatMap(alike -> alike.values().stream());
  }

  /** Returns how many findings of each kind there are, the gravest last. */
  Map<ConflictKind, Integer> findings() {
    return findings;
  }

  /** Returns the mark of a kind that is there. */
  ConflictMark mark(ConflictKind kind) {
    return marks.get(kind).values().iterator().next().mark();
  }
}
