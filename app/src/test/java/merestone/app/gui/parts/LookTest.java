package merestone.app.gui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The looks are those of the library: the colours it gives are what is expected. */
@ExtendWith(ApplicationExtension.class)
class LookTest {
  private final FxRobot robot = new FxRobot();
  private VBox root;
  private Button tipped;
  private Scene scene;

  @Start
  void start(Stage stage) {
    tipped = new Button("tipped");
    Button success = new Button("success");
    success.getStyleClass().add("success");
    ToggleButton chosen = new ToggleButton("chosen");
    chosen.setSelected(true);
    ListView<String> list = new ListView<>();
    list.getItems().addAll("first", "second");
    list.getSelectionModel().select(0);
    TableView<String> table = new TableView<>();
    table.getColumns().add(new TableColumn<>("column"));
    table.getItems().add("row");
    root =
        new VBox(
            tipped, success, chosen, list, table, new TextField("text"), new CheckBox("check"));
    root.getChildren().addAll(new Hyperlink("link"), new ComboBox<>(), new MenuButton("menu"));
    root.getChildren().addAll(new Slider(), new Spinner<Integer>(0, 9, 1));
    scene = new Scene(root, 400, 700);
    Look.LIGHT.dress(scene); // the own sheet of the window, too, is there from now on
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void light() {
    robot.interact(() -> Look.LIGHT.dress(scene));
  }

  @Test
  void bothLooksAreThoseOfTheLibrary() {
    assertEquals(of(new PrimerLight()), of(Look.LIGHT));
    assertEquals(of(new PrimerDark()), of(Look.DARK));
    assertNotEquals(of(Look.LIGHT), of(Look.DARK));
  }

  @Test
  void aWindowThatComesLaterHasTheLookToo() {
    Tooltip tip = new Tooltip("a tip");
    robot.interact(() -> Look.DARK.dress(scene));
    robot.interact(() -> tip.show(tipped, 10, 10));
    String dark = ground(tip);
    robot.interact(() -> Look.LIGHT.dress(scene));
    String light = ground(tip);
    robot.interact(tip::hide);
    assertNotEquals(light, dark);
  }

  private String ground(Tooltip tip) {
    List<String> painted = new ArrayList<>();
    robot.interact(
        () -> {
          tip.getScene().getRoot().applyCss();
          paint(tip.getScene().getRoot(), painted);
        });
    return painted.toString();
  }

  private List<String> of(Look look) {
    robot.interact(() -> look.dress(scene));
    return painted();
  }

  private List<String> of(Theme theme) {
    robot.interact(() -> Application.setUserAgentStylesheet(theme.getUserAgentStylesheet()));
    return painted();
  }

  /** The paint of every node, as it is written in its style. */
  private List<String> painted() {
    List<String> painted = new ArrayList<>();
    robot.interact(
        () -> {
          root.applyCss();
          paint(root, painted);
        });
    return painted;
  }

  private static void paint(Node node, List<String> painted) {
    painted.add(node.getTypeSelector() + node.getStyleClass());
    if (node instanceof Text text) {
      painted.add("" + text.getFill());
    }
    if (node instanceof Region region && region.getBackground() != null) {
      region.getBackground().getFills().forEach(fill -> painted.add("" + fill.getFill()));
    }
    if (node instanceof Region region && region.getBorder() != null) {
      region.getBorder().getStrokes().forEach(line -> painted.add("" + line.getTopStroke()));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> paint(child, painted));
    }
  }
}
