package merestone.rule;

import java.util.List;

/** A demand on what was delivered: files, layers and how they say they are made. */
public sealed interface DeliveryDemand extends Demand {

  /**
   * The names of delivered files have a form.
   *
   * @param pattern a regular expression that every file name, extension included, must match
   */
  record FileNames(String pattern) implements DeliveryDemand {
    @Override
    public Relation relation() {
      return Relation.FILE_NAMES;
    }
  }

  /**
   * Certain files were delivered.
   *
   * @param files names with {@code *} and {@code ?}; each must fit at least one delivered file
   */
  record RequiredFiles(List<String> files) implements DeliveryDemand {
    public RequiredFiles {
      files = List.copyOf(files);
    }

    @Override
    public Relation relation() {
      return Relation.REQUIRED_FILES;
    }
  }

  /** A layer in the subject's role was delivered and can be used. */
  record RequiredLayer() implements DeliveryDemand {
    @Override
    public Relation relation() {
      return Relation.REQUIRED_LAYER;
    }
  }

  /**
   * The geometries of the layer are of one of these types.
   *
   * @param types {@code point}, {@code line}, {@code polygon}; multi-geometries count as these
   */
  record GeometryType(List<String> types) implements DeliveryDemand {
    public GeometryType {
      types = List.copyOf(types);
    }

    @Override
    public Relation relation() {
      return Relation.GEOMETRY_TYPE;
    }
  }

  /**
   * The layer's own coordinate system is one of these.
   *
   * @param codes authority codes, such as {@code EPSG:4490}
   */
  record DeclaredCrs(List<String> codes) implements DeliveryDemand {
    public DeclaredCrs {
      codes = List.copyOf(codes);
    }

    @Override
    public Relation relation() {
      return Relation.DECLARED_CRS;
    }
  }

  /** The layer has features. */
  record NotEmpty() implements DeliveryDemand {
    @Override
    public Relation relation() {
      return Relation.NOT_EMPTY;
    }
  }

  /**
   * The layer does not reach out of the district.
   *
   * @param district the layer that outlines the district
   * @param toleranceM how far features may reach out of it, m
   */
  record ExtentInside(Side district, double toleranceM) implements DeliveryDemand {
    @Override
    public Relation relation() {
      return Relation.EXTENT_INSIDE;
    }

    @Override
    public List<Side> constraints() {
      return List.of(district);
    }
  }
}
