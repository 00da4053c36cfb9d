package merestone.geom.doubt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import merestone.geom.doubt.LineComparison.Explained;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Says how doubtful a conflict is, by the definitions of the package page. It labels and never
 * clears: what it cannot explain is {@link DoubtKind#REAL}. Immutable; safe from many threads.
 */
public final class ConflictDoubt {
  private final DoubtSettings settings;

  /** Prepares the labels of a run. */
  public ConflictDoubt(DoubtSettings settings) {
    this.settings = settings;
  }

  /**
   * Labels a conflict.
   *
   * @throws IllegalArgumentException if its ground is empty
   */
  public Doubt of(Conflict conflict) {
    Geometry ground = conflict.ground();
    Borders.Reader reader = new Borders.Reader(conflict);
    LineComparison lines = new LineComparison(conflict, reader, settings);
    boolean mostOfAFeature = isMostOfAFeature(conflict);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < ground.getNumGeometries(); i++) {
      if (ground.getGeometryN(i) instanceof Polygon piece && !piece.isEmpty()) {
        PartReading reading = new PartReading(piece, reader.of(piece), reader);
        parts.add(mostOfAFeature ? reading.real() : label(conflict, reading, lines));
      }
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("no ground in conflict: " + ground);
    }
    return summary(parts);
  }

  /**
   * Returns whether ground is surely {@link DoubtKind#REAL} and deeper than so many metres, from
   * its areas and perimeters; costs next to nothing. Whatever the features are: a part so deep is
   * real if constraints bound it and as real if none does, and a conflict is as real as its worst
   * part. Where edges bow between two systems only the bow of each edge tells, so the answer is no.
   *
   * @param ground polygons in conflict
   * @param deeperM how deep it has to be beside being real; of ground that no constraint bounds
   *     nothing is said
   * @return true only if {@link #of} says so too; false if that is to be asked
   */
  public boolean isSurelyReal(Geometry ground, double deeperM) {
    return settings.bow() == ChordBow.NONE
        && DeepGround.isDeeper(ground, Math.max(settings.narrowM(), deeperM));
  }

  /** Ground that is more than half of a feature is not noise along its border. */
  private static boolean isMostOfAFeature(Conflict conflict) {
    double most = 2 * conflict.ground().getArea();
    return most > conflict.subject().areaM2()
        || conflict.side() == Conflict.Side.INSIDE
            && conflict.constraints().stream().anyMatch(c -> most > c.areaM2());
  }

  private Part label(Conflict conflict, PartReading part, LineComparison lines) {
    boolean narrow = part.depth() <= settings.narrowM();
    if (part.borders().constraint().size == 0 || !narrow && settings.bow() == ChordBow.NONE) {
      return part.real();
    }
    if (part.between() <= settings.roundingM()) {
      return part.as(DoubtKind.ROUNDING);
    }
    if (part.between() <= settings.toleranceM()) {
      return part.as(DoubtKind.WITHIN_TOLERANCE);
    }
    Optional<Explained> explained = lines.explain(part.borders(), part.between());
    if (explained.isPresent()) {
      return new Part(explained.get().kind(), part.size(), Optional.of(explained.get().match()));
    }
    return isSliver(conflict, part) ? part.as(DoubtKind.SLIVER) : part.real();
  }

  private boolean isSliver(Conflict conflict, PartReading part) {
    double width = settings.sliverWidthM();
    boolean strip = part.between() <= width;
    boolean gap = conflict.side() == Conflict.Side.OUTSIDE && part.depth() <= width / 2;
    return part.size().meanWidthM() < width && (strip || gap);
  }

  private static Doubt summary(List<Part> parts) {
    Part worst =
        parts.stream()
            .max(Comparator.comparing(Part::kind).thenComparingDouble(Part::depth))
            .orElseThrow();
    double area = 0;
    double perimeter = 0;
    double along = 0;
    double depth = 0;
    for (Part part : parts) {
      area += part.size().areaM2();
      perimeter += part.size().perimeterM();
      along += part.size().borderShare() * part.size().perimeterM();
      depth = Math.max(depth, part.depth());
    }
    GroundSize whole =
        new GroundSize(
            area, perimeter, 2 * area / perimeter, PartReading.known(depth), along / perimeter);
    return new Doubt(
        worst.kind(),
        whole,
        worst.size(),
        Doubt.count(parts.stream().map(Part::kind).toList()),
        worst.lines());
  }

  /** A part with its label. */
  record Part(DoubtKind kind, GroundSize size, Optional<LineMatch> lines) {
    double depth() {
      return size.depthM().orElse(Double.POSITIVE_INFINITY);
    }
  }
}
