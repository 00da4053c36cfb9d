package merestone.app.gui.findings;

import static merestone.app.gui.Sketches.complete;
import static merestone.app.gui.Sketches.conflict;
import static merestone.app.gui.Sketches.undecided;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import merestone.app.gui.Desks;
import merestone.app.gui.OnScreen;
import merestone.app.gui.parts.Look;
import merestone.rule.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is selected shows its level, and is read: WCAG 2.2 asks for a contrast of 4.5. */
@ExtendWith(ApplicationExtension.class)
class SelectedRowTest {
  private final OnScreen screen = new OnScreen();
  private final FindingsViewModel model = Desks.findings(screen.words());
  private FindingsView view;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    view = new FindingsView(model, () -> {}, Desks.of(screen.words()));
    screen.show(stage, view.root(), 1200, 400);
    model.show(
        complete(
            conflict("A", Level.BLOCK, "P-1", 9),
            conflict("A", Level.WARN, "P-2", 9),
            conflict("A", Level.INFO, "P-3", 9),
            undecided("A", "P-4")));
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void everyLevelIsReadOnASelectedRow(Look look) {
    screen.doing(() -> look.dress(stage.getScene()));
    for (Gravity gravity : new Gravity[] {Gravity.BLOCK, Gravity.WARN, Gravity.INFO}) {
      screen.doing(() -> view.table().getSelectionModel().clearSelection());
      Color before = text(gravity);
      screen.doing(() -> view.table().getSelectionModel().select(row(gravity).getIndex()));
      Color words = text(gravity);
      double contrast = contrast(words, ground(row(gravity)));
      assertTrue(contrast >= 4.5, look + " " + gravity + " " + contrast);
      assertTrue(words.getSaturation() > 0.3, "no colour: " + words);
      assertEquals(before.getHue(), words.getHue(), 8, "another colour");
    }
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void aSelectedRowLooksTheSameWithoutTheFocus(Look look) {
    screen.doing(() -> look.dress(stage.getScene()));
    screen.doing(() -> view.table().getSelectionModel().select(0));
    screen.doing(view.table()::requestFocus);
    Color focused = ground(row(Gravity.BLOCK));
    screen.doing(view::focusFilter);
    assertEquals(focused, ground(row(Gravity.BLOCK)));
  }

  /** Black on white is 21, and the grey #767676 on white 4.54, as WCAG's own examples have it. */
  @Test
  void theContrastIsThatOfTheGuidelines() {
    assertEquals(21, contrast(Color.BLACK, Color.WHITE), 1e-9);
    assertEquals(4.54, contrast(Color.web("#767676"), Color.WHITE), 0.005);
  }

  private TableRow<?> row(Gravity gravity) {
    return cell(gravity).getTableRow();
  }

  private Color text(Gravity gravity) {
    return (Color) screen.asking(() -> cell(gravity).getTextFill());
  }

  private TableCell<?, ?> cell(Gravity gravity) {
    return (TableCell<?, ?>) screen.robot().lookup(".table-cell." + gravity.styleClass()).query();
  }

  private Color ground(TableRow<?> row) {
    return screen.asking(
        () -> {
          var fills = row.getBackground().getFills();
          BackgroundFill top = fills.get(fills.size() - 1);
          return (Color) top.getFill();
        });
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double share) {
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
