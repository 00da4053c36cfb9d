package merestone.rule;

import java.util.List;
import java.util.Optional;
import merestone.message.Text;

/** A demand on the geometries of one layer, each by itself or among each other. */
public sealed interface LayerDemand extends Demand {

  /**
   * No two features share more ground than the limit.
   *
   * @param amount how much two features may share, as an area
   */
  record NoOverlaps(Limit amount) implements LayerDemand {
    @Override
    public Relation relation() {
      return Relation.NO_OVERLAPS;
    }

    @Override
    public Optional<Limit> limit() {
      return Optional.of(amount);
    }

    @Override
    public Demand withLimit(Limit limit) {
      return new NoOverlaps(limit);
    }
  }

  /**
   * No ground between the features, or between them and an outline, lies open.
   *
   * @param amount how large a gap may be, as an area
   * @param within the outline that is to be covered; without it only gaps that the features enclose
   *     are found
   */
  record NoGaps(Limit amount, Optional<Side> within) implements LayerDemand {
    @Override
    public Relation relation() {
      return Relation.NO_GAPS;
    }

    @Override
    public List<Side> constraints() {
      return within.stream().toList();
    }

    @Override
    public Optional<Limit> limit() {
      return Optional.of(amount);
    }

    @Override
    public Demand withLimit(Limit limit) {
      return new NoGaps(limit, within);
    }
  }

  /**
   * No geometry is there twice.
   *
   * @param toleranceM how far apart vertices of equal geometries may be, m
   */
  record NoDuplicates(double toleranceM) implements LayerDemand {
    @Override
    public Relation relation() {
      return Relation.NO_DUPLICATES;
    }
  }

  /** Every geometry is valid in the sense of OGC Simple Features (ISO 19125-1). */
  record ValidGeometry() implements LayerDemand {
    @Override
    public Relation relation() {
      return Relation.VALID_GEOMETRY;
    }
  }

  /**
   * No polygon is a sliver. A criterion of 0 is not looked at; any one that is met makes a sliver.
   *
   * @param area polygons smaller than this are slivers, if given
   * @param widthM polygons of a smaller mean width 2 A / P are slivers, m
   * @param thinness polygons of a smaller 4 π A / P² are slivers, 0 to 1
   */
  record NoSlivers(Optional<Limit> area, double widthM, double thinness) implements LayerDemand {
    @Override
    public Relation relation() {
      return Relation.NO_SLIVERS;
    }

    @Override
    public Optional<Limit> limit() {
      return area;
    }

    @Override
    public Demand withLimit(Limit limit) {
      return new NoSlivers(Optional.of(limit), widthM, thinness);
    }
  }

  /**
   * No feature is smaller than its class may be. The first class that a feature belongs to decides;
   * one that belongs to none is not judged.
   *
   * @param classes the classes
   */
  record MinimumArea(List<SizeClass> classes) implements LayerDemand {
    public MinimumArea {
      classes = List.copyOf(classes);
    }

    @Override
    public Relation relation() {
      return Relation.MINIMUM_AREA;
    }
  }

  /**
   * A class of features and the least area they may have.
   *
   * @param title its name for people; may be empty texts
   * @param where which features belong to it
   * @param atLeast the least area
   */
  record SizeClass(Text title, Condition where, Limit atLeast) {}

  /** Every feature is one polygon. */
  record SinglePart() implements LayerDemand {
    @Override
    public Relation relation() {
      return Relation.SINGLE_PART;
    }
  }

  /**
   * Neighbouring vertices of an outline keep apart.
   *
   * @param distance the least distance, in {@link Limit.Unit#M}
   */
  record VertexSpacing(Limit distance) implements LayerDemand {
    @Override
    public Relation relation() {
      return Relation.VERTEX_SPACING;
    }

    @Override
    public Optional<Limit> limit() {
      return Optional.of(distance);
    }

    @Override
    public Demand withLimit(Limit limit) {
      return new VertexSpacing(limit);
    }
  }

  /**
   * No outline has a vertex with too narrow an angle.
   *
   * @param degrees the least angle between the two edges at a vertex, degrees
   */
  record NoSpikes(double degrees) implements LayerDemand {
    @Override
    public Relation relation() {
      return Relation.NO_SPIKES;
    }
  }
}
