package merestone.app.gui;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.export.ImageDialog;
import merestone.app.gui.export.ImageOrder;
import merestone.app.gui.export.ImageViewModel;
import merestone.app.gui.export.PagesDialog;
import merestone.app.gui.export.PagesOrder;
import merestone.app.gui.export.PagesViewModel;
import merestone.app.gui.export.ResultsDialog;
import merestone.app.gui.export.ResultsViewModel;
import merestone.app.gui.parts.Look;
import merestone.app.gui.parts.Words;
import merestone.review.MapOutput;
import merestone.review.ResultOrder;
import merestone.review.Version;

/** What the window asks and tells over itself. */
final class Dialogs {
  private final Stage owner;
  private final Desk desk;
  private final ObservableValue<Look> look;

  Dialogs(Stage owner, Desk desk, ObservableValue<Look> look) {
    this.owner = owner;
    this.desk = desk;
    this.look = look;
  }

  /** Lays a dialog over the window and gives it the look of the moment. */
  void dress(Dialog<?> dialog) {
    if (owner.isShowing()) {
      dialog.initOwner(owner);
    }
    look.getValue().dress(dialog.getDialogPane().getScene());
    enlargeOnceSeen(dialog);
    DialogRoom room = new DialogRoom(dialog.getDialogPane());
    room.fit(Screen.getPrimary().getVisualBounds());
    dialog.addEventHandler(
        DialogEvent.DIALOG_SHOWN,
        event ->
            desk.background()
                .onScreen(
                    () -> {
                      dialog.getDialogPane().getScene().getWindow().sizeToScene();
                      room.first().ifPresent(Node::requestFocus);
                    }));
  }

  /** A window that may change its size may open too small, as long as it is not on screen. */
  private static void enlargeOnceSeen(Dialog<?> dialog) {
    if (dialog.isResizable()) {
      dialog.setResizable(false);
      dialog
          .getDialogPane()
          .getScene()
          .windowProperty()
          .flatMap(Window::focusedProperty)
          .subscribe(
              focused -> {
                if (Boolean.TRUE.equals(focused)) {
                  dialog.setResizable(true);
                }
              });
    }
  }

  Optional<ImageOrder> image() {
    return new ImageDialog(new ImageViewModel(desk.words()), desk.words()).ask(this::dress);
  }

  Optional<PagesOrder> pages(MapOutput output, String finding) {
    PagesViewModel pages =
        new PagesViewModel(output, finding, desk.background(), desk.troubles(), desk.words());
    return new PagesDialog(pages, desk.words()).ask(this::dress);
  }

  Optional<ResultOrder> results() {
    ResultsViewModel results = new ResultsViewModel(desk.remembered(), desk.words());
    return new ResultsDialog(results, desk.words()).ask(this::dress);
  }

  void about() {
    Words words = desk.words();
    ButtonType close = new ButtonType(words.now("action.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.INFORMATION, words.now("about.text"), close);
    ImageView stone = new ImageView(icon());
    stone.setFitWidth(40);
    stone.setFitHeight(40);
    alert.setGraphic(stone);
    alert.setTitle(words.now("menu.about"));
    alert.setHeaderText(words.now("about.header", Version.NUMBER));
    dress(alert);
    alert.show();
  }

  /** Returns the stone of the program. */
  static Image icon() {
    return new Image(Dialogs.class.getResourceAsStream("merestone.png"));
  }
}
