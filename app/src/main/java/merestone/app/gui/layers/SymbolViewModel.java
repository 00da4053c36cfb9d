package merestone.app.gui.layers;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import merestone.map.LayerLook;
import merestone.map.Symbol;

/** A layer's look while it is changed, one class at a time. */
public final class SymbolViewModel {
  private static final double LABEL_MM = 2.4;

  private final List<String> columns;
  private final IntegerProperty place = new SimpleIntegerProperty(-1);
  private final StringProperty fill = new SimpleStringProperty("#ffffff");
  private final DoubleProperty opacity = new SimpleDoubleProperty(100);
  private final StringProperty outline = new SimpleStringProperty("#000000");
  private final DoubleProperty width = new SimpleDoubleProperty(0.3);
  private final ObjectProperty<Symbol.Hatch> hatch = new SimpleObjectProperty<>(Symbol.Hatch.NONE);
  private final StringProperty labelColumn = new SimpleStringProperty("");
  private final DoubleProperty labelSize = new SimpleDoubleProperty(LABEL_MM);
  private final ObjectBinding<Symbol> symbol =
      Bindings.createObjectBinding(this::written, fill, opacity, outline, width, hatch);
  private LayerLook look;

  /**
   * Begins with a look.
   *
   * @param columns what can be written on the shapes
   */
  public SymbolViewModel(LayerLook look, List<String> columns) {
    this.columns = List.copyOf(columns);
    show(look);
  }

  /** Begins anew with another look. */
  public void show(LayerLook other) {
    look = other;
    labelColumn.set(other.label().map(LayerLook.LabelLook::column).orElse(""));
    labelSize.set(other.label().map(LayerLook.LabelLook::mm).orElse(LABEL_MM));
    place.set(0);
    load();
  }

  /** Goes on with another class; what was changed of this one is remembered. */
  public void choose(int other) {
    look = look.with(place.get(), written());
    place.set(other);
    load();
  }

  public List<LayerLook.ClassLook> classes() {
    return look.classes();
  }

  public List<String> columns() {
    return columns;
  }

  /** Returns the fill colour, {@code #rrggbb}. */
  public StringProperty fillProperty() {
    return fill;
  }

  /** Returns how much of the ground the fill covers, per cent. */
  public DoubleProperty opacityProperty() {
    return opacity;
  }

  /** Returns the outline colour, {@code #rrggbb}. */
  public StringProperty outlineProperty() {
    return outline;
  }

  /** Returns the outline's width on paper, mm. */
  public DoubleProperty widthProperty() {
    return width;
  }

  public ObjectProperty<Symbol.Hatch> hatchProperty() {
    return hatch;
  }

  /** Returns the column written on the shapes; empty for none. */
  public StringProperty labelColumnProperty() {
    return labelColumn;
  }

  /** Returns the height of the writing on paper, mm. */
  public DoubleProperty labelSizeProperty() {
    return labelSize;
  }

  /** Returns the symbol of the class as it is entered. */
  public ObjectBinding<Symbol> symbolBinding() {
    return symbol;
  }

  /** Returns the look as it is entered. */
  public LayerLook look() {
    Optional<LayerLook.LabelLook> label =
        Optional.of(labelColumn.get())
            .filter(column -> !column.isEmpty())
            .map(column -> new LayerLook.LabelLook(column, labelSize.get()));
    return look.with(place.get(), written()).with(label);
  }

  private void load() {
    Symbol shown = look.classes().get(place.get()).symbol();
    String hex = shown.hexFill();
    int alpha = hex.length() == 9 ? Integer.parseInt(hex.substring(7), 16) : 255;
    fill.set(hex.substring(0, 7));
    opacity.set(alpha / 2.55);
    outline.set(shown.hexOutline().substring(0, 7));
    width.set(shown.outlineMm());
    hatch.set(shown.hatch());
  }

  private Symbol written() {
    int alpha = (int) Math.round(opacity.get() * 2.55);
    String hex = fill.get() + (alpha == 255 ? "" : String.format("%02x", alpha));
    return Symbol.of(hex, outline.get(), width.get(), hatch.get());
  }
}
