package merestone.app.gui.start;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Words;
import merestone.message.Problem;
import merestone.review.draft.DraftLayer;
import merestone.review.draft.Grid;
import merestone.review.draft.RoleGuess;
import merestone.review.draft.Roles;
import merestone.review.draft.Sample;

/** One layer of the assistant in detail: why it plays its role, encoding, system, columns, rows. */
final class LayerPanel {
  private final NewReviewViewModel model;
  private final Words words;
  private final Parent root;
  private boolean showing;

  @FXML private Label title;
  @FXML private Label path;
  @FXML private VBox problems;
  @FXML private VBox body;
  @FXML private Label why;
  @FXML private Label encodingLabel;
  @FXML private ComboBox<String> encoding;
  @FXML private Label crsLabel;
  @FXML private TextField crs;
  @FXML private Button suggestion;
  @FXML private Label previewLabel;
  @FXML private TableView<List<String>> preview;
  @FXML private Label columnsLabel;
  @FXML private GridPane columns;

  LayerPanel(NewReviewViewModel model, Words words) {
    this.model = model;
    this.words = words;
    root = Fxml.load(this);
    encodingLabel.textProperty().bind(words.live("new.column.encoding"));
    crsLabel.textProperty().bind(words.live("new.column.crs"));
    previewLabel.textProperty().bind(words.live("new.preview"));
    columnsLabel.textProperty().bind(words.live("new.columns"));
    crs.promptTextProperty().bind(words.live("new.unknown"));
    encodingLabel.setLabelFor(encoding);
    crsLabel.setLabelFor(crs);
    previewLabel.setLabelFor(preview);
    encoding.getItems().setAll(Roles.shipped().encodings());
    encoding.valueProperty().addListener((property, before, now) -> readAs());
    crs.setOnAction(event -> readAs());
    crs.focusedProperty().addListener((property, before, now) -> leave(now));
    model.selectedProperty().addListener((property, before, now) -> show(now));
    words.localeProperty().addListener((p, before, now) -> show(model.selectedProperty().get()));
    root.setVisible(false);
  }

  Parent root() {
    return root;
  }

  private void leave(boolean focused) {
    if (!focused) {
      readAs();
    }
  }

  /** What is as the file says it is not forced. */
  private void readAs() {
    StartRow row = model.selectedProperty().get();
    if (showing || row == null || row.layer().isEmpty()) {
      return;
    }
    DraftLayer layer = row.layer().get();
    String charset = encoding.getValue() == null ? "" : encoding.getValue().strip();
    String system = crs.getText().strip().toUpperCase(Locale.ROOT);
    Optional<String> forcedEncoding =
        charset.equals(layer.found().sample().encoding())
            ? layer.encoding()
            : Optional.of(charset).filter(words -> !words.isEmpty());
    Optional<String> forcedSystem =
        system.equals(layer.found().grid().code())
            ? layer.crs()
            : Optional.of(system).filter(words -> !words.isEmpty());
    model.readAs(row, forcedEncoding, forcedSystem);
  }

  private void show(StartRow row) {
    showing = true;
    root.setVisible(row != null);
    if (row != null) {
      title.setText(row.name());
      problems.getChildren().setAll(row.problems().stream().map(this::problem).toList());
      body.setVisible(row.layer().isPresent());
      body.setManaged(row.layer().isPresent());
      path.setText(row.layer().map(layer -> layer.found().address().toString()).orElse(""));
      row.layer().ifPresent(layer -> show(row, layer));
    }
    showing = false;
  }

  private void show(StartRow row, DraftLayer layer) {
    why.setText(why(layer));
    encoding.setValue(layer.found().sample().encoding());
    Grid grid = layer.found().grid();
    crs.setText(grid.code());
    crs.setDisable(layer.found().isTable());
    Optional<String> offered = grid.isKnown() ? Optional.empty() : grid.suggested();
    suggestion.setVisible(offered.isPresent());
    suggestion.setManaged(offered.isPresent());
    offered.ifPresent(
        code -> {
          suggestion.setText(words.now("new.suggest", code));
          suggestion.setOnAction(event -> model.readAs(row, layer.encoding(), Optional.of(code)));
        });
    preview(layer.found().sample());
    new ColumnChoices(columns, model, words).show(row, layer);
  }

  private String why(DraftLayer layer) {
    return layer.found().guesses().stream()
        .filter(guess -> guess.role().equals(layer.role()))
        .findFirst()
        .map(guess -> words.now(key(guess), guess.why()))
        .orElseGet(() -> words.now(layer.isUsed() ? "new.why.yours" : "new.why.none"));
  }

  private static String key(RoleGuess guess) {
    return switch (guess.confidence()) {
      case SURE -> "new.why.sure";
      case LIKELY -> "new.why.likely";
      case WEAK -> "new.why.weak";
    };
  }

  private void preview(Sample sample) {
    preview.getColumns().clear();
    for (int place = 0; place < sample.columns().size(); place++) {
      int index = place;
      TableColumn<List<String>, String> column = new TableColumn<>(sample.columns().get(place));
      column.setSortable(false);
      column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().get(index)));
      preview.getColumns().add(column);
    }
    preview.getItems().setAll(sample.rows());
  }

  private VBox problem(Problem problem) {
    Label what = new Label(words.now(problem.message()));
    Label remedy = new Label(words.now(problem.remedy()));
    what.setWrapText(true);
    remedy.setWrapText(true);
    remedy.getStyleClass().add("text-muted");
    VBox box = new VBox(what, remedy);
    box.getStyleClass().add("doubt-box");
    return box;
  }
}
