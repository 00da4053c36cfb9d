package merestone.app.gui.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import merestone.progress.Pace;
import merestone.review.RuleBooks;
import merestone.review.draft.RoleNeed;
import org.kordamp.ikonli.javafx.FontIcon;

/** The assistant: layers with their roles, one of them in detail, rules and place below. */
final class NewReviewView {
  private final NewReviewViewModel model;
  private final Words words;
  private final BorderPane root;

  @FXML private Label heading;
  @FXML private Label lead;
  @FXML private Button addFolder;
  @FXML private Button addFiles;
  @FXML private TableView<StartRow> table;
  @FXML private StackPane details;
  @FXML private FlowPane needs;
  @FXML private Label nameLabel;
  @FXML private TextField name;
  @FXML private Label bookLabel;
  @FXML private ComboBox<String> book;
  @FXML private Button bookFile;
  @FXML private Button profile;
  @FXML private Label needsHead;
  @FXML private Label crsLabel;
  @FXML private TextField crs;
  @FXML private Label targetLabel;
  @FXML private TextField target;
  @FXML private Button chooseTarget;
  @FXML private Label hint;
  @FXML private HBox working;
  @FXML private Label subject;
  @FXML private Button stop;
  @FXML private Button leave;
  @FXML private Button create;

  NewReviewView(
      NewReviewViewModel model, StartChoosers choosers, Consumer<Path> created, Words words) {
    this.model = model;
    this.words = words;
    root = Fxml.load(this);
    name();
    fill();
    details.getChildren().setAll(new LayerPanel(model, words).root());
    ask(choosers);
    leave.setOnAction(event -> model.close());
    stop.setOnAction(event -> model.cancel());
    create.setOnAction(event -> model.create(created));
  }

  Parent root() {
    return root;
  }

  private void name() {
    heading.textProperty().bind(words.live("new.heading"));
    lead.textProperty().bind(words.live("new.lead"));
    nameLabel.textProperty().bind(words.live("new.name"));
    bookLabel.textProperty().bind(words.live("new.book"));
    crsLabel.textProperty().bind(words.live("new.crs"));
    targetLabel.textProperty().bind(words.live("new.target"));
    addFolder.textProperty().bind(words.live("new.addFolder"));
    addFiles.textProperty().bind(words.live("new.addFiles"));
    stop.textProperty().bind(words.live("action.cancel"));
    leave.textProperty().bind(words.live("action.close"));
    create.textProperty().bind(words.live("new.create"));
    needsHead.textProperty().bind(words.live("new.needs"));
    nameLabel.setLabelFor(name);
    crsLabel.setLabelFor(crs);
    bookLabel.setLabelFor(book);
    targetLabel.setLabelFor(target);
    table.accessibleTextProperty().bind(words.live("new.column.layer"));
    tip(bookFile, "new.bookFile");
    tip(chooseTarget, "new.target");
  }

  private void fill() {
    LayerColumns.fill(table, model, words);
    table.setItems(model.rows());
    Label empty = new Label();
    empty.textProperty().bind(words.live("new.empty"));
    empty.setWrapText(true);
    table.setPlaceholder(empty);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> select(now));
    model.selectedProperty().addListener((property, before, now) -> show(now));
    name.textProperty().bindBidirectional(model.nameProperty());
    crs.textProperty().bindBidirectional(model.crsProperty());
    book.getItems().setAll(RuleBooks.shipped());
    book.setCellFactory(list -> new BookCell(model.booksProperty(), words));
    book.setButtonCell(new BookCell(model.booksProperty(), words));
    book.valueProperty().bindBidirectional(model.bookProperty());
    target.textProperty().bind(model.targetProperty().map(Path::toString).orElse(""));
    working.visibleProperty().bind(model.busyProperty());
    working.managedProperty().bind(model.busyProperty());
    hint.visibleProperty().bind(model.busyProperty().not());
    hint.managedProperty().bind(model.busyProperty().not());
    subject.textProperty().bind(model.progressProperty().map(Pace::subject));
    hint.textProperty().bind(words.live(model.hintProperty().map(now -> words.text(key(now)))));
    create
        .disableProperty()
        .bind(
            model
                .busyProperty()
                .or(model.hintProperty().isNotEqualTo(NewReviewViewModel.Hint.NOTHING)));
    model.needs().addListener((ListChangeListener<RoleNeed>) change -> showNeeds());
    words.localeProperty().addListener((property, before, now) -> showNeeds());
    showNeeds();
  }

  private void ask(StartChoosers choosers) {
    addFolder.setOnAction(event -> model.take(choosers.folder()));
    addFiles.setOnAction(event -> model.take(choosers.files()));
    addFolder.disableProperty().bind(model.busyProperty());
    addFiles.disableProperty().bind(model.busyProperty());
    bookFile.setOnAction(
        event ->
            choosers
                .rules("new.bookFile")
                .ifPresent(file -> model.bookProperty().set(file.toString())));
    profile.setOnAction(
        event -> model.profileProperty().set(choosers.rules("new.profile").orElse(null)));
    profile
        .textProperty()
        .bind(
            words.live(
                model
                    .profileProperty()
                    .map(file -> words.text("new.profileOf", file.getFileName()))
                    .orElse(words.text("new.profile"))));
    chooseTarget.setOnAction(
        event -> choosers.target(model.targetProperty().get()).ifPresent(model::chooseTarget));
  }

  private static String key(NewReviewViewModel.Hint hint) {
    return switch (hint) {
      case NO_LAYERS -> "new.hint.noLayers";
      case NO_ROLES -> "new.hint.noRoles";
      case NO_CRS -> "new.hint.noCrs";
      case NO_NAME -> "new.hint.noName";
      case NOTHING -> "new.hint.ready";
    };
  }

  private void select(StartRow row) {
    if (row != null) {
      model.selectedProperty().set(row);
    }
  }

  private void show(StartRow row) {
    if (row != null && table.getSelectionModel().getSelectedItem() != row) {
      table.getSelectionModel().select(row);
    }
  }

  private void showNeeds() {
    needs.getChildren().setAll(needsHead);
    model.needs().stream().map(this::chip).forEach(needs.getChildren()::add);
  }

  private Label chip(RoleNeed need) {
    boolean met = !need.isMissing() && need.gaps().isEmpty();
    Label chip = new Label(words.now(need.title()));
    chip.setGraphic(new FontIcon(met ? "mdal-check" : "mdal-error_outline"));
    chip.getStyleClass().addAll("need", met ? "need-met" : "need-missing");
    if (!need.gaps().isEmpty()) {
      chip.setText(words.now("new.need.lacks", chip.getText(), need.gaps().get(0).column()));
    }
    Tip.tell(chip, () -> told(need));
    return chip;
  }

  private String told(RoleNeed need) {
    String key = need.isMissing() ? "new.need.missing" : "new.need.met";
    Stream<String> gaps =
        need.gaps().stream()
            .map(gap -> words.now("new.need.gap", gap.layer(), gap.column(), gap.rules()));
    return Stream.concat(
            Stream.of(
                words.now(key, need.role(), need.rules(), String.join(", ", need.playedBy()))),
            gaps)
        .collect(Collectors.joining("\n"));
  }

  private void tip(Button button, String key) {
    Tip.name(button, words.live(key));
  }
}
