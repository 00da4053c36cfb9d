package merestone.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import merestone.crs.CoordinateSystem;
import merestone.message.Text;

/**
 * What was delivered for a review, as far as it can be told without the files. Immutable.
 *
 * @param files the names of the delivered files, relative to the folder of the delivery, with
 *     forward slashes, sorted; empty if nobody knows them
 * @param layers the layers that are to play a role, in the order of the review, those included that
 *     cannot be used
 */
public record Delivery(Optional<List<String>> files, List<Delivered> layers) {

  public Delivery {
    files = files.map(List::copyOf);
    layers = List.copyOf(layers);
  }

  /**
   * A layer that was to play a role.
   *
   * @param role the role
   * @param title the layer's title, or the path as the review writes it if it cannot be used
   * @param declared what its files say; empty if they could not be read at all
   * @param unusable why it cannot be used; empty if it can
   */
  public record Delivered(
      String role, String title, Optional<Declared> declared, Optional<Text> unusable) {}

  /**
   * What the files of a layer say of it.
   *
   * @param geometryType the geometry type in OGC words, such as {@code MultiPolygon}
   * @param crs the coordinate system, possibly unknown; empty if the review forces another and the
   *     files were not asked
   * @param features how many features they count
   */
  public record Declared(String geometryType, Optional<DeclaredSystem> crs, long features) {
    /** Returns what a header says, coordinate system included. */
    public static Declared of(LayerHeader header) {
      DeclaredSystem crs = DeclaredSystem.of(header.crs());
      return new Declared(header.geometryType(), Optional.of(crs), header.features());
    }

    /** Returns the same where the review forces a coordinate system. */
    public Declared forced() {
      return new Declared(geometryType, Optional.empty(), features);
    }
  }

  /**
   * A coordinate system as files declare it.
   *
   * @param code its authority code, such as {@code EPSG:4490}; empty if it has none
   * @param name what it is called; empty if it has no name
   * @param isKnown whether the program knows which one it is
   */
  public record DeclaredSystem(String code, String name, boolean isKnown) {
    static DeclaredSystem of(CoordinateSystem crs) {
      String name = crs.isKnown() ? crs.label() : crs.name();
      return new DeclaredSystem(crs.code(), name, crs.isKnown());
    }
  }

  /** Returns a delivery of layers that can be used, from files nobody knows. */
  public static Delivery of(List<RoleLayer> layers) {
    return new Delivery(Optional.empty(), layers.stream().map(Delivery::usable).toList());
  }

  /** Returns a layer that can be used, as its header describes it. */
  public static Delivered usable(RoleLayer layer) {
    Declared declared = Declared.of(layer.table().header());
    return new Delivered(layer.role(), layer.title(), Optional.of(declared), Optional.empty());
  }

  /** Returns the same delivery with one more layer. */
  public Delivery with(Delivered layer) {
    List<Delivered> all = new ArrayList<>(layers);
    all.add(layer);
    return new Delivery(files, all);
  }

  /** Returns the same delivery of files with these names. */
  public Delivery withFiles(List<String> names) {
    return new Delivery(Optional.of(names), layers);
  }

  /** Returns the same delivery where the layers of a role declare a system by its code. */
  public Delivery declaring(String role, String code) {
    DeclaredSystem crs = new DeclaredSystem(code, code, true);
    UnaryOperator<Declared> said =
        old -> new Declared(old.geometryType(), Optional.of(crs), old.features());
    return new Delivery(
        files,
        layers.stream()
            .map(
                layer ->
                    layer.role().equals(role)
                        ? new Delivered(
                            role, layer.title(), layer.declared().map(said), layer.unusable())
                        : layer)
            .toList());
  }

  /** Returns the layers that are to play a role. */
  public List<Delivered> playing(String role) {
    return layers.stream().filter(layer -> layer.role().equals(role)).toList();
  }

  /** Returns why a layer of a role cannot be used; empty if none is known that cannot. */
  public Optional<Text> whyUnusable(String role) {
    return playing(role).stream().flatMap(layer -> layer.unusable().stream()).findFirst();
  }
}
