package merestone.map;

import java.util.List;
import java.util.Optional;
import merestone.message.Text;

/**
 * How one layer is drawn, as far as it can be changed for a review. Immutable.
 *
 * @param classes its classes in the order of the style file, what is in none of them last; at least
 *     one
 * @param label what is written on its shapes; empty for nothing
 */
public record LayerLook(List<ClassLook> classes, Optional<LabelLook> label) {
  public LayerLook {
    classes = List.copyOf(classes);
    if (classes.isEmpty()) {
      throw new IllegalArgumentException("a layer has at least one class");
    }
  }

  /**
   * One class.
   *
   * @param label its line in the legend
   * @param symbol how its polygons are drawn
   */
  public record ClassLook(Text label, Symbol symbol) {}

  /**
   * The writing on the shapes.
   *
   * @param column the column that is written
   * @param mm its height on paper, mm
   */
  public record LabelLook(String column, double mm) {}

  /** Returns the same with another symbol for a class. */
  public LayerLook with(int place, Symbol symbol) {
    List<ClassLook> changed = new java.util.ArrayList<>(classes);
    changed.set(place, new ClassLook(classes.get(place).label(), symbol));
    return new LayerLook(changed, label);
  }

  /** Returns the same with other writing. */
  public LayerLook with(Optional<LabelLook> other) {
    return new LayerLook(classes, other);
  }
}
