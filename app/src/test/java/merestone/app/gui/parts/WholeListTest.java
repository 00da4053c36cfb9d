package merestone.app.gui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class WholeListTest {
  private final WholeList<String> list = new WholeList<>();

  @Test
  void everyListenerIsToldOnceOfTheWholeChange() {
    list.replace(List.of("a", "b", "c"));
    List<String> told = new ArrayList<>();
    for (int listener = 0; listener < 2; listener++) {
      list.addListener(
          (ListChangeListener<String>)
              change -> {
                while (change.next()) {
                  told.add(change.getRemoved() + " " + change.getAddedSubList());
                  assertTrue(change.wasReplaced());
                  assertFalse(change.wasPermutated());
                }
              });
    }
    list.replace(List.of("d", "e"));
    assertEquals(List.of("[a, b, c] [d, e]", "[a, b, c] [d, e]"), told);
    assertEquals(List.of("d", "e"), list);
  }

  @Test
  void bindingsFollowAndNothingForNothingIsNoChange() {
    IntegerBinding size = Bindings.size(list);
    List<Object> told = new ArrayList<>();
    list.addListener((ListChangeListener<String>) told::add);
    list.replace(List.of());
    assertEquals(List.of(), told);
    list.replace(List.of("a"));
    assertEquals(1, size.get());
    list.replace(List.of());
    assertEquals(0, size.get());
    assertEquals(2, told.size());
  }

  @Test
  void itIsReplacedOnlyAsAWhole() {
    list.replace(List.of("a"));
    assertThrows(UnsupportedOperationException.class, () -> list.add("b"));
    assertThrows(UnsupportedOperationException.class, () -> list.set(0, "b"));
  }
}
