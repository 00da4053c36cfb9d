package merestone.app.gui.export;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import merestone.app.gui.parts.Words;

/** How far an export is, and the button that stops it; nothing while there is none. */
public final class ExportView {
  private final HBox root;

  public ExportView(Exports exports, Words words) {
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(120);
    bar.progressProperty().bind(exports.paceProperty().map(pace -> pace.fraction().orElse(-1)));
    Label stage = new Label();
    stage.textProperty().bind(words.live(exports.paceProperty().map(pace -> pace.stage().text())));
    Button cancel = new Button();
    cancel.setId("cancelExport");
    cancel.getStyleClass().addAll("small", "flat");
    cancel.textProperty().bind(words.live("action.cancel"));
    cancel.setOnAction(event -> exports.cancel());
    root = new HBox(8, stage, bar, cancel);
    root.setAlignment(Pos.CENTER_LEFT);
    root.visibleProperty().bind(exports.busyProperty());
    root.managedProperty().bind(root.visibleProperty());
  }

  public Node root() {
    return root;
  }
}
