package merestone.app.gui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import merestone.app.gui.Desks;
import merestone.app.gui.OnScreen;
import merestone.app.gui.error.NoTroubles;
import merestone.app.gui.map.ScenePainting;
import merestone.review.ReviewSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StatusViewTest {
  private final OnScreen screen = new OnScreen();
  private final Models models =
      EmptyWindow.models(
          Desks.atOnce(),
          ReviewSession::open,
          new ScenePainting(),
          new NoTroubles(),
          screen.words());
  private StatusView view;

  @Start
  void start(Stage stage) {
    view = new StatusView(models.status(), models.ground().map(), models.run(), screen.words());
    BorderPane window = new BorderPane();
    window.setBottom(view.root());
    screen.show(stage, window, 900, 300);
  }

  @Test
  void progressHasRoomInABarOfTheSameHeight() {
    Region bar = (Region) view.root();
    double idle = screen.asking(bar::getHeight);
    Button cancel = new Button("Cancel");
    cancel.getStyleClass().addAll("small", "flat");
    HBox work = new HBox(8, new Label("Write"), new ProgressBar(), cancel);
    screen.doing(() -> view.place(work));
    screen.doing(bar.getScene().getRoot()::layout);
    assertEquals(idle, screen.asking(bar::getHeight));
    double room = idle - bar.getInsets().getTop() - bar.getInsets().getBottom();
    assertTrue(screen.asking(() -> work.prefHeight(-1)) <= room, work.prefHeight(-1) + " " + room);
  }
}
