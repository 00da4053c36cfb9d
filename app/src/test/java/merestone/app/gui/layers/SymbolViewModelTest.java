package merestone.app.gui.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import merestone.map.LayerLook;
import merestone.map.Symbol;
import merestone.message.Text;
import org.junit.jupiter.api.Test;

class SymbolViewModelTest {
  private static final Symbol CORE = Symbol.of("#01020380", "#040506", 0.5, Symbol.Hatch.RISING);
  private static final Symbol REST = Symbol.of("#0a0b0c", "#0d0e0f", 0.2, Symbol.Hatch.NONE);
  private static final LayerLook LOOK =
      new LayerLook(
          List.of(
              new LayerLook.ClassLook(Text.same("core"), CORE),
              new LayerLook.ClassLook(Text.same("rest"), REST)),
          Optional.empty());

  private final SymbolViewModel model = new SymbolViewModel(LOOK, List.of("BSM"));

  @Test
  void aLookThatIsNotTouchedStaysAsItIs() {
    model.choose(1);
    model.choose(0);
    assertEquals(LOOK, model.look());
  }

  @Test
  void eachClassIsChangedByItself() {
    model.hatchProperty().set(Symbol.Hatch.DOTTED);
    model.choose(1);
    model.opacityProperty().set(20);
    model.labelColumnProperty().set("BSM");
    model.labelSizeProperty().set(3);
    LayerLook now = model.look();
    assertEquals(
        Symbol.of("#01020380", "#040506", 0.5, Symbol.Hatch.DOTTED), now.classes().get(0).symbol());
    // 20 % of 255 is 51, hex 33.
    assertEquals("#0a0b0c33", now.classes().get(1).symbol().hexFill());
    assertEquals(Optional.of(new LayerLook.LabelLook("BSM", 3)), now.label());
  }
}
