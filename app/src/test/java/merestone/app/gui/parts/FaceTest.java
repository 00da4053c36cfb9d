package merestone.app.gui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import merestone.app.gui.OnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FaceTest {
  private final OnScreen screen = new OnScreen();
  private Label cell;
  private Face face;

  @Start
  void start(Stage stage) {
    cell = new Label();
    face = new Face(cell);
    screen.show(stage, new StackPane(cell), 200, 50);
    face.show("Block", "mdal-block", "gravity-block");
  }

  @Test
  void theColourAndTheIconFollowTheWord() {
    screen.robot().interact(() -> face.show("Warning", "mdmz-warning", "gravity-warn"));
    assertEquals("Warning", cell.getText());
    assertEquals("mdmz-warning", ((FontIcon) cell.getGraphic()).getIconLiteral());
    assertEquals(List.of("label", "gravity-warn"), cell.getStyleClass());
  }

  @Test
  void anEmptyCellShowsNothingAndKeepsItsIconForTheNextWord() {
    Node before = cell.getGraphic();
    screen.robot().interact(face::hide);
    assertNull(cell.getText());
    assertFalse(cell.getGraphic().isVisible());
    screen.robot().interact(() -> face.show("Block", "mdal-block", "gravity-block"));
    assertSame(before, cell.getGraphic());
    assertTrue(cell.getGraphic().isVisible());
    assertEquals(List.of("label", "gravity-block"), cell.getStyleClass());
  }
}
